package org.entente.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.casefile.CaseFile.Decision;
import org.entente.casefile.DecisionOutputs;
import org.entente.decisiontables.HitPolicy;
import org.entente.decisiontables.Output;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.ValueType;

/** Which values a person may set in place of those that a table gave. */
final class OverrideValues {

    private static final int LONGEST_TEXT = 200;

    private final Table table;
    private final Decision decision;
    private final Function<String, Set<String>> keys;

    /**
     * @param table    the version that took the decision
     * @param keys     gives the keys of a list
     */
    OverrideValues(Table table, Decision decision, Function<String, Set<String>> keys) {
        this.table = table;
        this.decision = decision;
        this.keys = keys;
    }

    /** By the name of the output; an output that takes any value of its type is absent. */
    Map<String, List<String>> choices() {
        var choices = new LinkedHashMap<String, List<String>>();
        for (int column = 0; column < table.outputs().size(); column++) {
            var name = table.outputs().get(column).name();
            choices(column).ifPresent(values -> choices.put(name, values));
        }
        return choices;
    }

    /** @throws IllegalArgumentException if the table could not say this */
    void check(Map<String, String> outputs) {
        var isOfSeveral = table.hitPolicy() == HitPolicy.COLLECT;
        var findings = new TreeSet<Integer>();
        var saysSomething = false;
        for (var output : outputs.entrySet()) {
            var column = column(output.getKey());
            var values = isOfSeveral ? DecisionOutputs.divided(output.getValue()) : List.of(output.getValue());
            findings.add(values.size());
            for (var value : values) {
                if (!(isOfSeveral && value.isEmpty()) && !fits(column, value)) {
                    throw new IllegalArgumentException(
                            "output " + output.getKey() + " of table " + table.key() + " can’t be " + value);
                }
                saysSomething = saysSomething || !value.isEmpty();
            }
        }
        if (findings.size() > 1) {
            throw new IllegalArgumentException("outputs are of the same findings, but number " + findings);
        }
        if (!saysSomething) {
            throw new IllegalArgumentException("an override says something");
        }
    }

    private int column(String name) {
        for (int column = 0; column < table.outputs().size(); column++) {
            if (table.outputs().get(column).name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException("table " + table.key() + " has no output " + name);
    }

    private boolean fits(int column, String value) {
        var output = table.outputs().get(column);
        return choices(column)
                .map(choices -> choices.contains(value))
                .orElseGet(() -> !value.isBlank()
                        && value.length() <= LONGEST_TEXT
                        && value.chars().noneMatch(Character::isISOControl)
                        && output.type()
                                .ofText(value)
                                .filter(typed -> output.allowed().values().contains(typed))
                                .isPresent());
    }

    /**
     * Of a text that nothing limits, the values that the rules give: the product knows no others. What the table said in this
     * decision is among the choices, though its list may have lost it since.
     */
    private Optional<List<String>> choices(int column) {
        var output = table.outputs().get(column);
        var choices = new LinkedHashSet<String>();
        if (output.list().isPresent()) {
            choices.addAll(new TreeSet<>(keys.apply(output.list().get())));
        } else if (output.type() == ValueType.BOOLEAN) {
            choices.addAll(List.of("true", "false"));
        } else if (output.type() == ValueType.TEXT) {
            choices.addAll(texts(output, column));
            if (choices.isEmpty()) {
                return Optional.empty();
            }
        } else {
            return Optional.empty();
        }
        decision.rows().stream()
                .map(row -> row.getOrDefault(output.name(), ""))
                .filter(said -> !said.isEmpty())
                .forEach(choices::add);
        return Optional.of(List.copyOf(choices));
    }

    private Set<String> texts(Output output, int column) {
        var allowed = output.allowed().values();
        if (allowed.isAllBut()) {
            return ReleaseChecks.named(table, column);
        }
        var texts = new LinkedHashSet<String>();
        allowed.values().forEach(text -> texts.add(text.toString()));
        return texts;
    }
}
