package org.entente.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of mailboxes that are, or were, shut out.
 *
 * @param note for inspectors alone
 */
public record ShutOutRow(
        long id,
        String email,
        ShutOutReason reason,
        @Nullable String note,
        Instant since,
        Instant until,
        String imposedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        boolean inForce) {}
