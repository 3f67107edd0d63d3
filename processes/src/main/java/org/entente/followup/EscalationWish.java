package org.entente.followup;

/** Where a consumer wants a case to go that the company did not solve. */
public enum EscalationWish {
    LEGAL_AID,
    MEDIATION
}
