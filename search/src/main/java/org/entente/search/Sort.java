package org.entente.search;

/** The order of hits; without any words to judge by, both are newest first. */
public enum Sort {
    /** By how well the words fit, the newest first among equals. */
    BEST,
    /** By day of filing, the highest number first within a day. */
    NEWEST
}
