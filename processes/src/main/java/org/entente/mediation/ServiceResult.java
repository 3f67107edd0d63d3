package org.entente.mediation;

/** How far the outcome of a mediation service binds the parties. */
public enum ServiceResult {
    /** A settlement if both agree, else an advice or recommendation that binds nobody. */
    NOT_BINDING,
    /** A settlement that both have signed binds them. */
    BINDING_AGREEMENT,
    /** Without an agreement the technical report binds both. */
    BINDING_REPORT,
    /** An arbitration that both accepted binds them. */
    BINDING_ARBITRATION,
    /** The service decides, and its decision binds both. */
    BINDING_DECISION
}
