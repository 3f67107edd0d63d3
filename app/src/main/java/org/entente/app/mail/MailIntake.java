package org.entente.app.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.entente.correspondence.Correspondence;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fetches mail from the mailbox: stores each mail, has it processed, then flags it as seen. Dying between any two of these
 * steps loses nothing and doubles nothing, because a copy of a mail is known by its place (folder, UIDVALIDITY and UID) and
 * a mail by its content.
 *
 * <p>The server tells when mail comes (IDLE, RFC 2177); the mailbox is also looked at regularly, for servers that do not
 * tell and connections that died without a sign.
 */
public class MailIntake implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);
    private static final int LARGEST_MAIL = 64 * 1024 * 1024;
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final MailSettings.Imap server;
    private final Duration pollInterval;
    private final Correspondence correspondence;
    private final Session session;
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile long lastSign = System.nanoTime();
    private volatile @Nullable IMAPFolder idling;
    private @Nullable Thread worker;
    private @Nullable ScheduledExecutorService watch;

    MailIntake(MailSettings.Imap server, Duration pollInterval, Correspondence correspondence) {
        this.server = server;
        this.pollInterval = pollInterval;
        this.correspondence = correspondence;
        this.session = Session.getInstance(properties(server));
    }

    @Override
    public void start() {
        running = true;
        stopped = new CountDownLatch(1);
        // Interrupting a virtual thread closes the socket that it waits for, so no dead connection can hold it.
        worker = Thread.ofVirtual().name("mail-intake").start(this::work);
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("mail-intake-watch").daemon().factory());
        executor.scheduleWithFixedDelay(
                this::watch, pollInterval.toMillis(), pollInterval.toMillis(), TimeUnit.MILLISECONDS);
        watch = executor;
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        if (watch != null) {
            watch.shutdownNow();
        }
        var thread = worker;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** How long ago the mailbox was looked at with success. */
    public Duration sinceLastSuccess() {
        return Duration.ofNanos(System.nanoTime() - lastSign);
    }

    private void work() {
        var backOff = new BackOff();
        while (running) {
            try {
                readMailbox(backOff);
            } catch (MessagingException | IOException | RuntimeException failure) {
                if (running) {
                    if (backOff.isFirst()) {
                        LOG.warn("the mailbox {} can't be read; it is tried again", server, failure);
                    }
                    rest(backOff.next());
                }
            }
        }
    }

    /** Reads the mailbox over one connection until that breaks or the product ends. */
    private void readMailbox(BackOff backOff) throws MessagingException, IOException {
        try (Store store = session.getStore()) {
            store.connect(server.user(), server.password());
            while (running) {
                // Opened anew each time: a mailbox that was made anew, with other UIDs, is only seen by who selects it.
                try (var folder = (IMAPFolder) store.getFolder(server.folder())) {
                    folder.open(Folder.READ_WRITE);
                    fetch(folder);
                    correspondence.processWaiting();
                    lastSign = System.nanoTime();
                    if (backOff.reset()) {
                        LOG.info("the mailbox {} is read again", server);
                    }
                    await(store, folder);
                }
            }
        }
    }

    private void fetch(IMAPFolder folder) throws MessagingException, IOException {
        var unseen = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        Arrays.sort(unseen, Comparator.comparing(Message::getMessageNumber));
        for (var message : unseen) {
            if (!running) {
                return;
            }
            take(folder, (IMAPMessage) message);
        }
    }

    private void take(IMAPFolder folder, IMAPMessage message) throws MessagingException, IOException {
        var source = "%s@%s/%s/%d/%d"
                .formatted(
                        server.user(), server.host(), server.folder(), folder.getUIDValidity(), folder.getUID(message));
        if (!correspondence.knows(source)) {
            // Reading the text must not flag the mail: that comes last.
            message.setPeek(true);
            correspondence.process(correspondence.store(bytesOf(message), source));
        }
        message.setFlag(Flags.Flag.SEEN, true);
        lastSign = System.nanoTime();
    }

    private static byte[] bytesOf(IMAPMessage message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream(Math.max(1024, Math.min(message.getSize(), LARGEST_MAIL)));
        try (InputStream content = message.getMimeStream()) {
            content.transferTo(new LimitedOutput(bytes, LARGEST_MAIL));
        }
        return bytes.toByteArray();
    }

    private void await(Store store, IMAPFolder folder) throws MessagingException {
        if (store instanceof IMAPStore imap && imap.hasCapability("IDLE")) {
            idling = folder;
            try {
                folder.idle(true);
            } finally {
                idling = null;
            }
        } else {
            rest(pollInterval);
        }
    }

    /** Ends the waiting now and then; where even that gets no answer, the connection is dead. */
    private void watch() {
        var silent = sinceLastSuccess().compareTo(pollInterval.plus(ANSWER).multipliedBy(2)) > 0;
        var thread = worker;
        if (silent && thread != null && idling != null) {
            LOG.warn("the mailbox {} has been silent for {}; the connection is given up", server, sinceLastSuccess());
            thread.interrupt();
            return;
        }
        var folder = idling;
        if (folder != null) {
            Thread.ofVirtual().name("mail-intake-wake").start(() -> wake(folder));
        }
    }

    private static void wake(IMAPFolder folder) {
        try {
            LOG.trace("mailbox holds {} mails", folder.getMessageCount());
        } catch (MessagingException | IllegalStateException gone) {
            LOG.debug("the connection ended while it waited for mail", gone);
        }
    }

    private void rest(Duration time) {
        try {
            if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped while waiting for mail");
            }
        } catch (InterruptedException interrupted) {
            // Either the product ends, or the watch gave the connection up: both are seen by the caller's loop.
            LOG.debug("woken while waiting for mail", interrupted);
        }
    }

    private static Properties properties(MailSettings.Imap server) {
        var protocol = server.tls() == MailSettings.Tls.TLS ? "imaps" : "imap";
        var prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put("mail.store.protocol", protocol);
        properties.put(prefix + "host", server.host());
        properties.put(prefix + "port", Integer.toString(server.port()));
        properties.put(prefix + "connectiontimeout", "15000");
        properties.put(prefix + "timeout", Long.toString(ANSWER.toMillis()));
        properties.put(prefix + "writetimeout", Long.toString(ANSWER.toMillis()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "partialfetch", "false");
        if (server.tls() == MailSettings.Tls.STARTTLS) {
            properties.put(prefix + "starttls.enable", "true");
            properties.put(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
