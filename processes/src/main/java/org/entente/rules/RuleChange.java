package org.entente.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of a table, from its first draft to its end. A component is null until the step that sets it.
 *
 * @param baseVersion     the version it started from, or was last merged with
 * @param revision        the number of the revision that was saved last
 * @param reason          why it is to be released, by whoever submitted it
 * @param effectiveFrom   from when on the version is to hold
 * @param watchDays       for how many days it is watched after that, 0 for none
 * @param sentBackReason  why another manager sent it back the last time
 * @param releasedVersion the version that it became
 * @param formerVersion   the version that held before, to which it can be rolled back
 * @param endedBy         who kept or rolled it back, or discarded it; {@code system} when the watch period ran out
 */
public record RuleChange(
        long id,
        String key,
        int baseVersion,
        State state,
        int revision,
        String openedBy,
        Instant openedAt,
        @Nullable String reason,
        @Nullable Instant effectiveFrom,
        @Nullable Integer watchDays,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String sentBackBy,
        @Nullable String sentBackReason,
        @Nullable Integer releasedVersion,
        @Nullable Integer formerVersion,
        @Nullable Instant releasedAt,
        @Nullable Instant watchUntil,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    /** Where a change stands. */
    public enum State {
        /** Managers work on it. */
        DRAFT,
        /** Another manager is to approve it or to send it back. */
        SUBMITTED,
        /** Approved; it waits for its instant. */
        APPROVED,
        /** Its version holds, and is watched. */
        WATCHED,
        /** Its version holds, for good. */
        KEPT,
        /** The former version holds again. */
        ROLLED_BACK,
        /** Given up before it was released. */
        DISCARDED
    }
}
