package org.entente.ui.rules;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.casefile.DecisionOutputs;
import org.entente.decisiontables.Conclusion;
import org.entente.decisiontables.Condition;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.Input;
import org.entente.decisiontables.Interval;
import org.entente.decisiontables.Output;
import org.entente.decisiontables.Rule;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.ValueSet;
import org.entente.decisiontables.ValueType;
import org.entente.rules.TableSummary;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** What stands in tables, said to somebody who is no programmer: columns, values, conditions, findings. */
final class RuleWords {

    private final Wording words;

    RuleWords(Wording words) {
        this.words = words;
    }

    Wording all() {
        return words;
    }

    String say(String key, @Nullable Object... arguments) {
        return words.say(key, arguments);
    }

    /** The name of a table. */
    String table(String key) {
        return known("decision.table." + key).orElse(key);
    }

    /** What a table decides; its own question if there is no other. */
    String question(String key, String own) {
        return known("rules.ui.question." + key).orElse(own);
    }

    /** Something about a table's health, in a sentence. */
    String warning(TableSummary.Warning warning) {
        return say("rules.ui.warning." + warning.kind().name(), warning.count(), String.join(", ", warning.rules()));
    }

    String column(String table, Input input) {
        return known("rules." + table + "." + input.name()).orElse(input.label());
    }

    String column(String table, Output output) {
        return known("rules." + table + "." + output.name()).orElse(output.label());
    }

    /** The heading of an input or output; its bare name if the table has no such column. */
    String column(Table table, String name) {
        for (var input : table.inputs()) {
            if (input.name().equals(name)) {
                return column(table.key(), input);
            }
        }
        for (var output : table.outputs()) {
            if (output.name().equals(name)) {
                return column(table.key(), output);
            }
        }
        return known("rules." + table.key() + "." + name).orElse(name);
    }

    /** A single value. */
    String value(@Nullable Object value) {
        return switch (value) {
            case null -> say("rules.ui.value.none");
            case Boolean yes -> say(yes ? "rules.value.true" : "rules.value.false");
            case BigDecimal number -> number(number);
            case LocalDate day -> words.date(day);
            case String code -> known("rules.value." + code).orElse(code);
            default -> value.toString();
        };
    }

    /** A value as records keep it: as text, of the type of its column. */
    String recorded(ValueType type, String text) {
        return text.isEmpty()
                ? say("rules.ui.value.none")
                : value(type.ofText(text).orElse(text));
    }

    /** An input cell; nothing is said of one that asks nothing. */
    String condition(Condition condition) {
        return condition.test().isAny()
                ? say("rules.ui.cell.dash")
                : accepted(condition.test().accepted());
    }

    /** What a rule answers: {@code Service: Ombudsman; Admissible: yes}. */
    String results(Table table, Rule rule) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < table.outputs().size(); i++) {
            var conclusion = rule.conclusions().get(i);
            if (conclusion.value() != null) {
                parts.add(
                        say("rules.ui.pair", column(table.key(), table.outputs().get(i)), result(conclusion)));
            }
        }
        return String.join("; ", parts);
    }

    /** The heading of an annotation column. */
    String note(String name) {
        return known("rules.ui.note." + name).orElse(name);
    }

    /** An output cell. */
    String result(Conclusion conclusion) {
        return conclusion.value() == null ? "" : value(conclusion.value());
    }

    /** Which values a condition accepts, in words: {@code more than 5,000}, {@code Telecom or Energy}. */
    String accepted(ValueSet set) {
        if (set.isAll()) {
            return say("rules.ui.cell.any");
        }
        if (set.isEmpty()) {
            return say("rules.ui.cell.nothing");
        }
        var parts = new ArrayList<String>();
        if (set.type() == ValueType.NUMBER || set.type() == ValueType.DATE) {
            set.intervals().forEach(interval -> parts.add(stretch(interval, set.type())));
            return either(parts);
        }
        set.values().forEach(value -> parts.add(value(value)));
        return set.isAllBut() ? say("rules.ui.cell.allBut", either(parts)) : either(parts);
    }

    /** An answer in one line as replays keep it: codes divided by {@code  · }, findings by {@code  + }. */
    String route(String route) {
        if (route.isEmpty()) {
            return say("rules.ui.value.none");
        }
        var undecided = known("decision.undecided." + route);
        if (undecided.isPresent()) {
            return undecided.get();
        }
        return Stream.of(route.split(" \\+ "))
                .map(finding -> Stream.of(finding.split(" · "))
                        .map(code -> known("rules.value." + code).orElse(code))
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining(" + "));
    }

    /** What a table said, from a record: each output with its value, several findings one by one. */
    String outputs(Table table, Map<String, String> outputs) {
        var why = new DecisionOutputs(outputs).undecided();
        if (why.isPresent()) {
            return say("decision.undecided." + why.get());
        }
        var parts = new ArrayList<String>();
        for (var output : table.outputs()) {
            outputs.forEach((name, text) -> {
                if (DecisionOutputs.output(name).equals(output.name()) && !text.isEmpty()) {
                    parts.add(say("rules.ui.pair", column(table.key(), output), several(output.type(), text)));
                }
            });
        }
        return parts.isEmpty() ? say("rules.ui.value.none") : String.join("; ", parts);
    }

    /** A recorded value, or several that a bar divides. */
    String several(ValueType type, String text) {
        return DecisionOutputs.divided(text).stream()
                .map(part -> recorded(type, part))
                .collect(Collectors.joining(" | "));
    }

    /** What a rule asks for: {@code Sector is Telecom, and Amount is more than 5,000}. */
    String conditions(Table table, Rule rule) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < Math.min(table.inputs().size(), rule.conditions().size()); i++) {
            var condition = rule.conditions().get(i);
            if (!condition.test().isAny()) {
                parts.add(say(
                        "rules.ui.check.is", column(table.key(), table.inputs().get(i)), condition(condition)));
            }
        }
        return parts.isEmpty() ? say("rules.ui.cell.any") : both(parts);
    }

    /** The sentence for something that the check found. */
    String finding(Finding finding) {
        return say("rules.finding." + finding.kind().name(), finding.arguments().toArray());
    }

    /** Where it was found: {@code T-03, Sector}; empty if it is about the file as a whole. */
    String place(@Nullable Table table, Finding finding) {
        var column = finding.column().map(name -> table == null ? name : column(table, name));
        var rule = finding.rule()
                .or(() ->
                        finding.row() == 0 ? Optional.empty() : Optional.of(say("rules.ui.place.row", finding.row())));
        return rule.isPresent() && column.isPresent()
                ? say("rules.ui.place.cell", rule.get(), column.get())
                : rule.or(() -> column).orElse("");
    }

    /** A number without anything that it does not need. */
    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    /** {@code A, B or C}. */
    String either(List<String> parts) {
        return joined(parts, "rules.ui.cell.or");
    }

    /** {@code A, B and C}. */
    String both(List<String> parts) {
        return joined(parts, "rules.ui.cell.and");
    }

    private String joined(List<String> parts, String lastKey) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default -> say(lastKey, String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
        };
    }

    private String stretch(Interval interval, ValueType type) {
        var low = interval.low();
        var high = interval.high();
        if (interval.isPoint()) {
            return value(low);
        }
        var kind = type == ValueType.DATE ? "rules.ui.cell.date." : "rules.ui.cell.number.";
        if (low != null && high != null) {
            return type == ValueType.NUMBER && !interval.lowIncluded()
                    ? say(kind + (interval.highIncluded() ? "overUpTo" : "overUnder"), value(low), value(high))
                    : say(kind + (interval.highIncluded() ? "fromTo" : "fromUnder"), value(low), value(high));
        }
        if (low != null) {
            return say(kind + (interval.lowIncluded() ? "from" : "over"), value(low));
        }
        return say(kind + (interval.highIncluded() ? "to" : "under"), value(high));
    }

    private Optional<String> known(String key) {
        return words.knows(key) ? Optional.of(words.say(key)) : Optional.empty();
    }
}
