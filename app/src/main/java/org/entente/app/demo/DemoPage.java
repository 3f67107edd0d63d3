package org.entente.app.demo;

import java.util.List;
import java.util.Locale;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The start page of the demo.
 *
 * @param weekday  the day in Brussels by the demo's clock
 * @param time     {@code 3 November 2026, 14:05}
 * @param lastMove what happened when the clock was last moved; null if it was not
 */
record DemoPage(String weekday, String time, @Nullable MoveLines lastMove, List<BoxLine> mailboxes) {

    /** How many days the buttons move the clock by. */
    public List<Integer> steps() {
        return List.of(1, 5, 10, 30);
    }

    public int mostDays() {
        return DemoClock.MOST_DAYS;
    }

    /** A move of the clock; times as people read them. */
    record MoveLines(String from, String to, List<FiredLine> fired) {

        static MoveLines of(DemoClock.Move move, Texts texts, Locale locale) {
            return new MoveLines(
                    Formats.dateTime(move.from(), locale),
                    Formats.dateTime(move.to(), locale),
                    move.fired().stream()
                            .map(timer -> new FiredLine(
                                    timer.caseNumber(),
                                    words(timer.activity(), texts, locale),
                                    Formats.dateTime(timer.due(), locale)))
                            .toList());
        }

        private static String words(String activity, Texts texts, Locale locale) {
            var key = "demo.fired." + activity;
            return texts.has(key) ? texts.get(locale, key) : texts.get(locale, "demo.fired.other", activity);
        }
    }

    /** A timer that fired: what it meant, and when it was due. */
    record FiredLine(String caseNumber, String what, String due) {}
}
