package org.entente.casefile;

import java.util.Map;

/** Asks the decision tables for somebody who looks ahead: nothing is recorded, and no case depends on it. */
public interface RulePreview {

    /**
     * What the version of a table that holds now says.
     *
     * @param inputs as for {@link Rulebook#decide}
     * @return as {@link Rulebook#decide} does
     */
    Ruling ask(String table, Map<String, Object> inputs);
}
