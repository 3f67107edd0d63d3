package org.entente.search;

/** What hits are counted by, and can be narrowed by. */
public enum Facet {
    SECTOR,
    COMPANY,
    STATE,
    LANGUAGE,
    REMEDY,
    /** Case files only. */
    STATUS,
    /** Case files only. */
    PUBLICITY
}
