package org.entente.correspondence;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.FileDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that have yet to be sent, oldest first. Several senders may work at once; each letter is with one of them. */
@Service
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final StoredLetters letters;
    private final Attachments attachments;
    private final CaseAddresses addresses;
    private final Undeliverable undeliverable;
    private final Clock clock;

    Outbox(
            StoredLetters letters,
            Attachments attachments,
            CaseAddresses addresses,
            Undeliverable undeliverable,
            Clock clock) {
        this.letters = letters;
        this.attachments = attachments;
        this.addresses = addresses;
        this.undeliverable = undeliverable;
        this.clock = clock;
    }

    /**
     * Sends the letter that is due first and notes how that went, in a transaction of its own. If the product dies after
     * the server has taken the letter and before this is noted, the letter goes out once more with the same Message-ID.
     *
     * @return whether there was a letter to send
     * @throws MailServerUnreachable as the carrier does; the letter stays as it was
     */
    @Transactional(rollbackFor = MailServerUnreachable.class)
    public boolean sendNext(MailCarrier carrier) throws MailServerUnreachable {
        var due = letters.lockDue(clock.instant());
        if (due.isEmpty()) {
            return false;
        }
        var letter = due.get();
        switch (carrier.carry(outgoing(letter))) {
            case SendResult.Accepted accepted -> letter.sent(clock.instant());
            case SendResult.Deferred(var answer) -> letter.deferred(answer, clock.instant());
            case SendResult.Refused(var answer) -> letter.failed(answer, clock.instant());
        }
        if (letter.status() == LetterStatus.FAILED) {
            undeliverable.note(letter, Optional.ofNullable(letter.lastError()).orElse(""));
        }
        LOG.info(
                "letter {} {} {} attempts={}",
                letter.id(),
                Optional.ofNullable(letter.caseNumber()).orElse("-"),
                letter.status(),
                letter.attempts());
        return true;
    }

    /** How many letters wait to be sent, those for later included. */
    @Transactional(readOnly = true)
    public long waiting() {
        return letters.countByStatus(LetterStatus.QUEUED);
    }

    private OutgoingMail outgoing(Letter letter) {
        var number = letter.caseNumber();
        var files = letter.attachmentIds().isEmpty()
                ? List.<FileDetails>of()
                : attachments.findAllById(letter.attachmentIds()).stream()
                        .sorted(Comparator.comparing(Attachment::id))
                        .map(Attachment::details)
                        .toList();
        return new OutgoingMail(
                letter.id(),
                number,
                letter.sender(),
                number == null ? "Entente" : "Entente " + number,
                letter.recipient(),
                letter.recipientName(),
                letter.replyAddress(),
                number == null ? addresses.general() : addresses.bounce(CaseNumber.parse(number), letter.id()),
                letter.subject(),
                letter.textBody(),
                letter.htmlBody(),
                letter.language(),
                letter.messageId(),
                letter.inReplyTo(),
                letter.references(),
                letter.isAutomatic(),
                letter.unsubscribe(),
                files);
    }
}
