package org.entente.app.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.entente.correspondence.MailCarrier;
import org.entente.correspondence.MailServerUnreachable;
import org.entente.correspondence.OutgoingMail;
import org.entente.correspondence.SendResult;
import org.entente.files.FileStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands mails to the SMTP server, many over one connection. Not for several threads at once; {@link #close} ends the
 * connection, the next mail opens another.
 */
final class SmtpCarrier implements MailCarrier, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);
    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final Duration ANSWER = Duration.ofSeconds(45);
    private static final int SERVICE_CLOSING = 421;

    private final MailSettings.Smtp server;
    private final FileStore files;
    private final Clock clock;
    private final Session session;
    private @Nullable Transport transport;

    SmtpCarrier(MailSettings.Smtp server, FileStore files, Clock clock) {
        this(server, files, clock, ANSWER);
    }

    /** @param answer how long the server may be silent before the connection is given up */
    SmtpCarrier(MailSettings.Smtp server, FileStore files, Clock clock, Duration answer) {
        this.server = server;
        this.files = files;
        this.clock = clock;
        this.session = Session.getInstance(properties(server, answer));
    }

    @Override
    public SendResult carry(OutgoingMail mail) throws MailServerUnreachable {
        var connection = connected();
        try {
            var letter = new MimeLetter(session, mail, files, clock.instant());
            connection.sendMessage(letter, letter.getAllRecipients());
            return new SendResult.Accepted();
        } catch (IllegalArgumentException unfit) {
            return new SendResult.Refused("not sent: " + unfit.getMessage());
        } catch (MessagingException failure) {
            return judged(failure);
        }
    }

    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                LOG.debug("the connection to the mail server was gone before it was closed", alreadyGone);
            }
        }
    }

    private Transport connected() throws MailServerUnreachable {
        var open = transport;
        if (open != null && open.isConnected()) {
            return open;
        }
        close();
        try {
            var fresh = session.getTransport();
            if (server.user() == null) {
                fresh.connect();
            } else {
                fresh.connect(server.user(), server.password());
            }
            transport = fresh;
            return fresh;
        } catch (MessagingException failure) {
            throw new MailServerUnreachable(
                    failure instanceof AuthenticationFailedException
                            ? "the mail server refuses our login"
                            : "no connection to " + server,
                    failure);
        }
    }

    /** What the server's answer means for this mail; the connection is given up whenever its state is in doubt. */
    private SendResult judged(MessagingException failure) throws MailServerUnreachable {
        var answer = Answer.of(failure);
        if (answer.code() == 0) {
            close();
            return new SendResult.Deferred("the connection broke: " + failure.getMessage());
        }
        if (answer.code() == SERVICE_CLOSING || answer.aboutSender()) {
            close();
            throw new MailServerUnreachable("the mail server takes no mail from us: " + answer.code(), failure);
        }
        return answer.code() >= 500 ? new SendResult.Refused(answer.text()) : new SendResult.Deferred(answer.text());
    }

    private static Properties properties(MailSettings.Smtp server, Duration answer) {
        var protocol = server.tls() == MailSettings.Tls.TLS ? "smtps" : "smtp";
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        var prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", server.host());
        properties.put(prefix + "port", Integer.toString(server.port()));
        properties.put(prefix + "auth", Boolean.toString(server.user() != null));
        properties.put(prefix + "connectiontimeout", Long.toString(CONNECT.toMillis()));
        properties.put(prefix + "timeout", Long.toString(answer.toMillis()));
        properties.put(prefix + "writetimeout", Long.toString(answer.toMillis()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "quitwait", "false");
        if (server.tls() == MailSettings.Tls.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        return properties;
    }

    /** The first answer of the server in a chain of failures; code 0 if it gave none. */
    private record Answer(int code, String text, boolean aboutSender) {

        static Answer of(MessagingException failure) {
            var answer = new Answer(0, "", false);
            for (Exception next = failure;
                    next instanceof MessagingException current;
                    next = current.getNextException()) {
                var said = of(current, String.valueOf(current.getMessage()));
                // What was said about the one recipient is nearer the point than what was said about the whole mail.
                if (said.code() != 0 && (answer.code() == 0 || current instanceof SMTPAddressFailedException)) {
                    answer = said;
                }
            }
            return answer;
        }

        private static Answer of(MessagingException failure, String text) {
            return switch (failure) {
                case SMTPSenderFailedException sender -> new Answer(sender.getReturnCode(), text, true);
                case SMTPAddressFailedException recipient -> new Answer(recipient.getReturnCode(), text, false);
                case SMTPSendFailedException whole ->
                    new Answer(
                            whole.getReturnCode(),
                            text,
                            String.valueOf(whole.getCommand()).startsWith("MAIL"));
                default -> new Answer(0, text, false);
            };
        }
    }
}
