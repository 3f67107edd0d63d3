package org.entente.casefile;

import java.time.Instant;

/**
 * Who owes what by which instant.
 *
 * @param due         the instant at whose end it is too late
 * @param calculation how the instant was computed, in the stored form of {@code deadlines.DeadlineCalculation}
 */
public record Deadline(DeadlineKind kind, Instant due, String calculation) {}
