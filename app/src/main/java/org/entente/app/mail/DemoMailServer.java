package org.entente.app.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.entente.mailreading.MailReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A mail server for the demo and tests: SMTP and IMAP over real sockets, reachable from this machine only. It is our own
 * server and that of all the world at once: mail to our domain ends in one mailbox, with the address it was sent to on top
 * as servers note it, and every other address gets a mailbox with its first mail.
 *
 * <p>Mail to an address that begins with {@code unreachable} comes back, with the report that mail servers send.
 */
public final class DemoMailServer implements DemoMailboxes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMailServer.class);
    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();
    private static final String UNREACHABLE = "unreachable";

    private final String domain;
    private final String inbox;
    private final String password = UUID.randomUUID().toString();
    private final DemoMailStore store;
    private final Clock clock;
    private final GreenMail server;

    /**
     * Starts the server on ports that are free.
     *
     * @param domain our own
     * @param folder where mail of others is kept
     */
    public DemoMailServer(String domain, Path folder, Clock clock) throws IOException {
        this.domain = domain.toLowerCase(Locale.ROOT);
        this.inbox = "intake@" + this.domain;
        this.clock = clock;
        this.store = new DemoMailStore(folder, clock);
        this.server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(inbox, inbox, password);
        var users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> mailboxOf(address.getEmail(), users));
        LOG.info("mail server started smtp={} imap={}", smtp(), imap());
    }

    /** How letters reach the server. */
    public MailSettings.Smtp smtp() {
        return new MailSettings.Smtp(LOOPBACK, server.getSmtp().getPort(), null, null, MailSettings.Tls.NONE);
    }

    /** The mailbox that mail to our domain ends in. */
    public MailSettings.Imap imap() {
        return new MailSettings.Imap(
                LOOPBACK, server.getImap().getPort(), inbox, password, "INBOX", MailSettings.Tls.NONE);
    }

    @Override
    public List<String> addresses() {
        return store.addresses();
    }

    @Override
    public List<DemoMail> mails(String address) {
        return store.of(address);
    }

    @Override
    public @Nullable DemoMail find(long id) {
        return store.find(id);
    }

    @Override
    public byte[] raw(long id) {
        return store.raw(id);
    }

    @Override
    public void send(byte[] raw) {
        try {
            var message = new SMTPMessage(session(), new ByteArrayInputStream(raw));
            var recipients = message.getAllRecipients();
            if (recipients == null || recipients.length == 0) {
                throw new IllegalArgumentException("the mail has no recipient");
            }
            var from = message.getFrom();
            message.setEnvelopeFrom(from == null || from.length == 0 ? "" : addressOf(from[0]));
            message.removeHeader("Bcc");
            submit(message, recipients);
        } catch (MessagingException refused) {
            throw new IllegalArgumentException("the mail could not be sent: " + refused.getMessage(), refused);
        }
    }

    @Override
    public void sendBack(long id) {
        var mail = store.find(id);
        var raw = store.raw(id);
        var sender = new MailReader().read(raw).returnPath();
        if (mail == null || sender == null || sender.isBlank()) {
            throw new IllegalArgumentException("mail " + id + " has no envelope sender to go back to");
        }
        try {
            report(sender, mail.address(), raw);
        } catch (MessagingException refused) {
            throw new IllegalArgumentException("the report could not be sent: " + refused.getMessage(), refused);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private void submit(SMTPMessage message, Address[] recipients) throws MessagingException {
        try (var transport = message.getSession().getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, recipients);
        }
    }

    private Session session() {
        var properties = new Properties();
        properties.put("mail.smtp.host", LOOPBACK);
        properties.put("mail.smtp.port", Integer.toString(server.getSmtp().getPort()));
        properties.put("mail.smtp.timeout", "20000");
        return Session.getInstance(properties);
    }

    private GreenMailUser mailboxOf(String address, UserManager users) throws UserException {
        if (address.toLowerCase(Locale.ROOT).endsWith("@" + domain)) {
            return new Mailbox(users.getUser(inbox), address);
        }
        var existing = users.getUserByEmail(address);
        return new Mailbox(existing != null ? existing : users.createUser(address, address, password), address);
    }

    private void deliver(GreenMailUser owner, String address, MovingMessage moving) {
        try {
            var raw = bytesOf(moving.getMessage());
            if (owner.getLogin().equals(inbox)) {
                owner.deliver(new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(DemoMailStore.withOriginalTo(address, raw))));
            } else if (address.startsWith(UNREACHABLE)) {
                sendBack(moving.getReturnPath(), address, raw);
            } else {
                store.add(address, raw);
            }
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException("a mail of the demo could not be delivered", failure);
        }
    }

    private void sendBack(@Nullable MailAddress returnPath, String address, byte[] raw) {
        if (returnPath == null || returnPath.getEmail().isBlank()) {
            return;
        }
        Thread.ofVirtual().name("demo-bounce").start(() -> {
            try {
                report(returnPath.getEmail(), address, raw);
            } catch (MessagingException failure) {
                LOG.warn("the demo's mail server could not report a failure", failure);
            }
        });
    }

    private void report(String sender, String address, byte[] raw) throws MessagingException {
        var report = DeliveryFailure.report(session(), domain, sender, address, raw, clock.instant());
        submit(report, new Address[] {new InternetAddress(sender)});
    }

    private static byte[] bytesOf(MimeMessage message) throws IOException, MessagingException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static String addressOf(Address address) throws AddressException {
        return address instanceof InternetAddress internet
                ? internet.getAddress()
                : new InternetAddress(address.toString()).getAddress();
    }

    /** A mailbox of the server that is told for which address a mail came. */
    private final class Mailbox implements GreenMailUser {

        private final GreenMailUser owner;
        private final String address;

        Mailbox(GreenMailUser owner, String address) {
            this.owner = owner;
            this.address = address;
        }

        @Override
        public void deliver(MovingMessage message) {
            DemoMailServer.this.deliver(owner, address, message);
        }

        @Override
        public void deliver(MimeMessage message) {
            owner.deliver(message);
        }

        @Override
        public String getEmail() {
            return owner.getEmail();
        }

        @Override
        public String getLogin() {
            return owner.getLogin();
        }

        @Override
        public void create() {
            owner.create();
        }

        @Override
        public void delete() {
            owner.delete();
        }

        @Override
        public String getPassword() {
            return owner.getPassword();
        }

        @Override
        public void setPassword(String newPassword) {
            owner.setPassword(newPassword);
        }

        @Override
        public void authenticate(String tried) throws UserException {
            owner.authenticate(tried);
        }

        @Override
        public String getQualifiedMailboxName() {
            return owner.getQualifiedMailboxName();
        }
    }
}
