package org.entente.correspondence;

import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.mailreading.LanguageGuess;
import org.entente.mailreading.MailReading;
import org.entente.matters.NewMail;
import org.springframework.stereotype.Component;

/** Mails of people that belong to nothing yet and begin something. */
@Component
class Enquiries {

    /** The language of most people whose mail does not show theirs. */
    private static final Language USUAL = Language.FR;

    private final NewMail newMail;
    private final IncomingMessages messages;

    Enquiries(NewMail newMail, IncomingMessages messages) {
        this.newMail = newMail;
        this.messages = messages;
    }

    /** Begins a matter; the same mail again gives the one that it began. */
    CaseNumber begin(RawMail mail, MailReading reading) {
        var sender = reading.from();
        return newMail.begin(
                messages.received(mail, reading), sender == null ? null : sender.name(), languageOf(reading));
    }

    /** Whether the sender of a mail that began nothing yet says the same again, or writes too often. */
    boolean repeatsItself(RawMail mail, MailReading reading) {
        var received = messages.received(mail, reading);
        return !newMail.knows(mail.id())
                && newMail.repeatsItself(
                        received.sender(), received.fullText() == null ? received.text() : received.fullText());
    }

    /** By the words that the writer added, else by all, else what the mail program says. */
    private static Language languageOf(MailReading reading) {
        return LanguageGuess.of(reading.subject() + "\n" + reading.newText())
                .or(() -> LanguageGuess.of(reading.fullText()))
                .or(() -> Optional.ofNullable(reading.contentLanguage()))
                .flatMap(Language::of)
                .orElse(USUAL);
    }
}
