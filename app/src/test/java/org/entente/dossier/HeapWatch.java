package org.entente.dossier;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Looks every while how much of the heap is really in use, after collecting what is not. */
final class HeapWatch implements AutoCloseable {

    private static final long PAUSE = 1_000_000_000;

    private final AtomicLong peak = new AtomicLong();
    private final Thread watcher;
    private volatile boolean stopped;

    HeapWatch() {
        watcher = Thread.ofPlatform().daemon().start(() -> {
            while (!stopped) {
                peak.accumulateAndGet(live(), Math::max);
                LockSupport.parkNanos(PAUSE);
            }
        });
    }

    /** The bytes in use after a collection. */
    static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The most that was in use at once so far. */
    long peak() {
        return peak.get();
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        watcher.join();
    }
}
