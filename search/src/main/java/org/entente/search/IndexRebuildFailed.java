package org.entente.search;

/** The index could not be made anew; the message is the reason, to stand after a colon. */
public class IndexRebuildFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public IndexRebuildFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
