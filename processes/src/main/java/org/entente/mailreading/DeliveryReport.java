package org.entente.mailreading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail system reports about a mail of ours (RFC 3464, or its wording where it sends none).
 *
 * @param recipients the addresses concerned, lower case, in order of appearance; empty if the report names none
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}; null if it says
 *     none
 * @param status enhanced status code such as {@code 5.1.1} (RFC 3463); null if it names none
 * @param diagnostic what the last mail server said; null if it is not told
 * @param originalMessageId Message-ID of our mail without angle brackets; null if it was not returned
 * @param originalAddresses addresses in the returned headers of our mail: from, reply-to, return-path, to, and the
 *     envelope id; a token of ours may be in any of them
 * @param permanent whether it makes no sense to try this address again: mailbox or domain do not exist. A refusal
 *     for size, content or a full mailbox is not permanent
 * @param delayed whether the mail system goes on trying
 */
public record DeliveryReport(
        List<String> recipients,
        @Nullable String action,
        @Nullable String status,
        @Nullable String diagnostic,
        @Nullable String originalMessageId,
        List<String> originalAddresses,
        boolean permanent,
        boolean delayed) {

    public DeliveryReport {
        recipients = List.copyOf(recipients);
        originalAddresses = List.copyOf(originalAddresses);
    }

    /** Gives the first address concerned; null if the report names none. */
    public @Nullable String recipient() {
        return recipients.isEmpty() ? null : recipients.getFirst();
    }
}
