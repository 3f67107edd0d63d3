package org.entente.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The outputs of a decision as its record keeps them.
 *
 * @param recorded as in {@link CaseFile.Decision#outputs}
 */
public record DecisionOutputs(Map<String, String> recorded) {

    private static final String UNDECIDED = "undecided";
    private static final String DETAIL = "detail";
    private static final String DIVIDER = " | ";

    /** Gives the outputs of a table without an answer. */
    public static DecisionOutputs undecided(String why, String detail) {
        return new DecisionOutputs(Map.of(UNDECIDED, why, DETAIL, detail));
    }

    /** Gives the name of an output of one of several rules. */
    public static String name(String rule, String output) {
        return rule + "." + output;
    }

    /** Gives the name of the output alone, without that of its rule if it has one. */
    public static String output(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Gives why there is no answer; empty if there is one. */
    public Optional<String> undecided() {
        return Optional.ofNullable(recorded.get(UNDECIDED));
    }

    /** Tells if they are of a table whose rules each give a finding. */
    public boolean areOfSeveral() {
        return recorded.keySet().stream().anyMatch(name -> name.contains("."));
    }

    /** Gives what each rule gave, by the name of the output, in the order of the rules; empty if there is no answer. */
    public List<Map<String, String>> rows(List<String> rules) {
        if (undecided().isPresent()) {
            return List.of();
        }
        return areOfSeveral() ? rules.stream().map(this::row).toList() : List.of(recorded);
    }

    private Map<String, String> row(String rule) {
        var row = new TreeMap<String, String>();
        recorded.forEach((name, value) -> {
            if (name.equals(name(rule, output(name)))) {
                row.put(output(name), value);
            }
        });
        return row;
    }

    /** Gives the values of several findings in one text for each output, divided by {@code  | }, one that is absent as nothing. */
    public static Map<String, String> joined(List<Map<String, String>> rows) {
        var names = new TreeSet<String>();
        rows.forEach(row -> names.addAll(row.keySet()));
        var joined = new TreeMap<String, String>();
        names.forEach(name -> joined.put(
                name, rows.stream().map(row -> row.getOrDefault(name, "")).collect(Collectors.joining(DIVIDER))));
        return joined;
    }

    /** Gives the values that are joined in a text, at least one. */
    public static List<String> divided(String joined) {
        return List.of(joined.split(" \\| ", -1));
    }
}
