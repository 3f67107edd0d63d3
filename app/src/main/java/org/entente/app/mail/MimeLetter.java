package org.entente.app.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.entente.casefile.FileDetails;
import org.entente.correspondence.OutgoingMail;
import org.entente.files.FileStore;
import org.jspecify.annotations.Nullable;

/**
 * A letter in MIME: plain text and HTML as alternatives, files beside them. Its Message-ID is the letter's, and no text of
 * ours or of anybody else can add a header.
 */
final class MimeLetter extends SMTPMessage {

    private final String messageId;

    /** @throws IllegalArgumentException if a text that becomes a header holds a line break or another control character */
    MimeLetter(Session session, OutgoingMail mail, FileStore files, Instant date) throws MessagingException {
        super(session);
        messageId = header(mail.messageId());
        setEnvelopeFrom(header(mail.envelopeSender()));
        setNotifyOptions(NOTIFY_FAILURE | NOTIFY_DELAY);
        setReturnOption(RETURN_HDRS);
        setFrom(address(mail.sender(), mail.senderName()));
        setRecipient(Message.RecipientType.TO, address(mail.recipient(), mail.recipientName()));
        var replyAddress = mail.replyAddress();
        if (replyAddress != null) {
            setReplyTo(new InternetAddress[] {address(replyAddress, mail.senderName())});
        }
        setSubject(header(mail.subject()), "UTF-8");
        setSentDate(Date.from(date));
        setThread(mail.inReplyTo(), mail);
        setHeader("Content-Language", mail.language().code());
        var unsubscribe = mail.unsubscribe();
        if (unsubscribe != null) {
            setHeader("List-Unsubscribe", "<" + header(unsubscribe) + ">");
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        if (mail.automatic()) {
            setHeader("Auto-Submitted", "auto-generated");
            setHeader("X-Auto-Response-Suppress", "All");
        }
        setContent(content(mail, files));
        saveChanges();
    }

    private void setThread(@Nullable String inReplyTo, OutgoingMail mail) throws MessagingException {
        if (inReplyTo != null) {
            setHeader("In-Reply-To", header(inReplyTo));
        }
        if (!mail.references().isEmpty()) {
            setHeader("References", MimeUtility.fold(12, header(String.join(" ", mail.references()))));
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(OutgoingMail mail, FileStore files) throws MessagingException {
        var alternatives = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        if (mail.files().isEmpty()) {
            return alternatives;
        }
        var words = new MimeBodyPart();
        words.setContent(alternatives);
        var mixed = new MimeMultipart("mixed", words);
        for (var file : mail.files()) {
            mixed.addBodyPart(attached(file, files));
        }
        return mixed;
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words.replace("\r\n", "\n").replace("\n", "\r\n"), "UTF-8", subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart attached(FileDetails file, FileStore files) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new StoredContent(file, files)));
        part.setFileName(header(file.name()));
        part.setDisposition(ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress address(String mailbox, String name) throws MessagingException {
        var address = new InternetAddress(header(mailbox), true);
        try {
            address.setPersonal(name.isEmpty() ? null : header(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException missing) {
            throw new IllegalStateException("every Java platform has UTF-8", missing);
        }
        return address;
    }

    private static String header(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header must be one line without control characters");
        }
        return text;
    }

    private record StoredContent(FileDetails file, FileStore files) implements DataSource {

        @Override
        public InputStream getInputStream() throws IOException {
            return files.open(file.digest());
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("a stored file can't be written");
        }

        @Override
        public String getContentType() {
            return file.mediaType();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }
}
