package org.entente.rules;

import java.util.Map;

/** A table that can be asked. */
interface Asked {

    /** @param inputs by the name of the table's input; those that the table does not know are ignored */
    Answer evaluate(Map<String, Object> inputs);

    /** Evaluates with values as they are kept in a record; what is no value of its input's type is a bad input. */
    Answer evaluateTexts(Map<String, String> texts);

    /** Whether a running case is asked by the version that held when it was filed. */
    boolean isAsOfFiling();
}
