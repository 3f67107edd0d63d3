package org.entente.moderation;

/** Why a complaint is not passed on. */
public enum RefusalReason {
    NOT_A_CONSUMER_DISPUTE,
    NO_COMPANY,
    ABUSE,
    IN_COURT,
    OTHER_LANGUAGE,
    DUPLICATE
}
