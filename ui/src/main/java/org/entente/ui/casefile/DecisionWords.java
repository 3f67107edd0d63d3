package org.entente.ui.casefile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.CaseFile.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of tables as sentences for people. What a sentence says hangs on what was asked and answered, never on the
 * rule: managers give rules another meaning. An answer that has no sentence is told by its values.
 */
public final class DecisionWords {

    private final MediationGuide guide;
    private final Wording words;

    public DecisionWords(MediationGuide guide, Wording words) {
        this.guide = guide;
        this.words = words;
    }

    /** A sentence for each answer, in the order of the rules; one that says why there is none, if no rule answered. */
    public Stream<String> sentences(Decision decision) {
        return decision.undecided()
                .map(why -> Stream.of(words.say("decision.undecided." + why)))
                .orElseGet(() -> decision.rows().stream().map(row -> sentence(decision, row)));
    }

    /** The name of the table that decided, as people read it. */
    public String table(Decision decision) {
        return named("decision.table." + decision.table(), decision.table());
    }

    private String sentence(Decision decision, Map<String, String> row) {
        var reason = row.getOrDefault("reason", "");
        var key = switch (decision.table()) {
            case "deadlines" -> "decision.deadlines." + decision.inputs().get("kind");
            case "triage" -> "decision.triage." + row.get("moderation") + "." + reason;
            case "inspectionRouting" -> "decision.inspectionRouting." + row.get("action");
            case "mediationRouting" -> "mediation.finding." + reason;
            default -> "decision." + decision.table() + "." + reason;
        };
        return words.knows(key) ? words.say(key, arguments(decision, row)) : outputs(decision, row);
    }

    /** What sentences may name: of a deadline the period, of a service its name and the time to wait, of a report the desk. */
    private @Nullable Object[] arguments(Decision decision, Map<String, String> row) {
        return switch (decision.table()) {
            case "mediationRouting" ->
                new Object[] {
                    guide.nameOf(row.getOrDefault("service", ""), words),
                    period(row.get("waitAmount"), row.get("waitUnit"))
                };
            case "inspectionRouting" ->
                new Object[] {"", value(row.getOrDefault("desk", "")), value(row.getOrDefault("priority", ""))};
            default -> new Object[] {period(row.get("amount"), row.get("unit"))};
        };
    }

    private String period(@Nullable String amount, @Nullable String unit) {
        return amount == null || unit == null || !words.knows("decision.period." + unit)
                ? ""
                : words.say("decision.period." + unit, new BigDecimal(amount).intValue());
    }

    private String outputs(Decision decision, Map<String, String> row) {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .map(output -> words.say(
                                "decision.output",
                                column(decision, output.getKey()),
                                output.getKey().equals("service")
                                        ? guide.nameOf(output.getValue(), words)
                                        : value(output.getValue())))
                        .collect(Collectors.joining(" "));
    }

    /** The name of a column of the table that decided. */
    String column(Decision decision, String column) {
        return named("rules." + decision.table() + "." + column, column);
    }

    /** The word for what stands in a cell. */
    String value(String code) {
        return named("rules.value." + code, code);
    }

    private String named(String key, String otherwise) {
        return words.knows(key) ? words.say(key) : otherwise;
    }
}
