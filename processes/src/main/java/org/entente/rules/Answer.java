package org.entente.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.casefile.DecisionOutputs;
import org.entente.casefile.Ruling;

/** What one evaluation of a table gave. In both cases {@code matched} are the ids of all rules whose conditions hold. */
public sealed interface Answer {

    List<String> matched();

    /** The rules that gave the answer; empty if there is none. */
    List<String> chosen();

    Ruling ruling();

    /** The answer as it is kept: see {@link org.entente.casefile.CaseFile.Decision#outputs}. */
    Map<String, String> outputs();

    /** The rules in {@code chosen} give the rows, in the same order. */
    record Found(List<String> matched, List<String> chosen, boolean several, List<Map<String, Object>> rows)
            implements Answer {

        @Override
        public Ruling ruling() {
            return new Ruling.Decided(chosen, rows);
        }

        @Override
        public Map<String, String> outputs() {
            var outputs = new TreeMap<String, String>();
            IntStream.range(0, rows.size())
                    .forEach(row -> rows.get(row)
                            .forEach((name, value) -> outputs.put(
                                    several ? DecisionOutputs.name(chosen.get(row), name) : name, Ruling.text(value))));
            return outputs;
        }
    }

    /** @param detail in English, for staff and log */
    record Missing(List<String> matched, Why why, String detail) implements Answer {

        @Override
        public List<String> chosen() {
            return List.of();
        }

        @Override
        public Ruling ruling() {
            return new Ruling.Undecided(why.name());
        }

        @Override
        public Map<String, String> outputs() {
            return DecisionOutputs.undecided(why.name(), detail).recorded();
        }
    }

    /** Why a table gives no answer. Screens translate by name. */
    enum Why {
        /** No rule's conditions hold: the table has a gap. */
        NO_RULE,
        /** Several rules' conditions hold where only one may: rules of the table overlap. */
        SEVERAL_RULES,
        /** An input is missing, of the wrong type, or none of the allowed values. */
        BAD_INPUT,
        /** A cell of the table can't be evaluated, takes too long, or gives a value of the wrong type. */
        BAD_RULE
    }

    /** See {@link Ruling#text}. */
    static String text(Object value) {
        return Ruling.text(value);
    }
}
