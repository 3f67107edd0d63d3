package org.entente.mailreading;

/** What an incoming mail is. Only a reply can count as an answer. */
public enum MailKind {
    /** Written by a person, as far as one can see. */
    REPLY,
    /** Sent by a machine in answer: out of office, confirmation of receipt, challenge. */
    AUTOMATIC,
    /** A report that a mail was not, or not yet, delivered. */
    BOUNCE,
    /** Anything else that nobody wrote to us: mailing list, read receipt, report of abuse or of successful delivery. */
    OTHER
}
