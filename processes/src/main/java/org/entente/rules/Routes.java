package org.entente.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.casefile.DecisionOutputs;
import org.entente.decisiontables.Output;

/** The answer of a table in one line: the outputs in the order of the columns, the findings of several rules one by one. */
final class Routes {

    private static final int LONGEST = 500;

    private Routes() {}

    /** @param outputs as recorded, see {@link org.entente.casefile.CaseFile.Decision#outputs} */
    static String of(List<Output> columns, List<String> rules, Map<String, String> outputs) {
        var recorded = new DecisionOutputs(outputs);
        var route = recorded.undecided()
                .orElseGet(() -> recorded.rows(rules).stream()
                        .map(row -> line(columns, row))
                        .distinct()
                        .collect(Collectors.joining(" + ")));
        return route.length() > LONGEST ? route.substring(0, LONGEST - 1) + "…" : route;
    }

    private static String line(List<Output> columns, Map<String, String> row) {
        return columns.stream()
                .map(column -> row.getOrDefault(column.name(), ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
