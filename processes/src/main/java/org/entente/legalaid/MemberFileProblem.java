package org.entente.legalaid;

/**
 * Something in a list of members that keeps it from being imported. Screens translate the kind.
 *
 * @param line 1 for the first line of the file
 */
public record MemberFileProblem(long line, Kind kind) {

    /** What is wrong with a line. */
    public enum Kind {
        /** The file has no text in UTF-8, or is no table of values. */
        UNREADABLE,
        /** The first line does not name the columns number, name, since and until. */
        NO_COLUMNS,
        /** There is no member in it. */
        EMPTY,
        NO_NUMBER,
        SAME_NUMBER,
        NO_NAME,
        NO_SINCE,
        /** The last day is no date, or before the first. */
        BAD_UNTIL
    }
}
