package org.entente.casefile;

import java.util.List;
import java.util.Map;

/** What a decision table said. */
public sealed interface Ruling {

    /**
     * One rule applies.
     *
     * @param ruleIds ids of the rules that were chosen
     * @param outputs by the name of the table's output
     */
    record Decided(List<String> ruleIds, Map<String, Object> outputs) implements Ruling {

        public String text(String output) {
            return String.valueOf(outputs.get(output));
        }

        public int number(String output) {
            if (outputs.get(output) instanceof Number number) {
                return number.intValue();
            }
            throw new IllegalArgumentException("output " + output + " is no number: " + outputs.get(output));
        }
    }

    /** No rule gives an answer; {@code reason} says why, for staff. */
    record Undecided(String reason) implements Ruling {}
}
