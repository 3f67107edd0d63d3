package org.entente.legalaid;

import java.util.Arrays;

/** Why the legal service does not take a file, or leaves it to a person. The names are outputs of the table. */
public enum NotAdmitted {
    NOT_A_MEMBER,
    MEMBERSHIP_UNPAID,
    NOT_A_CONSUMER_DISPUTE,
    PRIVATE_SELLER_NOT_COVERED,
    NOT_TURNED_TO_COMPANY,
    BEFORE_A_COURT,
    MEMBERSHIP_TOO_YOUNG,
    HIGH_AMOUNT,
    EXPERT_NEEDED,
    /** The table gave no answer, or a person has another reason and says which. */
    OTHER;

    static NotAdmitted of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .orElse(OTHER);
    }
}
