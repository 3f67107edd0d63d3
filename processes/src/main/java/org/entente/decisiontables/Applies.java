package org.entente.decisiontables;

/** Which version of a table a running case uses. */
public enum Applies {
    /** The version in force when the table is asked. */
    LATEST,
    /** The version that was in force when the complaint was filed. */
    AS_OF_FILING
}
