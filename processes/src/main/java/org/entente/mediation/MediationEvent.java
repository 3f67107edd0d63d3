package org.entente.mediation;

/** What can happen in a mediation. Each has a sentence in the screens' bundles, {@code mediation.event.…}. */
public enum MediationEvent {
    REQUESTED,
    OPENED_FROM_COMPLAINT,
    MAILBOX_CONFIRMED,
    NOT_CONFIRMED,
    /** Facts: {@code answer}, the standing of the table's answer, and {@code services}. */
    ROUTED,
    FACTS_CORRECTED,
    SERVICE_FOUND,
    NO_SERVICE_FOUND,
    NOT_ADMISSIBLE,
    /** The complaint to the company that was missing. Fact: {@code complaint}. */
    COMPLAINT_FILED,
    WAITS,
    ADMISSIBLE_NOW,
    LAPSED,
    /** Facts: {@code service}, {@code version} of the text. */
    CONSENTED,
    /** Facts: {@code service}, {@code way}. */
    HANDED_OVER,
    DOSSIER_OPENED,
    TAKEN_NOTE,
    SERVICE_REMINDED,
    SERVICE_OVERDUE,
    SERVICE_ASKED,
    ACCEPTED,
    ACCEPTED_INCOMPLETE,
    NOT_TAKEN,
    FILE_COMPLETE,
    COMPLETION_OVERDUE,
    EXTENDED,
    OUTCOME_OVERDUE,
    SERVICE_WROTE,
    COMPANY_WROTE,
    PERSON_WROTE,
    REPLY_RECORDED,
    LETTER_BOUNCED,
    ENDED,
    WITHDRAWN
}
