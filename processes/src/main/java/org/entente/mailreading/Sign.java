package org.entente.mailreading;

/** What tells persons from machines. */
public enum Sign {
    /** A report about a delivery; what it says was done with the mail: {@code failed}, {@code delayed}. */
    DELIVERY_REPORT,
    DELIVERY_REPORT_UNSTATED,
    /** Another kind of report; its type. */
    OTHER_REPORT,
    FAILED_RECIPIENTS,
    MAIL_SYSTEM_SENDER,
    NULL_SENDER,
    BOUNCE_SUBJECT,
    BOUNCE_WORDS,
    /** The sender is a mail system, whatever the words mean. */
    NO_PERSON,
    AUTOMATIC_SUBJECT,
    /** A header that only machines write; its name, and its value where that matters. */
    AUTOMATIC_HEADER,
    VACATION_PROGRAM,
    /** A service asks the sender to prove that they are a person. */
    CHALLENGE,
    /** The mail begins by saying that its writer is away, and until when. */
    AWAY,
    /** A ticket system confirms, closes or asks for marks. */
    ACKNOWLEDGEMENT,
    /** Several signs of advertising that nobody asked for. */
    ADVERTISING,
    INBOX_RULE,
    MAILING,
    BULK,
    ANSWERS_A_MAIL,
    NO_SIGN_OF_A_MACHINE,
    /** The mail could not be taken apart. */
    BROKEN
}
