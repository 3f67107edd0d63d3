package org.entente.ui.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Formats;

/**
 * By when something should be done, in words that fit a list: {@code 2 h late}, {@code due in 3 h}, {@code tomorrow}.
 *
 * @param late whether it should have been done already
 */
public record DueText(String words, boolean late) {

    private static final int HOURS_COUNTED = 12;
    private static final int LATE_HOURS_COUNTED = 48;
    private static final int DAYS_NAMED = 6;

    public static DueText of(Instant due, Instant now, Wording words) {
        return due.isBefore(now)
                ? new DueText(late(Duration.between(due, now), words), true)
                : new DueText(open(due, now, words), false);
    }

    private static String late(Duration by, Wording words) {
        if (by.toHours() < 1) {
            return words.say("desk.due.late.minutes", Math.max(1, by.toMinutes()));
        }
        return by.toHours() < LATE_HOURS_COUNTED
                ? words.say("desk.due.late.hours", by.toHours())
                : words.say("desk.due.late.days", by.toDays());
    }

    private static String open(Instant due, Instant now, Wording words) {
        var left = Duration.between(now, due);
        if (left.toHours() < 1) {
            return words.say("desk.due.minutes", Math.max(1, left.toMinutes()));
        }
        if (left.toHours() < HOURS_COUNTED) {
            return words.say("desk.due.hours", left.toHours());
        }
        var days = ChronoUnit.DAYS.between(Formats.day(now), Formats.day(due));
        if (days == 0) {
            return words.say("desk.due.today");
        }
        if (days == 1) {
            return words.say("desk.due.tomorrow");
        }
        return days <= DAYS_NAMED ? words.weekday(due) : words.date(due);
    }
}
