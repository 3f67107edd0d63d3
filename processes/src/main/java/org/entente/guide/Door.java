package org.entente.guide;

/** Where a step leads. */
public enum Door {
    /** Writing to the company, with the ready letter. */
    COMPLAINT,
    /** Asking a mediation service. */
    MEDIATION,
    /** Telling the inspection. */
    REPORT,
    /** Asking us. */
    QUESTION,
    /** The legal service, for members. */
    LEGAL_AID,
    /** Another body, of the guide's list. */
    HELP
}
