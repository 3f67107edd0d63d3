package org.entente.correspondence;

/** Hands mails to a mail server. */
@FunctionalInterface
public interface MailCarrier {

    /**
     * Hands over one mail and waits for the answer, at most a minute.
     *
     * @throws MailServerUnreachable if no mail can be handed over at present; the fault is not this mail's
     */
    SendResult carry(OutgoingMail mail) throws MailServerUnreachable;
}
