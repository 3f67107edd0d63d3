package org.entente.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is sent while it is made, and knows size and SHA-256 of all that went into it. */
final class HashedZip {

    private final ZipOutputStream zip;
    private final Instant at;
    private final List<Entry> entries = new ArrayList<>();

    /** @param sha256 in lower-case hexadecimal digits */
    record Entry(String name, long size, String sha256) {}

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param at the time that all entries bear */
    HashedZip(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out);
        this.at = at;
    }

    Entry add(String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        var counted = new CountedOutput(zip);
        var digesting = new DigestOutputStream(counted, CountedOutput.sha256());
        content.writeTo(digesting);
        digesting.flush();
        zip.closeEntry();
        var written = new Entry(
                name,
                counted.size(),
                HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
        entries.add(written);
        return written;
    }

    Entry add(String name, InputStream bytes) throws IOException {
        try (bytes) {
            return add(name, bytes::transferTo);
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Writes the directory; the stream below stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
