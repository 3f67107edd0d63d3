package org.entente.legalaid;

/** How a file of the legal service ended. */
public enum LegalOutcome {
    SOLVED_AMICABLY,
    ADVICE_GIVEN,
    REFERRED_TO_COURT,
    NO_GROUNDS,
    WITHDRAWN
}
