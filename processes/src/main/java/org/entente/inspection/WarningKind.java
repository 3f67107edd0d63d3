package org.entente.inspection;

/** What a warning warns of. */
public enum WarningKind {
    WEBSITE,
    PHONE,
    SENDER,
    NAME
}
