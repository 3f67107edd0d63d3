package org.entente.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.entente.engine.Timers;
import org.entente.time.MovableClock;

/** What will happen in the demo world, in order of time; timers of the engine fire in between. */
final class DemoTimeline {

    private record Happening(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Happening> happenings =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::order));
    private final MovableClock clock;
    private final Timers timers;
    private final Instant end;
    private long count;

    /** @param end what would happen later does not happen */
    DemoTimeline(MovableClock clock, Timers timers, Instant end) {
        this.clock = clock;
        this.timers = timers;
        this.end = end;
    }

    void at(Instant when, Runnable what) {
        if (when.isBefore(end)) {
            happenings.add(new Happening(when, count++, what));
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** Whether it is still days until the end. */
    boolean isLongAgo() {
        return now().isBefore(end.minus(Duration.ofHours(60)));
    }

    /** Lives through everything up to the end, with the clock at the time of each happening. */
    void run() {
        for (var next = happenings.poll(); next != null; next = happenings.poll()) {
            fireTimersUntil(next.at());
            clock.moveTo(next.at());
            next.what().run();
        }
        fireTimersUntil(end);
        clock.moveTo(end);
    }

    private void fireTimersUntil(Instant limit) {
        timers.fireUntil(limit, clock::moveTo);
    }
}
