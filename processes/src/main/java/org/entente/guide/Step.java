package org.entente.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that one can do.
 *
 * @param help the body to turn to, for {@link Door#HELP}; else null
 * @param when by {@link FactKey#parameter} the values with which the step is shown; one of an unknown fact is no condition
 * @param text why, and what to do
 */
public record Step(
        Door door, @Nullable String help, @Nullable Map<String, List<String>> when, LocalText text) {

    public Step {
        if (door == null) {
            throw new IllegalArgumentException("a step needs a door");
        }
        when = when == null ? Map.of() : Map.copyOf(when);
        text = text == null ? LocalText.empty() : text;
    }

    @Override
    public Map<String, List<String>> when() {
        return when == null ? Map.of() : when;
    }

    /** Whether the step is shown to somebody of whom these facts are known. */
    boolean appliesTo(Map<FactKey, String> known) {
        return when().entrySet().stream()
                .allMatch(condition -> FactKey.of(condition.getKey())
                        .map(known::get)
                        .filter(value -> !value.isEmpty())
                        .map(value -> condition.getValue().contains(value))
                        .orElse(true));
    }
}
