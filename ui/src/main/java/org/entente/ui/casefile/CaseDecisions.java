package org.entente.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What decision tables said in a case, in plain words, with the rule and the version behind each sentence. A rule that
 * managers wrote later is told by what it gave.
 */
public final class CaseDecisions extends UnorderedList {

    private final transient Wording words;
    private final transient MediationGuide guide;

    public CaseDecisions(CaseFile file, MediationGuide guide, Wording words) {
        this.words = words;
        this.guide = guide;
        addClassName("decisions");
        getElement().setAttribute("aria-label", words.say("casefile.decisions.label"));
        file.decisions().forEach(decision -> add(line(decision)));
    }

    /** The same, folded under a heading of one line. */
    public static NativeDetails folded(CaseFile file, MediationGuide guide, Wording words) {
        var fold = new NativeDetails(
                words.say("casefile.decisions.title", file.decisions().size()), new CaseDecisions(file, guide, words));
        fold.addClassName("fold");
        return fold;
    }

    private ListItem line(Decision decision) {
        var item = new ListItem();
        sentences(decision).forEach(sentence -> item.add(new Paragraph(sentence)));
        var rules = String.join(", ", decision.chosenRules());
        var source = new Paragraph(words.say(
                "casefile.decision.source",
                rules,
                table(decision),
                decision.version(),
                words.dateTime(decision.decidedAt())));
        source.addClassNames("soft", "small");
        item.add(source);
        return item;
    }

    private Stream<String> sentences(Decision decision) {
        var undecided = decision.outputs().get("undecided");
        if (undecided != null) {
            return Stream.of(words.say("decision.undecided." + undecided));
        }
        var rows = decision.rows();
        return IntStream.range(0, rows.size()).mapToObj(i -> sentence(decision, rows.get(i)));
    }

    /** By what was asked and answered, never by the rule: managers give rules another meaning. */
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
                                named("rules." + decision.table() + "." + output.getKey(), output.getKey()),
                                output.getKey().equals("service")
                                        ? guide.nameOf(output.getValue(), words)
                                        : value(output.getValue())))
                        .collect(Collectors.joining(" "));
    }

    private String value(String code) {
        return named("rules.value." + code, code);
    }

    private String table(Decision decision) {
        return named("decision.table." + decision.table(), decision.table());
    }

    private String named(String key, String otherwise) {
        return words.knows(key) ? words.say(key) : otherwise;
    }
}
