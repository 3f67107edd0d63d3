package org.entente.publication;

/** What a hidden piece of text was. The name is part of stored texts ({@link RedactedText}): never rename one. */
public enum PersonalDataKind {
    EMAIL,
    IBAN,
    PAYMENT_REFERENCE,
    /** Number in the national register of persons, or a BIS number. */
    NATIONAL_NUMBER,
    CARD_NUMBER,
    PHONE,
    PLATE,
    /** A person's name that was given as such, not detected. */
    NAME,
    /** A customer or contract number that was given as such, not detected. */
    REFERENCE
}
