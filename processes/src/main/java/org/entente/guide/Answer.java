package org.entente.guide;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A choice.
 *
 * @param id    unique in its question; part of the address
 * @param next  the question or outcome that it leads to
 * @param facts what is known with this choice, by {@link FactKey#parameter}
 */
public record Answer(
        String id,
        LocalText label,
        @Nullable LocalText hint,
        String next,
        @Nullable Map<String, String> facts) {

    public Answer {
        id = id == null ? "" : id;
        label = label == null ? LocalText.empty() : label;
        next = next == null ? "" : next;
        facts = facts == null ? Map.of() : Map.copyOf(facts);
    }

    @Override
    public Map<String, String> facts() {
        return facts == null ? Map.of() : facts;
    }
}
