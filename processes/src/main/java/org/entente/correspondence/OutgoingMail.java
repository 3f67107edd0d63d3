package org.entente.correspondence;

import java.util.List;
import org.entente.access.Language;
import org.entente.casefile.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it has to leave. Sent again it is the same mail: the Message-ID does not change.
 *
 * @param sender         address in From
 * @param senderName     display name in From
 * @param replyAddress   address in Reply-To; null if no answer is expected
 * @param envelopeSender address that notices about the delivery go to
 * @param messageId      with angle brackets, as are {@code inReplyTo} and {@code references}
 * @param automatic      whether the letter is a notice sent by rule (RFC 3834)
 * @param unsubscribe    by which a mail program ends what the letter is part of (RFC 8058); null for none
 * @param files          to attach, in this order
 */
public record OutgoingMail(
        long letterId,
        @Nullable String caseNumber,
        String sender,
        String senderName,
        String recipient,
        String recipientName,
        @Nullable String replyAddress,
        String envelopeSender,
        String subject,
        String text,
        String html,
        Language language,
        String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        boolean automatic,
        @Nullable String unsubscribe,
        List<FileDetails> files) {

    public OutgoingMail {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }
}
