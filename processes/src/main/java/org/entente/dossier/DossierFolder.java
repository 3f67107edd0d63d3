package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder in which dossiers are put together. It belongs to one running product alone: what a former run left behind,
 * because it was killed, is deleted when this one starts.
 */
public final class DossierFolder {

    private final Path root;

    /** @param root is made when it does not exist, and emptied when it does */
    public DossierFolder(Path root) throws IOException {
        this.root = Files.createDirectories(root);
        try (var left = Files.list(root)) {
            for (var file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** A new empty file that only this product's user can read; whoever asks deletes it. */
    Path newFile() throws IOException {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        root,
                        "dossier",
                        ".part",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(root, "dossier", ".part");
    }

    Path root() {
        return root;
    }
}
