package org.entente.casefile;

/** Whether a message has been passed on to the other party. */
public enum MessageState {
    /** Waits for a moderator. */
    HELD,
    /** Fit to be passed on; the step that does it follows in the same transaction. */
    CHECKED,
    /** Both parties have it. */
    PASSED_ON,
    /** A moderator decided not to pass it on. */
    REFUSED
}
