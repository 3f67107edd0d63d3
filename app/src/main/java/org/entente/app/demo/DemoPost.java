package org.entente.app.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.entente.correspondence.Correspondence;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Mails of companies and consumers of the demo world, as their mail programs would write them. */
@Component
@Profile("demo")
class DemoPost {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Correspondence correspondence;

    DemoPost(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /** A mail as somebody writes it; {@code automatic} for one that a machine writes. */
    record Written(String fromName, String from, String to, String subject, String text, boolean automatic) {}

    /** Takes a mail in as if it had just been found in our mailbox. */
    void deliver(Written mail, Instant at) {
        var id = correspondence.store(mime(mail, at), "demo/" + UUID.randomUUID());
        correspondence.process(id);
    }

    /** The mail as it goes over the wire. */
    static byte[] mime(Written mail, Instant at) {
        try {
            var message = new FixedIdMessage(mail.from());
            message.setFrom(new InternetAddress(mail.from(), mail.fromName(), "UTF-8"));
            message.setRecipients(MimeMessage.RecipientType.TO, mail.to());
            message.setSubject(mail.subject(), "UTF-8");
            message.setSentDate(Date.from(at));
            message.setText(mail.text(), "UTF-8");
            if (mail.automatic()) {
                message.setHeader("Auto-Submitted", "auto-replied");
            }
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException failure) {
            throw new IllegalArgumentException("not a mail that can be written", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class FixedIdMessage extends MimeMessage {

        private final String domain;

        FixedIdMessage(String from) {
            super(SESSION);
            domain = from.substring(from.lastIndexOf('@') + 1);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
        }
    }
}
