package org.entente.casefile;

/** Who wrote a message of the conversation. */
public enum Author {
    CONSUMER,
    COMPANY,
    STAFF
}
