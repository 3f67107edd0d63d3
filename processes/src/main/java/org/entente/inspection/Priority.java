package org.entente.inspection;

/** How soon a report should be read. The names are outputs of the table. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
