package org.entente.mediation;

/** The grounds on which a mediation service may decline (Code of Economic Law, book XVI; Directive 2013/11/EU, art. 5(4)). */
public enum ServiceRefusal {
    NOT_TURNED_TO_COMPANY,
    ANONYMOUS_OR_UNKNOWN,
    TOO_LATE,
    ABUSIVE,
    NOT_COMPETENT,
    BEFORE_A_COURT,
    IMPAIRS_WORK
}
