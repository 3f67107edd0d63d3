package org.entente.casefile;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the decision tables. The decision is recorded with the case or matter in the caller's transaction. */
public interface Rulebook {

    /**
     * Evaluates a table for a case or a matter and records the decision. Which version is asked is said in the table: the one that
     * holds now, or the one that held when the case began.
     *
     * @param table        the table's key, such as {@code triage}
     * @param about        a complaint's case or a matter; null for what belongs to none yet
     * @param inputs       values by the name of the table's input: text, numbers, booleans, {@link java.time.LocalDate}
     * @param activity     the BPMN activity on whose behalf is asked
     * @return the outputs of the rules that apply; {@code Undecided} if no rule applies, several where only one may, or a
     *         value has the wrong type. The caller then hands the case to a person.
     */
    Ruling decide(String table, @Nullable Numbered about, Map<String, Object> inputs, String activity);
}
