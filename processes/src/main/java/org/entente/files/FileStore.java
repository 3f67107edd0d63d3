package org.entente.files;

import java.io.IOException;
import java.io.InputStream;

/** Keeps bytes by their SHA-256. Storing the same bytes twice keeps one copy. */
public interface FileStore {

    /**
     * Stores all bytes of the stream durably.
     *
     * @throws FileTooLarge if there are more than {@code maxSize} bytes; nothing is kept then
     * @throws IOException  if they could not be read or written, a full disk included; nothing is kept then
     */
    StoredFile store(InputStream bytes, long maxSize) throws IOException;

    /**
     * Opens a stored file.
     *
     * @param digest SHA-256 in lower-case hexadecimal digits
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    InputStream open(String digest) throws IOException;
}
