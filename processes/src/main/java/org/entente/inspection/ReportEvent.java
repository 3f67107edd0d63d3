package org.entente.inspection;

/** What happens in a report; the first two are for the person, the others for inspectors alone. */
public enum ReportEvent {
    REPORTED,
    REPORT_CLOSED,
    PERSON_WROTE,
    ROUTED,
    /** It joined a cluster of similar reports. */
    JOINED_CLUSTER,
    TRIAGE_LATE,
    INQUIRY_BEGUN,
    INQUIRY_GOES_ON,
    REVIEW_DUE,
    FILED_AWAY,
    WARNING_WRITTEN,
    PASSED_ON,
    ASKED_PERSON,
    SENDER_SHUT_OUT
}
