package org.entente.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a fact is asked for.
 *
 * @param id      {@link FactKey#parameter}
 * @param answers the names of its values in the order in which they are offered; empty for dates, amounts, postal codes
 */
public record FactQuestion(
        String id,
        LocalText title,
        @Nullable LocalText help,
        @Nullable List<Value> answers) {

    public FactQuestion {
        id = id == null ? "" : id;
        title = title == null ? LocalText.empty() : title;
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** A value and its name. */
    public record Value(String id, LocalText label) {

        public Value {
            id = id == null ? "" : id;
            label = label == null ? LocalText.empty() : label;
        }
    }

    @Override
    public List<Value> answers() {
        return answers == null ? List.of() : answers;
    }

    public Optional<Value> answer(String wanted) {
        return answers().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }
}
