package org.entente.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.files.FileStore;
import org.springframework.stereotype.Component;

/** Puts files that somebody handed in into the file store, under clean names and with the type that their bytes show. */
@Component
public class KeptFiles {

    private static final long MAX_FILE_BYTES = 50L * 1024 * 1024;

    private final FileStore store;

    KeptFiles(FileStore store) {
        this.store = store;
    }

    /** @throws UncheckedIOException if the bytes can't be kept, a full disk included */
    public FileDetails keep(UploadedFile file) {
        var name = FileChecks.cleanName(file.name());
        try {
            var mediaType = FileChecks.mediaTypeOf(new ByteArrayInputStream(file.bytes()), name);
            var kept = store.store(new ByteArrayInputStream(file.bytes()), MAX_FILE_BYTES);
            return new FileDetails(name, mediaType, kept.size(), kept.digest());
        } catch (IOException notStored) {
            throw new UncheckedIOException("a file of " + file.bytes().length + " bytes could not be kept", notStored);
        }
    }
}
