package org.entente.app.config;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the archive that the build chose for this platform. */
final class PostgresBinaries {

    private static final Set<String> EXECUTABLE_FOLDERS = Set.of("bin", "lib");

    private final Path root;

    private PostgresBinaries(Path root) {
        this.root = root;
    }

    /** Unpacks the programs into a folder unless they are there; a folder appears whole or not at all. */
    static PostgresBinaries in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            var unfinished = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "unpacking");
            try {
                unpackInto(unfinished);
                Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return new PostgresBinaries(folder.toAbsolutePath());
    }

    String program(String name) {
        return root.resolve("bin").resolve(isWindows() ? name + ".exe" : name).toString();
    }

    private static void unpackInto(Path folder) throws IOException {
        try (var archive = openArchive();
                var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static InputStream openArchive() throws IOException {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var family = system.startsWith("mac") ? "Darwin" : system.startsWith("windows") ? "Windows" : "Linux";
        var processor = System.getProperty("os.arch");
        var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                family, "amd64".equals(processor) ? "x86_64" : processor);
        if (archive == null) {
            throw new CannotStart("This build holds no PostgreSQL for " + family + " on " + processor
                    + ": build it on this machine with ./run demo, or name a database by SPRING_DATASOURCE_URL.");
        }
        return archive;
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("archive entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var top = folder.relativize(target).getName(0).toString();
            if (EXECUTABLE_FOLDERS.contains(top) && !isWindows()) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
