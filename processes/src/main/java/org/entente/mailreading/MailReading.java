package org.entente.mailreading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an incoming mail says. All texts are decoded, without NUL, with line ends {@code \n}.
 *
 * @param messageId without angle brackets; null if there is none
 * @param inReplyTo without angle brackets, the first if there are several; null if there is none
 * @param references without angle brackets, oldest first
 * @param from the first author; null if there is none
 * @param replyTo where answers should go; empty if the mail does not say
 * @param to addressees
 * @param cc addressees of a copy
 * @param envelopeRecipients addresses that mail servers wrote into Delivered-To, X-Original-To, Envelope-To and the
 *     like: to whom the mail really went, outermost first
 * @param returnPath the envelope sender; empty for the null sender {@code <>}; null if no server wrote it down
 * @param subject empty if there is none
 * @param sentAt the Date header; null if absent or unreadable
 * @param contentLanguage the first language tag of Content-Language in lower case; null if absent
 * @param fullText the whole body as plain text
 * @param newText what the writer added: without quoted history, signature block and legal footer. The whole body if
 *     nothing would be left
 * @param blocks the body taken apart, nothing left out: of the plain text, or of the HTML where that alone says what is
 *     history
 * @param attachments files, in order of appearance
 * @param kind person or machine
 * @param confidence how sure {@code kind} is, 0 to 1
 * @param evidence why: codes of {@link Sign}
 * @param deliveryReport for a bounce and for reports of delivery; else null
 * @param problems what was broken and how it was read nevertheless, for staff, in English
 */
public record MailReading(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        @Nullable Mailbox from,
        List<Mailbox> replyTo,
        List<Mailbox> to,
        List<Mailbox> cc,
        List<String> envelopeRecipients,
        @Nullable String returnPath,
        String subject,
        @Nullable Instant sentAt,
        @Nullable String contentLanguage,
        String fullText,
        String newText,
        List<TextBlock> blocks,
        List<MailAttachment> attachments,
        MailKind kind,
        double confidence,
        List<Evidence> evidence,
        @Nullable DeliveryReport deliveryReport,
        List<String> problems) {

    public MailReading {
        references = List.copyOf(references);
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        envelopeRecipients = List.copyOf(envelopeRecipients);
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
