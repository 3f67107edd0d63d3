package org.entente.scores;

/** What the consumer said when closing the case. */
public enum ConsumerVerdict {
    SOLVED,
    PARTLY_SOLVED,
    NOT_SOLVED
}
