package org.entente.moderation;

/** Why a consumer is asked to change a complaint. */
public enum ChangeReason {
    UNCLEAR,
    PERSONAL_DATA,
    INSULT,
    MISSING_FACTS,
    WRONG_COMPANY
}
