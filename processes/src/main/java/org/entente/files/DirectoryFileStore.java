package org.entente.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Keeps files in a folder, fanned out by the first two digits of their digest. */
public final class DirectoryFileStore implements FileStore {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    /** @param root is made when it does not exist */
    public DirectoryFileStore(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    @Override
    public StoredFile store(InputStream bytes, long maxSize) throws IOException {
        var incoming = Files.createTempFile(root, "incoming", ".part");
        try {
            var digesting = new DigestInputStream(bytes, sha256());
            var size = copy(digesting, incoming, maxSize);
            var digest = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            var target = pathOf(digest);
            Files.createDirectories(target.getParent());
            try {
                Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileAlreadyExistsException alreadyStored) {
                return new StoredFile(digest, size);
            }
            return new StoredFile(digest, size);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    @Override
    public InputStream open(String digest) throws IOException {
        return Files.newInputStream(pathOf(digest));
    }

    private static long copy(InputStream from, Path to, long maxSize) throws IOException {
        try (var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                if (size > maxSize) {
                    throw new FileTooLarge(maxSize);
                }
                var chunk = java.nio.ByteBuffer.wrap(buffer, 0, read);
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
            return size;
        }
    }

    private Path pathOf(String digest) {
        if (!DIGEST.matcher(digest).matches()) {
            throw new IllegalArgumentException("digest must be 64 hexadecimal digits");
        }
        return root.resolve(digest.substring(0, 2)).resolve(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
