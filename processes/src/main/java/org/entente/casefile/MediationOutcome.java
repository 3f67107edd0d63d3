package org.entente.casefile;

/** What a mediation led to, as the mediation service told it. */
public enum MediationOutcome {
    AGREEMENT,
    RECOMMENDATION_FOLLOWED,
    RECOMMENDATION_NOT_FOLLOWED,
    /** The service stopped without a result. */
    STOPPED,
    /** The consumer left, as they may at any time (Code of Economic Law, book XVI). */
    WITHDRAWN
}
