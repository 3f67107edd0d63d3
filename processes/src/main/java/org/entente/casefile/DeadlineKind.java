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
    CONSUMER_MAIL_CHECK,
    /** A person who told a matter on a page opens the link in our letter. */
    MATTER_CONFIRMATION,
    /** The consumer gives what a mediation still needs. */
    MEDIATION_COMPLETION,
    /** A mediation service says whether it takes a case. */
    SERVICE_ADMISSION_REMINDER,
    SERVICE_ADMISSION,
    /** A mediation service tells the outcome, from the complete file on. */
    SERVICE_OUTCOME_REMINDER,
    SERVICE_OUTCOME,
    /** The same once more, for a complex case. */
    SERVICE_EXTENSION,
    /** A lawyer takes a member's file. */
    LEGAL_FILE_TAKEN,
    /** A lawyer looks at a file again. */
    LEGAL_FILE_REVIEW,
    /** The member is reminded that the lawyer waits for an answer. */
    LEGAL_MEMBER_REMINDER,
    /** The member answers the lawyer. */
    LEGAL_MEMBER_ANSWER,
    /** The company answers the lawyer. */
    LEGAL_COMPANY_ANSWER,
    REPORT_TRIAGE,
    REPORT_INQUIRY,
    QUESTION_ANSWER,
    /** Without a further question the asker is taken to be answered. */
    QUESTION_CLOSING;

    /** Whether it only reminds of a deadline that comes later. */
    public boolean isReminder() {
        return name().endsWith("_REMINDER");
    }
}
