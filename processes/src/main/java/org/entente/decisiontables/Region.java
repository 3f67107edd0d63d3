package org.entente.decisiontables;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of all inputs that a table allows: one condition for each input, of which all hold in it. Written as a row it is
 * {@link #cells}.
 *
 * @param inputs names, in the order of the table's columns
 */
public record Region(List<String> inputs, List<Condition> conditions) {

    public Region {
        inputs = List.copyOf(inputs);
        conditions = List.copyOf(conditions);
        if (inputs.size() != conditions.size()) {
            throw new IllegalArgumentException(
                    "each input needs a condition, but " + inputs.size() + " inputs have " + conditions.size());
        }
    }

    /** Gives the texts of a rule's input cells that takes exactly this region. */
    public List<String> cells() {
        return conditions.stream().map(Condition::text).toList();
    }

    /** Tells whether inputs are in it. An input that is missing is only where its condition asks nothing. */
    public boolean contains(Map<String, ? extends @Nullable Object> values) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!conditions.get(i).test().holds(values.get(inputs.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
