package org.entente.correspondence;

/** How far a letter has come. */
public enum LetterStatus {
    /** Waits for its turn, or for another attempt. */
    QUEUED,
    /** Is kept for the weekly digest of its recipient. */
    KEPT,
    /** Goes on paper: somebody prints and posts it. */
    TO_PRINT,
    /** A mail server took it over, or it was put in the post. */
    SENT,
    /** Can't be sent: refused for good, or no attempt succeeded. */
    FAILED,
    /** Was taken over, then came back. */
    BOUNCED
}
