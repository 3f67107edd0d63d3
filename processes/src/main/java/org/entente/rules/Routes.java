package org.entente.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.decisiontables.Output;

/** The answer of a table in one line: the outputs in the order of the columns, the findings of several rules one by one. */
final class Routes {

    private static final int LONGEST = 500;
    private static final String UNDECIDED = "undecided";

    private Routes() {}

    /** @param outputs as recorded, see {@link org.entente.casefile.CaseFile.Decision#outputs} */
    static String of(List<Output> columns, List<String> rules, Map<String, String> outputs) {
        var why = outputs.get(UNDECIDED);
        if (why != null) {
            return why;
        }
        var several = outputs.keySet().stream().anyMatch(name -> name.contains("."));
        var route = several
                ? IntStream.range(0, rules.size())
                        .mapToObj(i -> row(columns, rules.get(i) + ".", outputs))
                        .distinct()
                        .collect(Collectors.joining(" + "))
                : row(columns, "", outputs);
        return route.length() > LONGEST ? route.substring(0, LONGEST - 1) + "…" : route;
    }

    private static String row(List<Output> columns, String prefix, Map<String, String> outputs) {
        return columns.stream()
                .map(column -> outputs.get(prefix + column.name()))
                .filter(value -> value != null && !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
