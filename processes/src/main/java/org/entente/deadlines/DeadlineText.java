package org.entente.deadlines;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one-line form of a {@link DeadlineCalculation}, kept apart so that older versions stay readable. */
final class DeadlineText {

    private static final String VERSION = "2";
    private static final int FIELDS = 9;

    /** The first form did not name the rule. */
    private static final String WITHOUT_RULE = "1";

    private DeadlineText() {}

    static String write(DeadlineCalculation calculation) {
        var skipped = calculation.skipped().stream()
                .map(day -> day.date() + "=" + day.reason())
                .collect(Collectors.joining(","));
        return String.join(
                ";",
                VERSION,
                calculation.trigger().toString(),
                Integer.toString(calculation.amount()),
                calculation.unit().name(),
                calculation.calendar().name(),
                Boolean.toString(calculation.rollOver()),
                calculation.due().toString(),
                skipped,
                calculation.rule());
    }

    static DeadlineCalculation parse(String text) {
        var fields = text.split(";", -1);
        boolean known = switch (fields[0]) {
            case VERSION -> fields.length == FIELDS;
            case WITHOUT_RULE -> fields.length == FIELDS - 1;
            default -> false;
        };
        if (!known) {
            throw new IllegalArgumentException(
                    "a stored deadline has 9 fields in form 2, 8 in form 1, but was '" + text + "'");
        }
        try {
            return new DeadlineCalculation(
                    Instant.parse(fields[1]),
                    Integer.parseInt(fields[2]),
                    PeriodUnit.valueOf(fields[3]),
                    WorkCalendar.valueOf(fields[4]),
                    flag(fields[5]),
                    skipped(fields[7]),
                    Instant.parse(fields[6]),
                    fields.length == FIELDS ? fields[8] : "");
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "a stored deadline has ISO dates and instants, but was '" + text + "'", e);
        }
    }

    private static boolean flag(String field) {
        return switch (field) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("roll-over is true or false, but was '" + field + "'");
        };
    }

    private static List<SkippedDay> skipped(String field) {
        return field.isEmpty()
                ? List.of()
                : Stream.of(field.split(",", -1)).map(DeadlineText::skippedDay).toList();
    }

    private static SkippedDay skippedDay(String entry) {
        int sign = entry.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("a skipped day is DATE=REASON, but was '" + entry + "'");
        }
        return new SkippedDay(LocalDate.parse(entry.substring(0, sign)), DayOff.valueOf(entry.substring(sign + 1)));
    }
}
