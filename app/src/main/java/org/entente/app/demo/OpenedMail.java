package org.entente.app.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.correspondence.DemoMail;
import org.entente.mailreading.MailReader;
import org.entente.mailreading.MailReading;
import org.entente.mailreading.Mailbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail that somebody opened: what a mail program shows of it, and what it needs to answer. */
record OpenedMail(DemoMail mail, byte[] raw, MailReading reading) {

    private static final Logger LOG = LoggerFactory.getLogger(OpenedMail.class);
    private static final Session SESSION = Session.getInstance(new Properties());

    static OpenedMail of(DemoMail mail, byte[] raw) {
        return new OpenedMail(mail, raw, new MailReader().read(raw));
    }

    String subject() {
        return reading.subject();
    }

    Optional<CaseNumber> caseNumber() {
        return MailboxList.caseOf(mail);
    }

    /** The language that the mail says it is in, else the given one. */
    Language language(Language otherwise) {
        var said = reading.contentLanguage();
        return said == null
                ? otherwise
                : Language.of(said.substring(0, Math.min(2, said.length()))).orElse(otherwise);
    }

    /** Where answers go; empty if the mail names nobody. */
    Optional<Mailbox> answersTo() {
        return reading.replyTo().isEmpty()
                ? Optional.ofNullable(reading.from())
                : Optional.of(reading.replyTo().getFirst());
    }

    /** Whether there is somebody to tell that the mail can't be delivered. */
    boolean hasEnvelopeSender() {
        var sender = reading.returnPath();
        return sender != null && !sender.isBlank();
    }

    /** The Message-IDs, with angle brackets, that an answer refers to (RFC 5322, 3.6.4). */
    List<String> references() {
        var ids = new ArrayList<>(reading.references());
        if (reading.messageId() != null) {
            ids.add(reading.messageId());
        }
        return ids.stream().map(id -> "<" + id + ">").toList();
    }

    String rawText() {
        return new String(raw, StandardCharsets.UTF_8);
    }

    /** The HTML as it arrived; empty if there is none that can be read. */
    Optional<String> html() {
        try {
            return html(new MimeMessage(SESSION, new ByteArrayInputStream(raw)));
        } catch (MessagingException | IOException unreadable) {
            LOG.debug("the HTML of demo mail {} can't be read", mail.id(), unreadable);
            return Optional.empty();
        }
    }

    private static Optional<String> html(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html") && !Part.ATTACHMENT.equals(lower(part.getDisposition()))) {
            return Optional.of(part.getContent().toString());
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = html(parts.getBodyPart(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
