package org.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.springframework.util.FileSystemUtils;

/**
 * The folder of the indexes: tells whether they can be searched, and lets a whole set take the place of the one there is,
 * so that nobody ever searches an index that is half made. A mark in the folder says that its indexes are not complete; it
 * outlives a product that is killed.
 */
public final class IndexFolder {

    static final List<String> INDEXES =
            List.of(Fields.PUBLISHED, Fields.CASE_FILE, Fields.COMPANY, Fields.INFO_PAGE, Fields.QUESTION);
    private static final String MARK = "unfinished";

    private final Path folder;
    private final boolean beside;

    /** @param beside whether indexes are written in a folder inside, until {@link #swap} */
    IndexFolder(Path folder, boolean beside) {
        this.folder = folder;
        this.beside = beside;
    }

    /** Where indexes are read and written. */
    Path root() {
        return beside ? folder.resolve("building") : folder;
    }

    boolean isBeside() {
        return beside;
    }

    /** Why the indexes can't be searched as they are; empty if they can. */
    Optional<String> defect() {
        if (Files.exists(root().resolve(MARK))) {
            return Optional.of("it was left unfinished");
        }
        return INDEXES.stream()
                .map(index -> defectOf(root().resolve(index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> defectOf(Path index) {
        if (!Files.isDirectory(index)) {
            return Optional.of(index.getFileName() + " is missing");
        }
        try (var directory = FSDirectory.open(index);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(index.getFileName() + " can't be read (" + unreadable + ")");
        }
    }

    /** Deletes the indexes, and marks the folder until {@link #finish}. */
    void begin() {
        try {
            for (var index : INDEXES) {
                FileSystemUtils.deleteRecursively(root().resolve(index));
            }
            mark();
        } catch (IOException failure) {
            throw new UncheckedIOException("the index in " + root() + " can't be deleted", failure);
        }
    }

    /** Marks the indexes as not complete. */
    void mark() throws IOException {
        Files.createDirectories(root());
        Files.writeString(root().resolve(MARK), "The indexes in this folder are made anew at the next start.\n");
    }

    /** The indexes are complete. */
    void finish() throws IOException {
        Files.deleteIfExists(root().resolve(MARK));
    }

    /**
     * Makes sure that no product uses the indexes that are to be replaced.
     *
     * @throws IndexRebuildFailed if one does
     */
    public void requireUnused() {
        INDEXES.stream().map(folder::resolve).filter(Files::isDirectory).forEach(IndexFolder::requireUnlocked);
    }

    /**
     * Puts the indexes that were made beside in the place of those there are.
     *
     * @throws IndexRebuildFailed if a product uses them, or the folder can't be written; what is there remains, or is made
     *     anew at the next start
     */
    public void swap() {
        requireUnused();
        var old = new IndexFolder(folder, false);
        try {
            old.begin();
            for (var index : INDEXES) {
                Files.move(root().resolve(index), folder.resolve(index));
            }
            FileSystemUtils.deleteRecursively(root());
            old.finish();
        } catch (IOException | UncheckedIOException failure) {
            throw new IndexRebuildFailed("the index in " + folder + " can't be replaced: " + failure, failure);
        }
    }

    private static void requireUnlocked(Path index) {
        try (var directory = FSDirectory.open(index);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        } catch (LockObtainFailedException used) {
            throw new IndexRebuildFailed("another Entente writes to the index: stop it first", used);
        } catch (IOException failure) {
            throw new IndexRebuildFailed("the index in " + index + " can't be locked: " + failure, failure);
        }
    }
}
