package org.entente.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entente.casefile.Author;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.Numbered;
import org.entente.casefile.UploadedFile;
import org.entente.mailreading.MailAttachment;
import org.entente.mailreading.MailReading;
import org.entente.matters.Matter;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterPaths;
import org.entente.matters.ReceivedMail;
import org.springframework.stereotype.Component;

/** Puts what a person mailed into cases and matters, once into each. */
@Component
class IncomingMessages {

    private static final int MAX_TEXT = 100_000;
    private static final int MAX_FULL_TEXT = 500_000;
    private static final int MAX_FILES = 50;

    /** Pictures in the text that are smaller belong to signatures. */
    private static final int SMALL_PICTURE = 20_000;

    private static final Duration LATELY = Duration.ofDays(1);

    /** More mails than this of one party in one case and day are not what people write. */
    private static final int MANY = 20;

    private final Conversation conversation;
    private final CaseMessages messages;
    private final CaseSenders senders;
    private final MatterConversation matterConversation;
    private final MatterPaths paths;
    private final Clock clock;

    IncomingMessages(
            Conversation conversation,
            CaseMessages messages,
            CaseSenders senders,
            MatterConversation matterConversation,
            MatterPaths paths,
            Clock clock) {
        this.conversation = conversation;
        this.messages = messages;
        this.senders = senders;
        this.matterConversation = matterConversation;
        this.paths = paths;
        this.clock = clock;
    }

    /** Whether the party says what it said before, or so much in a day, that it may be a machine that calls itself none. */
    boolean repeatsItself(MailReading reading, Numbered one, Party party) {
        var text = clean(reading.newText(), MAX_TEXT);
        if (one instanceof Matter matter) {
            var writer = partyOf(party);
            return matterConversation.sameMailsToday(matter, writer, text) > 0
                    || matterConversation.mailsToday(matter, writer) >= MANY;
        }
        return one instanceof ComplaintCase complaintCase && repeatsItself(text, complaintCase, party);
    }

    private boolean repeatsItself(String text, ComplaintCase complaintCase, Party party) {
        var author = party == Party.COMPANY ? Author.COMPANY : Author.CONSUMER;
        var since = clock.instant().minus(LATELY);
        return senders.countSame(complaintCase.id(), author, since, text) > 0
                || senders.countMails(complaintCase.id(), author, since) >= MANY;
    }

    /** @return false if the mail is in the case or matter already; nothing has happened then */
    boolean add(RawMail mail, MailReading reading, Numbered one, Party party) {
        if (has(mail, one)) {
            return false;
        }
        var received = received(mail, reading);
        if (one instanceof Matter matter) {
            paths.of(matter).received(matter, partyOf(party), received);
        } else if (one instanceof ComplaintCase complaintCase) {
            add(complaintCase, party, received);
        }
        return true;
    }

    /** What a mail says, for a path. */
    ReceivedMail received(RawMail mail, MailReading reading) {
        var sender = reading.from();
        var text = clean(reading.newText(), MAX_TEXT);
        var fullText = clean(reading.fullText(), MAX_FULL_TEXT);
        return new ReceivedMail(
                mail.id(),
                sender == null ? "" : sender.address(),
                reading.subject(),
                text,
                fullText.equals(text) ? null : fullText,
                filesOf(reading));
    }

    private void add(ComplaintCase complaintCase, Party party, ReceivedMail received) {
        var files = received.files();
        var whole = received.fullText();
        var id = received.rawMailId();
        switch (party) {
            case CONSUMER -> conversation.consumerWrote(complaintCase, received.text(), files, Channel.MAIL, whole, id);
            case COMPANY -> conversation.companyWrote(complaintCase, received.text(), files, whole, id);
            case SERVICE ->
                throw new IllegalArgumentException("letters of a complaint's case go to no mediation service");
        }
    }

    boolean has(RawMail mail, Numbered one) {
        return one instanceof ComplaintCase complaintCase
                        && messages.existsByCaseIdAndRawMailId(complaintCase.id(), mail.id())
                || one instanceof Matter matter && matterConversation.has(matter, mail.id());
    }

    static MatterParty partyOf(Party party) {
        return switch (party) {
            case CONSUMER -> MatterParty.PERSON;
            case COMPANY -> MatterParty.COMPANY;
            case SERVICE -> MatterParty.SERVICE;
        };
    }

    static String clean(String text, int length) {
        var clean = text.replace("\0", "").strip();
        return clean.length() <= length ? clean : clean.substring(0, length);
    }

    private static List<UploadedFile> filesOf(MailReading reading) {
        return reading.attachments().stream()
                .filter(IncomingMessages::isFile)
                .limit(MAX_FILES)
                .map(file -> new UploadedFile(file.name(), file.content()))
                .toList();
    }

    private static boolean isFile(MailAttachment attachment) {
        return attachment.size() > 0
                && !(attachment.inline()
                        && attachment.declaredType().startsWith("image/")
                        && attachment.size() < SMALL_PICTURE);
    }
}
