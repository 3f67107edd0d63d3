package org.entente.files;

import java.io.IOException;

/** A file has more bytes than allowed. */
public class FileTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    public FileTooLarge(long maxSize) {
        super("file is larger than " + maxSize + " bytes");
    }
}
