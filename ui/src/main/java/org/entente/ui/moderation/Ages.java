package org.entente.ui.moderation;

import java.time.Duration;
import java.time.Instant;
import org.entente.ui.casefile.Wording;

/** How long ago something happened, in words that fit a list. */
final class Ages {

    private static final int HOURS_COUNTED = 48;

    private Ages() {}

    static String of(Instant then, Instant now, Wording words) {
        var age = Duration.between(then, now);
        if (age.toHours() < 1) {
            return words.say("desk.age.minutes", Math.max(1, age.toMinutes()));
        }
        return age.toHours() < HOURS_COUNTED
                ? words.say("desk.age.hours", age.toHours())
                : words.say("desk.age.days", age.toDays());
    }
}
