package org.entente.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mailboxes of the demo's companies and consumers, as their owners see them. Ours is not among them. */
public interface DemoMailboxes {

    /** The addresses that got mail, in alphabetical order. */
    List<String> addresses();

    /** The mails of an address, newest first; empty if it got none. */
    List<DemoMail> mails(String address);

    /** The mail of an id; null if there is none. */
    @Nullable
    DemoMail find(long id);

    /**
     * The bytes of a mail as they arrived.
     *
     * @throws IllegalArgumentException if there is no such mail
     */
    byte[] raw(long id);

    /**
     * Sends a mail as a mail program would, over SMTP, to the addresses in its To, Cc and Bcc.
     *
     * @throws IllegalArgumentException if it has no recipient, or the server does not take it
     */
    void send(byte[] raw);

    /**
     * Sends a mail back to its envelope sender as undeliverable, as mail servers do for an address that does not exist.
     *
     * @throws IllegalArgumentException if there is no such mail, or it has no envelope sender
     */
    void sendBack(long id);
}
