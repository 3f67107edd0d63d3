package org.entente.app.demo;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.entente.casefile.UploadedFile;
import org.jspecify.annotations.Nullable;

/** Writes mails as the mail programs of the demo's people do. */
final class MailProgram {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MailProgram() {}

    /**
     * A mail to be sent.
     *
     * @param inReplyTo with angle brackets, as are {@code references}; null in a mail that answers none
     * @param automatic whether a machine answers (RFC 3834)
     */
    record NewMail(
            String fromName,
            String from,
            String to,
            String subject,
            String text,
            @Nullable String inReplyTo,
            List<String> references,
            boolean automatic,
            List<UploadedFile> files) {}

    /**
     * The mail as it goes over the wire, with a Message-ID of its author's domain.
     *
     * @throws IllegalArgumentException if an address can't be read
     */
    static byte[] write(NewMail mail, Instant at) {
        try {
            var message = new OwnMessage(mail.from());
            message.setFrom(new InternetAddress(mail.from(), mail.fromName(), "UTF-8"));
            message.setRecipients(Message.RecipientType.TO, mail.to());
            message.setSubject(oneLine(mail.subject()), "UTF-8");
            message.setSentDate(Date.from(at));
            if (mail.inReplyTo() != null) {
                message.setHeader("In-Reply-To", mail.inReplyTo());
            }
            if (!mail.references().isEmpty()) {
                message.setHeader("References", MimeUtility.fold(12, String.join(" ", mail.references())));
            }
            if (mail.automatic()) {
                message.setHeader("Auto-Submitted", "auto-replied");
            }
            addBody(message, mail);
            message.saveChanges();
            var bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException unwritable) {
            throw new IllegalArgumentException("not a mail that can be written", unwritable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void addBody(MimeMessage message, NewMail mail) throws MessagingException {
        if (mail.files().isEmpty()) {
            message.setText(mail.text(), "UTF-8");
            return;
        }
        var text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        var parts = new MimeMultipart(text);
        for (var file : mail.files()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), "application/octet-stream")));
            part.setFileName(oneLine(file.name()));
            parts.addBodyPart(part);
        }
        message.setContent(parts);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static final class OwnMessage extends MimeMessage {

        private final String domain;

        OwnMessage(String from) {
            super(SESSION);
            domain = from.substring(from.lastIndexOf('@') + 1);
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + domain + ">");
        }
    }
}
