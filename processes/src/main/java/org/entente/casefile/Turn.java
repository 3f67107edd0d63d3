package org.entente.casefile;

/** Whose turn it is in a case. */
public enum Turn {
    CONSUMER,
    COMPANY,
    STAFF,
    /** A mediation service that a matter was handed to. */
    SERVICE,
    NOBODY
}
