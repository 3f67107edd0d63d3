package org.entente.casefile;

import java.util.Map;

/** Asks the decision tables. The decision is recorded with the case in the caller's transaction. */
public interface Rulebook {

    /**
     * Evaluates a table for a case and records the decision.
     *
     * @param table    the table's key, such as {@code triage}
     * @param inputs   values by the name of the table's input: text, numbers, booleans
     * @param activity the BPMN activity on whose behalf is asked
     * @return the outputs of the rule that applies; {@code Undecided} if no rule or several rules apply or a value has the
     *         wrong type. The caller then hands the case to a person.
     */
    Ruling decide(String table, ComplaintCase complaintCase, Map<String, Object> inputs, String activity);
}
