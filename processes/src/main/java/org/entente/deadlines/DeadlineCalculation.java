package org.entente.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A deadline with the whole sum that led to it, so that it can be shown, checked by hand and kept unchanged when
 * calendars change.
 *
 * <p>Rules of counting (Regulation (EEC, Euratom) 1182/71 article 3; Judicial Code articles 52 to 54): the day of the
 * trigger does not count, the last day does; all days are days in Brussels.
 *
 * @param trigger the event that starts the period, to the second
 * @param amount length of the period in {@code unit}, 1 to 3650
 * @param unit what the period is counted in
 * @param calendar which days are working days
 * @param rollOver whether a period in calendar days, weeks or months that ends on a Saturday, Sunday or public holiday
 *     moves on to the next working day. Some bodies count calendar days without it. A period in working days always
 *     ends on a day on which it may end, whatever this says
 * @param skipped the days left out, in order of date: for working days all that do not count, for other units only
 *     those at the end that made it move
 * @param due the last second of the last day in Brussels, 23:59:59. What arrives within that second is in time; ask
 *     {@link #hasPassed}
 * @param rule the id of the rule that gave the period, such as {@code D-06}; {@link #DEFAULT} if no rule gave one and
 *     staff should look why; empty if no table was asked
 */
public record DeadlineCalculation(
        Instant trigger,
        int amount,
        PeriodUnit unit,
        WorkCalendar calendar,
        boolean rollOver,
        List<SkippedDay> skipped,
        Instant due,
        String rule) {

    /** The time zone of every deadline. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** Stands in the place of a rule's id when the default period was used because no rule gave one. */
    public static final String DEFAULT = "default";

    private static final int LONGEST = 3650;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public DeadlineCalculation {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("a period must be 1 to 3650 units long, but amount=" + amount);
        }
        if (!due.isAfter(trigger)) {
            throw new IllegalArgumentException(
                    "a deadline must be after its trigger, but due=" + due + " trigger=" + trigger);
        }
        if (rule.contains(";")) {
            throw new IllegalArgumentException("the id of a rule has no semicolon, but was '" + rule + "'");
        }
        trigger = trigger.truncatedTo(ChronoUnit.SECONDS);
        skipped = List.copyOf(skipped);
    }

    /** Counts a period from the trigger on. Parameters as in the record. */
    public static DeadlineCalculation compute(
            Instant trigger, int amount, PeriodUnit unit, WorkCalendar calendar, boolean rollOver) {
        if (amount < 1 || amount > LONGEST) {
            throw new IllegalArgumentException("a period must be 1 to 3650 units long, but amount=" + amount);
        }
        var workingDays = new WorkingDays(calendar);
        var start = trigger.atZone(ZONE).toLocalDate();
        var skipped = new ArrayList<SkippedDay>();
        var counted = switch (unit) {
            case CALENDAR_DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
            case WORKING_DAYS -> countWorkingDays(start, amount, workingDays, skipped);
        };
        var last = rollOver || unit == PeriodUnit.WORKING_DAYS ? moveOn(counted, workingDays, skipped) : counted;
        var due = last.atTime(LAST_SECOND).atZone(ZONE).toInstant();
        return new DeadlineCalculation(trigger, amount, unit, calendar, rollOver, skipped, due, "");
    }

    /** Gives the same sum with the id of the rule that gave the period, or {@link #DEFAULT}. */
    public DeadlineCalculation by(String givingRule) {
        return new DeadlineCalculation(trigger, amount, unit, calendar, rollOver, skipped, due, givingRule);
    }

    /** Says whether no rule gave the period, so that the default was used. */
    public boolean isByDefault() {
        return rule.equals(DEFAULT);
    }

    /** Reads what {@link #toText} wrote; the due instant is taken as it was stored and not computed again. */
    public static DeadlineCalculation parse(String text) {
        return DeadlineText.parse(text);
    }

    /**
     * Writes everything on one line of plain characters, for a column beside the deadline:
     * {@code 2;2026-04-02T08:00:00Z;20;WORKING_DAYS;EU;true;2026-05-04T21:59:59Z;2026-04-04=SATURDAY,…;D-06}. The first
     * field is the version of the form.
     */
    public String toText() {
        return DeadlineText.write(this);
    }

    /** Gives the day of the trigger in Brussels; it is not counted. */
    public LocalDate triggerDate() {
        return trigger.atZone(ZONE).toLocalDate();
    }

    /** Gives the last day in Brussels; it is counted whole. */
    public LocalDate dueDate() {
        return due.atZone(ZONE).toLocalDate();
    }

    /** Says whether the last day is over: true from the midnight after {@link #dueDate} on. */
    public boolean hasPassed(Instant now) {
        return !now.isBefore(due.plusSeconds(1));
    }

    private static LocalDate countWorkingDays(
            LocalDate start, int amount, WorkingDays workingDays, List<SkippedDay> skipped) {
        var day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            var reason = workingDays.reasonOff(day);
            if (reason.isPresent()) {
                skipped.add(new SkippedDay(day, reason.get()));
            } else {
                counted++;
            }
        }
        return day;
    }

    private static LocalDate moveOn(LocalDate end, WorkingDays workingDays, List<SkippedDay> skipped) {
        var day = end;
        for (var reason = workingDays.reasonNotLastDay(day);
                reason.isPresent();
                reason = workingDays.reasonNotLastDay(day)) {
            skipped.add(new SkippedDay(day, reason.get()));
            day = day.plusDays(1);
        }
        return day;
    }
}
