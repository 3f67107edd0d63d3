package org.entente.casefile;

/** What a consumer asks for. */
public enum Remedy {
    REFUND,
    REPAIR,
    REPLACEMENT,
    DELIVERY,
    TERMINATION,
    BILL_CORRECTION,
    INFORMATION,
    APOLOGY,
    OTHER
}
