package org.entente.casefile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a decision table said. */
public sealed interface Ruling {

    /**
     * One rule applies, or each of several gives a finding: the table's hit policy says which it is.
     *
     * @param ruleIds ids of the rules that were chosen
     * @param rows    what each of them gave, in the same order, by the name of the table's output; an empty cell is absent
     */
    record Decided(List<String> ruleIds, List<Map<String, Object>> rows) implements Ruling {

        public Decided {
            if (ruleIds.isEmpty() || ruleIds.size() != rows.size()) {
                throw new IllegalArgumentException(
                        "each chosen rule gives one row, but rules=" + ruleIds + " rows=" + rows.size());
            }
            ruleIds = List.copyOf(ruleIds);
            rows = List.copyOf(rows);
        }

        /** The answer of a table of which only one rule applies. */
        public Decided(String ruleId, Map<String, Object> outputs) {
            this(List.of(ruleId), List.of(outputs));
        }

        /**
         * The outputs of the one rule that applies.
         *
         * @throws IllegalStateException if there are several
         */
        public Map<String, Object> outputs() {
            if (rows.size() != 1) {
                throw new IllegalStateException("several rules gave a row: " + ruleIds);
            }
            return rows.getFirst();
        }

        public String text(String output) {
            return String.valueOf(outputs().get(output));
        }

        public int number(String output) {
            if (outputs().get(output) instanceof Number number) {
                return number.intValue();
            }
            throw new IllegalArgumentException(
                    "output " + output + " is no number: " + outputs().get(output));
        }
    }

    /** No rule gives an answer; {@code reason} says why, for staff. */
    record Undecided(String reason) implements Ruling {}

    /** Gives a value as it is kept and shown: numbers without exponent, dates by ISO 8601. */
    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }

    /** Gives values as they are kept and shown, by name. */
    static Map<String, String> texts(Map<String, Object> values) {
        var texts = new TreeMap<String, String>();
        values.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }
}
