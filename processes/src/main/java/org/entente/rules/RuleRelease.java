package org.entente.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that holds from an instant on, until the next release.
 *
 * @param releasedAt when it was written down; with {@code effectiveFrom} in the distant past for the first version
 * @param change     the change that brought it; null for a shipped file
 */
public record RuleRelease(
        long id,
        String key,
        int version,
        Instant effectiveFrom,
        Kind kind,
        String releasedBy,
        Instant releasedAt,
        @Nullable Long change) {

    /** How a version came to hold. */
    public enum Kind {
        SHIPPED,
        RELEASED,
        ROLLED_BACK
    }

    /** Since when people see it hold. */
    public Instant since() {
        return effectiveFrom.isAfter(releasedAt) || change != null ? effectiveFrom : releasedAt;
    }
}
