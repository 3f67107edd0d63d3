package org.entente.deadlines;

/** What a period is counted in. */
public enum PeriodUnit {
    CALENDAR_DAYS,
    WORKING_DAYS,
    WEEKS,
    /** Ends on the same date number, or on the month's last day where that number does not exist. */
    MONTHS
}
