package org.entente.correspondence;

/** Who writes to an address of ours. The order is part of the tokens that are out: only add at the end. */
public enum TokenPurpose {
    /** The company answers about the case. */
    COMPANY,
    /** The consumer answers about the case. */
    CONSUMER,
    /** A mail server reports about one letter; the reference is the letter's id. */
    BOUNCE,
    /** A body or person outside the two parties answers about the case. */
    ATTENTION
}
