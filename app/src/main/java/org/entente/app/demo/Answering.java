package org.entente.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.casefile.UploadedFile;
import org.entente.correspondence.DemoMailboxes;
import org.entente.mailreading.Mailbox;
import org.entente.time.Brussels;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers mails in the name of those who got them, by SMTP. */
@Component
@Profile("demo")
class Answering {

    private static final Pattern ANSWER = Pattern.compile("(?iu)^\\s*(?:re|aw|antw|sv)\\s*:.*");

    private final DemoMailboxes mailboxes;
    private final MailboxList owners;
    private final Texts texts;
    private final Clock clock;

    Answering(DemoMailboxes mailboxes, MailboxList owners, Texts texts, Clock clock) {
        this.mailboxes = mailboxes;
        this.owners = owners;
        this.texts = texts;
        this.clock = clock;
    }

    String subjectFor(OpenedMail mail) {
        return ANSWER.matcher(mail.subject()).matches() ? mail.subject() : "Re: " + mail.subject();
    }

    /** Room for an answer above the quoted mail, in the mail's language, as mail programs begin one. */
    String textFor(OpenedMail mail, Language otherwise) {
        var locale = mail.language(otherwise).locale();
        var sentAt = mail.mail().sentAt();
        var line = texts.get(locale, "demo.reply.quoted", Formats.date(sentAt, locale), time(sentAt), author(mail));
        var quoted = mail.reading()
                .fullText()
                .strip()
                .lines()
                .map(text -> text.isEmpty() ? ">" : "> " + text)
                .collect(Collectors.joining("\n"));
        return "\n\n\n" + line + "\n" + quoted + "\n";
    }

    /** Whether nothing was written above or between the quoted mail. */
    boolean isEmpty(OpenedMail mail, String text, Language otherwise) {
        return text.isBlank()
                || text.strip()
                        .lines()
                        .toList()
                        .equals(textFor(mail, otherwise).strip().lines().toList());
    }

    /**
     * Sends an answer that a person wrote.
     *
     * @throws IllegalArgumentException if the mail names nobody to answer to, or the server does not take the answer
     */
    void answer(OpenedMail mail, String subject, String text, List<UploadedFile> files) {
        mailboxes.send(MailProgram.write(newMail(mail, subject, text, false, files), clock.instant()));
    }

    /** Sends what a mailbox whose owner is away sends by itself, in the mail's language; throws as {@link #answer}. */
    void answerAbsent(OpenedMail mail, Language otherwise) {
        var locale = mail.language(otherwise).locale();
        var back = Formats.date(Brussels.dayOf(clock.instant()).plusDays(10), locale);
        var subject = texts.get(locale, "demo.absence.subject", mail.subject());
        var text = texts.get(locale, "demo.absence.body", back);
        mailboxes.send(MailProgram.write(newMail(mail, subject, text, true, List.of()), clock.instant()));
    }

    /** An answer as it would go over the wire, for somebody to change by hand. */
    byte[] example(OpenedMail mail, Language otherwise) {
        return MailProgram.write(
                newMail(mail, subjectFor(mail), textFor(mail, otherwise), false, List.of()), clock.instant());
    }

    private MailProgram.NewMail newMail(
            OpenedMail mail, String subject, String text, boolean automatic, List<UploadedFile> files) {
        var to = mail.answersTo()
                .map(Mailbox::address)
                .orElseThrow(() -> new IllegalArgumentException("the mail names nobody to answer to"));
        var messageId = mail.reading().messageId();
        return new MailProgram.NewMail(
                owners.ownerOf(mail.mail().address()).name(),
                mail.mail().address(),
                to,
                subject,
                text.replace("\r\n", "\n"),
                messageId == null ? null : "<" + messageId + ">",
                mail.references(),
                automatic,
                files);
    }

    private static String author(OpenedMail mail) {
        var from = mail.reading().from();
        return from == null ? "" : from.name() == null ? from.address() : from.name() + " <" + from.address() + ">";
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atZone(Brussels.ZONE));
    }
}
