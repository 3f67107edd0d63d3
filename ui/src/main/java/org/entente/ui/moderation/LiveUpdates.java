package org.entente.ui.moderation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.casefile.CaseChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a screen back when cases, tasks or the quarantine changed: in the screen's own lock, and once for all the changes
 * of half a second, so that a burst of them does not flood browsers.
 */
final class LiveUpdates implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdates.class);
    private static final long GATHERED_MILLIS = 500;
    private static final Executor LATER = CompletableFuture.delayedExecutor(
            GATHERED_MILLIS,
            TimeUnit.MILLISECONDS,
            Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("desk-updates-", 0).factory()));

    private final UI ui;
    private final Runnable refresh;
    private final AutoCloseable subscription;
    private final AtomicBoolean pending = new AtomicBoolean();

    LiveUpdates(CaseChanges changes, UI ui, Runnable refresh) {
        this.ui = ui;
        this.refresh = refresh;
        this.subscription = changes.subscribe(this::changed);
    }

    /** Ends the calls. */
    @Override
    public void close() {
        try {
            subscription.close();
        } catch (Exception failure) {
            LOG.warn("a screen could not be unsubscribed from changes", failure);
        }
    }

    /** Runs on the thread that committed the change: leaves the work to another. */
    private void changed() {
        if (pending.compareAndSet(false, true)) {
            LATER.execute(this::tell);
        }
    }

    private void tell() {
        pending.set(false);
        try {
            ui.access(refresh::run);
        } catch (UIDetachedException closed) {
            LOG.debug("a screen was closed before it could be told of a change");
        }
    }
}
