package org.entente.correspondence;

/** Whom letters about a case or a matter go to, and who answers them. */
public enum Party {
    CONSUMER,
    COMPANY,
    /** A mediation service outside this house. */
    SERVICE
}
