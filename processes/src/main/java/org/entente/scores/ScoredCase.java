package org.entente.scores;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the score needs to know of one case.
 *
 * @param asked when the complaint was sent to the company; decides whether the case is in the window
 * @param delivered false if it never reached the company; such a case does not count at all
 * @param due until when the company had time for its first reply
 * @param replied when its first reply came, automatic replies aside; null if there is none
 * @param replyWorkingDays working days from {@code asked} to {@code replied}: 0 on the same day, 1 on the next; null
 *     exactly if {@code replied} is
 * @param verdict what the consumer said at the end; null while open and if the consumer said nothing
 */
public record ScoredCase(
        Instant asked,
        boolean delivered,
        Instant due,
        @Nullable Instant replied,
        @Nullable Integer replyWorkingDays,
        @Nullable ConsumerVerdict verdict) {

    public ScoredCase {
        if (due.isBefore(asked)) {
            throw new IllegalArgumentException("a reply is due after it was asked, but due=" + due + " asked=" + asked);
        }
        if ((replied == null) != (replyWorkingDays == null)) {
            throw new IllegalArgumentException("a reply has an instant and a number of days, but replied=" + replied
                    + " days=" + replyWorkingDays);
        }
        if (replyWorkingDays != null && replyWorkingDays < 0) {
            throw new IllegalArgumentException("days are not negative, but replyWorkingDays=" + replyWorkingDays);
        }
    }
}
