package org.entente.decisiontables;

import java.util.List;
import java.util.Optional;

/**
 * Something about a table's file that its author should know, with its place.
 *
 * @param rule id of the rule, if the place is in one that has an id
 * @param row of the rule, from 1; 0 if the place is in no rule
 * @param column name of the input or output, if the place is in a column
 * @param arguments what the sentence names, as {@link FindingKind} says; each of at most 80 characters
 */
public record Finding(
        Severity severity,
        FindingKind kind,
        Optional<String> rule,
        int row,
        Optional<String> column,
        List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }
}
