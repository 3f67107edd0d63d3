package org.entente.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft against recorded decisions: how far it is, and what it found so far.
 *
 * @param revision the revision of the draft that is replayed
 * @param months   closed cases of so many months, beside all open ones
 * @param total    decisions to replay; 0 until they are counted
 * @param changed  decisions that the draft would answer otherwise
 * @param unusable decisions whose recorded inputs are none that the draft could be asked with
 * @param failure  in English, for staff and log; null unless it failed
 */
public record Replay(
        long id,
        long change,
        int revision,
        int months,
        State state,
        long total,
        long done,
        long changed,
        long unusable,
        @Nullable String failure,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** Where a replay stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** The node that ran it went away. */
        INTERRUPTED
    }
}
