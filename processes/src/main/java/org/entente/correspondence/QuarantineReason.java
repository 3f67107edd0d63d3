package org.entente.correspondence;

/** Why a mail waits for a person. */
public enum QuarantineReason {
    /** Nothing says which case it belongs to. */
    NO_CASE,
    /** Something in an address looks like a token of ours but is not genuine. */
    BAD_TOKEN,
    /** It answers a letter of ours, but came to an address without a token, from a sender that the case does not know. */
    UNKNOWN_SENDER,
    /** It came to a party's own address in a case, but its sender is not known to belong to that party. */
    FOREIGN_SENDER,
    /** The party says the same again, or writes more often than people do: perhaps two machines write to each other. */
    REPEATED,
    /** Its addresses and what it answers name different cases or parties. */
    CONFLICT,
    /** It says that a letter came back, but not which one. */
    UNTRACED_BOUNCE,
    /** Nothing could be read from it. */
    UNREADABLE,
    /** Reading or storing it failed more than once. */
    PROCESSING_FAILED,
    /** The table {@code inboundMail} gives no answer, or one that can't be followed. */
    UNDECIDED
}
