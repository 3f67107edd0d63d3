package org.entente.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs like the system's, shifted by an offset that can be changed. For tests and the demo. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> offset;

    public MovableClock() {
        this(Clock.systemUTC(), Duration.ZERO);
    }

    /** @param offset added to the base clock's time */
    public MovableClock(Clock base, Duration offset) {
        this.base = base;
        this.offset = new AtomicReference<>(offset);
    }

    /** Moves the clock by a duration; negative moves it back. */
    public void advance(Duration by) {
        offset.updateAndGet(current -> current.plus(by));
    }

    /** Moves the clock so that it shows the instant now; it runs on from there. */
    public void moveTo(Instant instant) {
        offset.set(Duration.between(base.instant(), instant));
    }

    public Duration offset() {
        return offset.get();
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the product's clock is UTC; convert the instant instead");
    }
}
