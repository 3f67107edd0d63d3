package org.entente.legalaid;

/** Where a file of the legal service stands. */
public enum LegalState {
    /** The link in our first letter has not been opened yet. */
    UNCONFIRMED,
    /** The consumer of a complaint is asked for a membership number. */
    MEMBERSHIP_ASKED,
    /** The table left it to a person of the legal service. */
    TO_CHECK,
    /** Waits for a lawyer. */
    TO_TAKE,
    /** A lawyer works on it. */
    IN_WORK,
    /** The lawyer waits for the member's answer, and maybe for the company's as well. */
    WAITING_MEMBER,
    /** The lawyer waits for the company's answer. */
    WAITING_COMPANY,
    /** Came to an end; {@link LegalFile#outcome} says how. */
    ENDED,
    /** The legal service does not take it; {@link LegalFile#reason} says why. */
    NOT_ADMITTED,
    /** Nobody opened the link, or said what was asked. */
    LAPSED
}
