package org.entente.casefile;

/** What has to happen by a deadline. The names are the inputs of the table {@code deadlines}. */
public enum DeadlineKind {
    MAILBOX_CONFIRMATION,
    MODERATION,
    CHANGES,
    COMPANY_FIRST_REMINDER,
    COMPANY_SECOND_REMINDER,
    COMPANY_REPLY,
    REPLY_CHECK,
    CONSUMER_FIRST_REMINDER,
    CONSUMER_SECOND_REMINDER,
    CONSUMER_VERDICT,
    ADDRESS_CORRECTION,
    ESCALATION_REVIEW,
    CONSUMER_MAIL_CHECK
}
