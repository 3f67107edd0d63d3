package org.entente.decisiontables;

/** How grave a finding is. */
public enum Severity {
    /** The file is not taken as a table. */
    ERROR,
    /** The table works, but likely not as somebody meant it. */
    WARNING
}
