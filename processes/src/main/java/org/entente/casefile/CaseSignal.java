package org.entente.casefile;

/** What the process of a case may be waiting for. */
public enum CaseSignal {
    MAILBOX_CONFIRMED,
    CONSUMER_REVISED,
    COMPANY_REPLIED,
    LETTER_BOUNCED,
    /** A moderator checked who the company is, which had a neutral letter only. */
    COMPANY_VERIFIED,
    CONSUMER_DECIDED,
    WITHDRAWN
}
