package org.entente.casefile;

/** Whether a message has been passed on to the other party. */
public enum MessageState {
    /** Waits for a moderator. */
    HELD,
    /** Both parties have it. */
    PASSED_ON,
    /** A moderator decided not to pass it on. */
    REFUSED
}
