package org.entente.casefile;

import java.time.Instant;

/**
 * Who owes what by which instant.
 *
 * @param due         the instant at whose end it is too late
 * @param calculation how the instant was computed, in the stored form of {@code deadlines.DeadlineCalculation}
 */
public record Deadline(DeadlineKind kind, Instant due, String calculation) {

    /**
     * Gives the first instant at which it is too late. Timers fire at this instant, not at {@link #due}, within whose
     * second one is still in time.
     */
    public Instant over() {
        return due.plusSeconds(1);
    }
}
