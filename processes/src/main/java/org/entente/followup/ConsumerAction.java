package org.entente.followup;

/** What a consumer may do with a case at the moment. */
public enum ConsumerAction {
    WRITE,
    CLOSE,
    ESCALATE,
    WAIT_LONGER,
    WITHDRAW,
    CHANGE_PUBLICITY,
    REVISE
}
