package org.entente.ui.casefile;

/** Whose eyes a case is shown to: the consumer is addressed as “you”, staff read about “the consumer”. */
public enum Perspective {
    CONSUMER,
    STAFF
}
