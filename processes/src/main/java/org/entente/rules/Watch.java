package org.entente.rules;

import java.time.Instant;
import java.util.List;

/**
 * What a released version has said so far, beside what the replay of its draft let expect.
 *
 * @param decisions decisions by the version so far
 * @param forecast  decisions that were replayed; 0 if the draft was released without a replay
 * @param routes    most frequent now first, then those that were only expected
 */
public record Watch(Instant since, Instant until, long decisions, long forecast, List<Route> routes) {

    /**
     * An answer.
     *
     * @param route    as in {@link RouteCount}
     * @param count    decisions with it so far
     * @param forecast replayed decisions with it
     */
    public record Route(String route, long count, long forecast) {}
}
