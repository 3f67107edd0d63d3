package org.entente.matters;

/** What a path does about a mail to one of its matters; each path has one. Called in the transaction that took the mail in. */
public interface MatterMail {

    MatterKind kind();

    /**
     * A mail of a party was understood. The path puts it into the matter, once for each mail, and goes on from there.
     *
     * @param author   whose token or letter it answers
     * @param received text, files and origin
     */
    void received(Matter matter, MatterParty author, ReceivedMail received);

    /**
     * A letter of the matter did not reach its recipient and never will.
     *
     * @param party whom it was for
     */
    void bounced(Matter matter, MatterParty party);
}
