package org.entente.decisiontables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables made by chance, and a second, plain reading of their cells to compare with. */
public final class RandomTables {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 26);

    private RandomTables() {}

    /** Gives a table of up to three inputs and six rules. */
    public static Table small(Random random) {
        var types = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> ValueType.values()[random.nextInt(4)])
                .toList();
        return table(
                types,
                IntStream.range(0, random.nextInt(7))
                        .mapToObj(row ->
                                types.stream().map(type -> cell(type, random)).toList())
                        .toList());
    }

    static Table table(List<ValueType> types, List<List<String>> cells) {
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < types.size(); i++) {
            inputs.add(new Input("i" + i, "i" + i, "i" + i, types.get(i), allowed(types.get(i))));
        }
        var output = new Output("o", "o", "o", ValueType.NUMBER, Allowed.all(ValueType.NUMBER), Optional.empty());
        var rules = new ArrayList<Rule>();
        for (var row : cells) {
            var conditions = new ArrayList<Condition>();
            for (int i = 0; i < row.size(); i++) {
                conditions.add(condition(row.get(i), types.get(i)));
            }
            int number = rules.size() + 1;
            rules.add(new Rule(
                    "R-" + number,
                    number,
                    conditions,
                    List.of(new Conclusion(String.valueOf(number), new BigDecimal(number))),
                    List.of("chance")));
        }
        return new Table(
                "random",
                "random",
                "",
                HitPolicy.UNIQUE,
                Applies.LATEST,
                inputs,
                List.of(output),
                List.of("Source"),
                rules);
    }

    private static Allowed allowed(ValueType type) {
        var text = switch (type) {
            case TEXT -> "\"A\", \"B\", \"C\"";
            case NUMBER -> "[0..5]";
            case BOOLEAN -> "true, false";
            case DATE -> ">= date(\"2026-02-26\")";
        };
        try {
            return new Allowed(text, CellParser.allowed(text, type));
        } catch (CellProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private static Condition condition(String text, ValueType type) {
        try {
            return new Condition(text, CellParser.input(text, type).test());
        } catch (CellProblem problem) {
            throw new AssertionError(text, problem);
        }
    }

    private static String cell(ValueType type, Random random) {
        if (random.nextInt(4) == 0) {
            return "-";
        }
        var items = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(i -> item(type, random))
                .collect(Collectors.joining(", "));
        return random.nextInt(5) == 0 ? "not(" + items + ")" : items;
    }

    private static String item(ValueType type, Random random) {
        return switch (type) {
            case BOOLEAN -> String.valueOf(random.nextBoolean());
            case TEXT -> "\"" + (char) ('A' + random.nextInt(4)) + "\"";
            case NUMBER, DATE -> {
                int low = random.nextInt(5);
                int high = low + 2 + random.nextInt(3);
                yield switch (random.nextInt(6)) {
                    case 0 -> "< " + literal(type, low);
                    case 1 -> ">= " + literal(type, low);
                    case 2 -> literal(type, low);
                    case 3 -> "[" + literal(type, low) + ".." + literal(type, high) + ")";
                    case 4 -> "]" + literal(type, low) + ".." + literal(type, high) + "]";
                    default -> "[" + literal(type, low) + ".." + literal(type, high) + "]";
                };
            }
        };
    }

    private static String literal(ValueType type, int number) {
        return type == ValueType.NUMBER ? String.valueOf(number) : "date(\"" + FIRST_DAY.plusDays(number) + "\")";
    }

    /** Tells whether a cell holds, taking its text apart anew. */
    static boolean holds(String cell, Object value) {
        if (cell.equals("-")) {
            return true;
        }
        if (cell.startsWith("not(")) {
            return !holds(cell.substring(4, cell.length() - 1), value);
        }
        for (var item : cell.split(", ")) {
            if (holdsItem(item, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsItem(String item, Object value) {
        if (item.startsWith(">= ")) {
            return compare(value, item.substring(3)) >= 0;
        }
        if (item.startsWith("< ")) {
            return compare(value, item.substring(2)) < 0;
        }
        if (item.contains("..")) {
            var ends = item.substring(1, item.length() - 1).split("\\.\\.");
            int low = compare(value, ends[0]);
            int high = compare(value, ends[1]);
            return (item.charAt(0) == '[' ? low >= 0 : low > 0)
                    && (item.charAt(item.length() - 1) == ']' ? high <= 0 : high < 0);
        }
        return compare(value, item) == 0;
    }

    private static int compare(Object value, String literal) {
        return switch (value) {
            case BigDecimal number -> number.compareTo(new BigDecimal(literal));
            case LocalDate day -> day.compareTo(LocalDate.parse(literal.substring(6, 16)));
            default -> literal.replace("\"", "").compareTo(value.toString());
        };
    }
}
