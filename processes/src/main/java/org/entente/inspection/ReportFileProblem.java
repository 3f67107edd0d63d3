package org.entente.inspection;

/** Why a file was not kept with a report. */
public enum ReportFileProblem {
    TOO_LARGE,
    TOO_MANY,
    NOT_ALLOWED,
    EMPTY
}
