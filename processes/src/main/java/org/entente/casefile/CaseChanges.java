package org.entente.casefile;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells screens that something in a case, a task or the quarantine has changed, so that they can read it again. */
@Component
public class CaseChanges {

    private static final Logger LOG = LoggerFactory.getLogger(CaseChanges.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener after each commit that changed something, on the committing thread: it must be quick. */
    public AutoCloseable subscribe(Runnable onChange) {
        listeners.add(onChange);
        return () -> listeners.remove(onChange);
    }

    /** Tells the listeners once the current transaction, which must exist, has committed; once for each transaction. */
    public void announceAfterCommit() {
        if (TransactionSynchronizationManager.getSynchronizations().stream()
                .noneMatch(Announcement.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Announcement());
        }
    }

    private final class Announcement implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            for (var listener : listeners) {
                try {
                    listener.run();
                } catch (RuntimeException failure) {
                    LOG.warn("a screen could not be told of a change", failure);
                }
            }
        }
    }
}
