package org.entente.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Saved examples of a table: one JSON array in the database, a CSV file beside a shipped table. */
final class Examples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Example>> LIST = new TypeReference<>() {};
    private static final String RESULT = "-> ";
    private static final String RULE = "-> rule";
    private static final java.util.Set<String> REASONS =
            EnumSet.allOf(Answer.Why.class).stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private Examples() {}

    static String toText(List<Example> examples) {
        return JSON.writeValueAsString(examples);
    }

    static List<Example> fromText(String text) {
        return JSON.readValue(text, LIST);
    }

    /**
     * Reads the file of a shipped table: a column {@code example}, one for each input, {@code -> name} for each output, and
     * {@code -> rule} with the ids of the rules, or the reason why there is no answer. No cell holds a comma.
     */
    static List<Example> fromShippedFile(String csv) {
        var lines = csv.lines().toList();
        var columns = lines.getFirst().split(",");
        var examples = new ArrayList<Example>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            if (cells.length != columns.length) {
                throw new IllegalArgumentException("an example has " + columns.length + " cells, but: " + line);
            }
            examples.add(example(columns, cells));
        }
        return List.copyOf(examples);
    }

    private static Example example(String[] columns, String[] cells) {
        var name = "";
        var inputs = new HashMap<String, String>();
        var outputs = new HashMap<String, String>();
        var rules = List.<String>of();
        var why = "";
        for (int i = 0; i < columns.length; i++) {
            var column = columns[i];
            var cell = cells[i].strip();
            if (column.equals("example")) {
                name = cell;
            } else if (cell.isEmpty()) {
                continue;
            } else if (column.equals(RULE) && REASONS.contains(cell)) {
                why = cell;
            } else if (column.equals(RULE)) {
                rules = Arrays.asList(cell.split(" "));
            } else if (column.startsWith(RESULT)) {
                outputs.put(column.substring(RESULT.length()), cell);
            } else {
                inputs.put(column, cell);
            }
        }
        return new Example(name, inputs, outputs, rules, why);
    }
}
