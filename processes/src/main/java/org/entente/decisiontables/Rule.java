package org.entente.decisiontables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param id that stays when rows move
 * @param row from 1
 * @param conditions one for each input
 * @param conclusions one for each output
 * @param notes one for each annotation column; empty texts where there is none
 */
public record Rule(String id, int row, List<Condition> conditions, List<Conclusion> conclusions, List<String> notes) {

    public Rule {
        conditions = List.copyOf(conditions);
        conclusions = List.copyOf(conclusions);
        notes = List.copyOf(notes);
    }
}
