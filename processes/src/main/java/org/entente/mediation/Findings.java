package org.entente.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.deadlines.DeadlineCalculation;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.entente.mediation.MediationAnswer.Option;
import org.entente.mediation.MediationAnswer.Standing;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;

/** Puts the findings of the table {@code mediationRouting} together. */
final class Findings {

    private static final String BAD_RULE = "BAD_RULE";

    private final LocalDate firstContactOn;
    private final LocalDate today;
    private final List<Map<String, String>> rows;

    private Findings(List<Map<String, String>> rows, LocalDate firstContactOn, LocalDate today) {
        this.rows = rows;
        this.firstContactOn = firstContactOn;
        this.today = today;
    }

    /**
     * @param rows           what each rule gave, by output; an empty cell is absent
     * @param firstContactOn the day from which waiting times and limits are counted; it does not count itself
     */
    static MediationAnswer read(List<Map<String, String>> rows, LocalDate firstContactOn, LocalDate today) {
        try {
            return new Findings(rows, firstContactOn, today).answer();
        } catch (IllegalArgumentException noFinding) {
            return MediationAnswer.undecided(BAD_RULE);
        }
    }

    private MediationAnswer answer() {
        var competent = new LinkedHashMap<String, Map<String, String>>();
        for (var row : rows) {
            switch (text(row, "effect")) {
                case "COMPETENT" -> competent.putIfAbsent(text(row, "service"), row);
                case "REFUSED", "LATER", "MISSING" -> {}
                default -> throw new IllegalArgumentException("a finding has no effect " + row.get("effect"));
            }
        }
        if (!competent.isEmpty()) {
            return new MediationAnswer(
                    competent.entrySet().stream()
                            .map(entry -> option(entry.getKey(), entry.getValue()))
                            .toList(),
                    List.of(),
                    null);
        }
        var refusals = reasons("REFUSED", null);
        return refusals.isEmpty()
                ? MediationAnswer.undecided("NO_RULE")
                : new MediationAnswer(List.of(), refusals, null);
    }

    private Option option(String service, Map<String, String> row) {
        var refusals = reasons("REFUSED", service);
        var missing = reasons("MISSING", service);
        var until = companyHasUntil(service);
        var from = until == null ? null : until.plusDays(1);
        Standing standing;
        if (!refusals.isEmpty()) {
            standing = Standing.REFUSED;
        } else if (from != null && from.isAfter(today)) {
            standing = Standing.LATER;
        } else {
            standing = missing.isEmpty() ? Standing.NOW : Standing.MISSING;
        }
        return new Option(
                service,
                text(row, "reason"),
                standing,
                from,
                until,
                fileUntil(row).orElse(null),
                missing,
                refusals);
    }

    /** The latest end of the times that the company has; null if none applies. */
    private @Nullable LocalDate companyHasUntil(String service) {
        LocalDate latest = null;
        for (var row : findings("LATER", service)) {
            var until = DeadlineCalculation.compute(
                            firstContactOn.atStartOfDay(Brussels.ZONE).toInstant(),
                            number(row, "waitAmount"),
                            PeriodUnit.valueOf(text(row, "waitUnit")),
                            WorkCalendar.valueOf(text(row, "waitCalendar")),
                            true)
                    .dueDate();
            latest = latest == null || until.isAfter(latest) ? until : latest;
        }
        return latest;
    }

    /** The same date so many months later: it is not moved on, as the limit is the consumer's risk. */
    private Optional<LocalDate> fileUntil(Map<String, String> row) {
        return row.containsKey("filingMonths")
                ? Optional.of(firstContactOn.plusMonths(number(row, "filingMonths")))
                : Optional.empty();
    }

    private List<String> reasons(String effect, @Nullable String service) {
        return findings(effect, service).stream()
                .map(row -> text(row, "reason"))
                .distinct()
                .toList();
    }

    /** Findings about a service; those that name none hold for all. */
    private List<Map<String, String>> findings(String effect, @Nullable String service) {
        var found = new ArrayList<Map<String, String>>();
        for (var row : rows) {
            var named = row.get("service");
            if (effect.equals(row.get("effect")) && (named == null || service == null || named.equals(service))) {
                found.add(row);
            }
        }
        return found;
    }

    private static String text(Map<String, String> row, String output) {
        var text = row.get(output);
        if (text == null) {
            throw new IllegalArgumentException("a finding has no " + output + ": " + row);
        }
        return text;
    }

    private static int number(Map<String, String> row, String output) {
        try {
            return new BigDecimal(text(row, output)).intValueExact();
        } catch (ArithmeticException noInteger) {
            throw new IllegalArgumentException(output + " is a whole number, but is " + row.get(output), noInteger);
        }
    }
}
