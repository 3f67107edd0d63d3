package org.entente.inspection;

/** What the table proposes to the inspector. The names are its outputs. */
public enum Proposal {
    EXAMINE,
    COUNT,
    PASS_ON
}
