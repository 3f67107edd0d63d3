package org.entente.app.mail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.correspondence.LettersWaiting;
import org.entente.correspondence.MailServerUnreachable;
import org.entente.correspondence.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends letters as soon as the transaction that stored them has committed, and looks by itself for those that fell due
 * meanwhile. While the mail server can't be reached all letters stay as they are.
 */
public class MailRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailRelay.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final Outbox outbox;
    private final SmtpCarrier carrier;
    private final Semaphore wake = new Semaphore(0);
    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private @Nullable Thread worker;

    MailRelay(Outbox outbox, SmtpCarrier carrier) {
        this.outbox = outbox;
        this.carrier = carrier;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void lettersStored(LettersWaiting stored) {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        stopped = new CountDownLatch(1);
        worker = Thread.ofPlatform().name("mail-relay").daemon().start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        wake.release();
        var thread = worker;
        if (thread != null) {
            try {
                thread.join(Duration.ofSeconds(15));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        var backOff = new BackOff();
        while (running) {
            try {
                sendAll();
                if (backOff.reset()) {
                    LOG.info("letters are sent again");
                }
                pause(LOOK_AGAIN);
            } catch (MailServerUnreachable unreachable) {
                if (backOff.isFirst()) {
                    LOG.warn("letters wait: {}", unreachable.getMessage(), unreachable);
                }
                rest(backOff.next());
            } catch (RuntimeException failure) {
                LOG.error("sending letters failed; it is tried again", failure);
                rest(backOff.next());
            }
        }
        carrier.close();
    }

    private void sendAll() throws MailServerUnreachable {
        try {
            while (running && outbox.sendNext(carrier)) {
                wake.drainPermits();
            }
        } finally {
            carrier.close();
        }
    }

    /** Waits until a letter is stored, or for a while. */
    private void pause(Duration atMost) {
        try {
            wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            wake.drainPermits();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** Waits whatever is stored meanwhile; only the end of the product is faster. */
    private void rest(Duration time) {
        try {
            if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped while waiting for the mail server");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
