package org.entente.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.entente.engine.Timers;
import org.entente.engine.Timers.FiredTimer;
import org.entente.time.Brussels;
import org.entente.time.ClockMoved;
import org.entente.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock as visitors of the demo move it: whatever falls due on the way happens, each at its own time. */
@Component
@Profile("demo")
class DemoClock {

    static final int MOST_DAYS = 365;

    private final MovableClock clock;
    private final Timers timers;
    private final ApplicationEventPublisher events;
    private final ReentrantLock moving = new ReentrantLock();
    private volatile @Nullable Move lastMove;

    DemoClock(MovableClock clock, Timers timers, ApplicationEventPublisher events) {
        this.clock = clock;
        this.timers = timers;
        this.events = events;
    }

    /** What happened while the clock went from one instant to another; timers in the order in which they fired. */
    record Move(Instant from, Instant to, List<FiredTimer> fired) {}

    Instant now() {
        return clock.instant();
    }

    /** The last move since the start of the product; empty if there was none. */
    Optional<Move> lastMove() {
        return Optional.ofNullable(lastMove);
    }

    /**
     * Moves the clock to the same time of day some days later.
     *
     * @param days 1 to {@value #MOST_DAYS}
     * @throws IllegalArgumentException if the days are out of bounds
     */
    void move(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("the clock moves by 1 to " + MOST_DAYS + " days, not by " + days);
        }
        moving.lock();
        try {
            var from = clock.instant();
            var to = from.atZone(Brussels.ZONE).plusDays(days).toInstant();
            var fired = timers.withoutExecutor(() -> timers.fireUntil(to, this::reach));
            clock.moveTo(to);
            lastMove = new Move(from, to, fired);
        } finally {
            events.publishEvent(new ClockMoved(clock.offset()));
            moving.unlock();
        }
    }

    private void reach(Instant when) {
        if (clock.instant().isBefore(when)) {
            clock.moveTo(when);
        }
    }
}
