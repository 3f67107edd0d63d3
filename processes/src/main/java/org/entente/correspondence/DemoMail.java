package org.entente.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in a mailbox of the demo, as a list shows it.
 *
 * @param id        for {@link DemoMailboxes#raw}; later mails have greater ids
 * @param address   the mailbox, in lower case
 * @param from      the author as written, decoded
 * @param messageId with angle brackets; null if there is none
 */
public record DemoMail(
        long id,
        String address,
        Instant sentAt,
        String from,
        String subject,
        @Nullable String messageId) {}
