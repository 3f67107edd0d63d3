package org.entente.decisiontables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision table as {@link TableReader} read it. Its cells are in the order of the columns.
 *
 * @param key camelCase; id of the decision and name of the file
 * @param name of the decision, a plain identifier
 * @param question in the words of its author; may be empty
 * @param annotations names of the columns beside inputs and outputs
 * @param rules in the order of the rows
 */
public record Table(
        String key,
        String name,
        String question,
        HitPolicy hitPolicy,
        Applies applies,
        List<Input> inputs,
        List<Output> outputs,
        List<String> annotations,
        List<Rule> rules) {

    /** Name of the annotation column that says where a rule comes from. */
    public static final String SOURCE = "Source";

    public Table {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        annotations = List.copyOf(annotations);
        rules = List.copyOf(rules);
    }

    /** Gives how many input and output cells it has. */
    public int cells() {
        return rules.size() * (inputs.size() + outputs.size());
    }

    /** Finds a rule by its id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Gives inputs as values of their columns' types; one whose text is empty or of another type is absent. */
    public Map<String, Object> typed(Map<String, String> texts) {
        var values = new LinkedHashMap<String, Object>();
        for (var input : inputs) {
            var text = texts.getOrDefault(input.name(), "");
            if (!text.isEmpty()) {
                input.type().ofText(text).ifPresent(value -> values.put(input.name(), value));
            }
        }
        return values;
    }

    /** Gives where a rule comes from: its note in the column {@link #SOURCE}; empty if it does not say. */
    public String source(Rule rule) {
        int column = sourceColumn();
        return column < 0 ? "" : rule.notes().get(column);
    }

    int sourceColumn() {
        for (int column = 0; column < annotations.size(); column++) {
            if (annotations.get(column).equalsIgnoreCase(SOURCE)) {
                return column;
            }
        }
        return -1;
    }
}
