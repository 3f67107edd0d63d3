package org.entente.app.mail;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.entente.overview.WeeklyDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks from time to time whether the weekly digest is due. That it goes out once is seen to where it is stored. */
class DigestWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DigestWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final WeeklyDigest digest;
    private volatile @Nullable ScheduledExecutorService watch;

    DigestWatch(WeeklyDigest digest) {
        this.digest = digest;
    }

    @Override
    public void start() {
        var executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("weekly-digest").daemon().factory());
        executor.scheduleWithFixedDelay(this::look, LOOK_EVERY.toSeconds(), LOOK_EVERY.toSeconds(), TimeUnit.SECONDS);
        watch = executor;
    }

    @Override
    public void stop() {
        var executor = watch;
        if (executor != null) {
            executor.shutdown();
            watch = null;
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** A failure must not end the watch: the next look tries again. */
    private void look() {
        try {
            digest.sendIfDue();
        } catch (RuntimeException failure) {
            LOG.error("the weekly digest failed; it is tried again", failure);
        }
    }
}
