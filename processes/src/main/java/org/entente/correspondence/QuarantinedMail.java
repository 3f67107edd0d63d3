package org.entente.correspondence;

import java.time.Instant;
import java.util.List;
import org.entente.casefile.CaseNumber;
import org.entente.mailreading.Evidence;

/**
 * A mail that waits for a person.
 *
 * @param reason      name of a {@link QuarantineReason}
 * @param sender      the author as the mail names it; empty if it names none
 * @param text        the whole text
 * @param evidence    what was found out: codes of {@link Clue} and {@link org.entente.mailreading.Sign}
 * @param candidates  cases it may belong to, the likeliest first
 * @param attachments how many files came with it
 */
public record QuarantinedMail(
        long id,
        Instant receivedAt,
        String reason,
        String sender,
        String subject,
        String text,
        List<Evidence> evidence,
        List<CaseNumber> candidates,
        int attachments) {}
