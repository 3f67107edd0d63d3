package org.entente.rules;

import java.util.List;
import java.util.Map;
import org.entente.casefile.Ruling;

/** What one evaluation of a table gave. In both cases {@code matched} are the ids of all rules whose conditions hold. */
sealed interface Answer {

    List<String> matched();

    Ruling ruling();

    /** The rules in {@code chosen} give the outputs. */
    record Found(List<String> matched, List<String> chosen, Map<String, Object> outputs) implements Answer {

        @Override
        public Ruling ruling() {
            return new Ruling.Decided(chosen, outputs);
        }
    }

    /** @param detail in English, for staff and log */
    record Missing(List<String> matched, Why why, String detail) implements Answer {

        @Override
        public Ruling ruling() {
            return new Ruling.Undecided(why.name());
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
        /** A cell of the table can't be evaluated, or gives a value of the wrong type. */
        BAD_RULE
    }
}
