package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two versions of a table. Rules are the same if their ids are, whatever their rows; columns are the same
 * if their names are.
 *
 * @param added rules that only the second has, in its order
 * @param removed rules that only the first has, in its order
 * @param cells that differ in rules that both have, in the order of the second
 * @param head what differs beside rules
 */
public record TableDiff(List<Rule> added, List<Rule> removed, List<CellChange> cells, List<HeadChange> head) {

    /** Kind of a column. */
    public enum ColumnKind {
        INPUT,
        OUTPUT,
        NOTE
    }

    /**
     * A cell that differs.
     *
     * @param column name of the input, output or annotation
     * @param before text in the first; empty if it has no such column
     */
    public record CellChange(String rule, ColumnKind kind, String column, String before, String after) {}

    /** What can differ beside rules. */
    public enum HeadPart {
        QUESTION,
        LABEL,
        ALLOWED_VALUES,
        TYPE,
        COLUMN,
        HIT_POLICY,
        APPLIES
    }

    /**
     * Something that differs beside rules.
     *
     * @param column empty if it is about the whole table
     */
    public record HeadChange(HeadPart part, Optional<String> column, String before, String after) {}

    public TableDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        cells = List.copyOf(cells);
        head = List.copyOf(head);
    }

    /** Compares two versions. */
    public static TableDiff between(Table from, Table to) {
        var before = byId(from);
        var after = byId(to);
        var cells = new ArrayList<CellChange>();
        after.forEach((id, rule) -> {
            var old = before.get(id);
            if (old != null) {
                compare(cells, id, ColumnKind.INPUT, conditions(from, old), conditions(to, rule));
                compare(cells, id, ColumnKind.OUTPUT, conclusions(from, old), conclusions(to, rule));
                compare(cells, id, ColumnKind.NOTE, notes(from, old), notes(to, rule));
            }
        });
        return new TableDiff(
                to.rules().stream()
                        .filter(rule -> !before.containsKey(rule.id()))
                        .toList(),
                from.rules().stream()
                        .filter(rule -> !after.containsKey(rule.id()))
                        .toList(),
                cells,
                head(from, to));
    }

    /** Tells whether the two say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && cells.isEmpty() && head.isEmpty();
    }

    private static Map<String, Rule> byId(Table table) {
        var rules = new LinkedHashMap<String, Rule>();
        table.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static void compare(
            List<CellChange> cells,
            String rule,
            ColumnKind kind,
            Map<String, String> before,
            Map<String, String> after) {
        var all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        for (var column : all.keySet()) {
            var old = before.getOrDefault(column, "");
            var own = after.getOrDefault(column, "");
            if (!old.equals(own)) {
                cells.add(new CellChange(rule, kind, column, old, own));
            }
        }
    }

    private static Map<String, String> conditions(Table table, Rule rule) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.inputs().size(); i++) {
            texts.put(table.inputs().get(i).name(), rule.conditions().get(i).text());
        }
        return texts;
    }

    private static Map<String, String> conclusions(Table table, Rule rule) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.outputs().size(); i++) {
            texts.put(table.outputs().get(i).name(), rule.conclusions().get(i).text());
        }
        return texts;
    }

    private static Map<String, String> notes(Table table, Rule rule) {
        var texts = new LinkedHashMap<String, String>();
        for (int i = 0; i < table.annotations().size(); i++) {
            texts.put(table.annotations().get(i), rule.notes().get(i));
        }
        return texts;
    }

    /** What a column says of itself. */
    private record Column(String label, String type, String allowed) {}

    private static List<HeadChange> head(Table from, Table to) {
        var changes = new ArrayList<HeadChange>();
        add(changes, HeadPart.QUESTION, Optional.empty(), from.question(), to.question());
        add(
                changes,
                HeadPart.HIT_POLICY,
                Optional.empty(),
                from.hitPolicy().name(),
                to.hitPolicy().name());
        add(
                changes,
                HeadPart.APPLIES,
                Optional.empty(),
                from.applies().name(),
                to.applies().name());
        var before = columns(from);
        var after = columns(to);
        var all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        all.keySet().forEach(name -> {
            var old = before.get(name);
            var own = after.get(name);
            var column = Optional.of(name);
            if (old == null || own == null) {
                add(changes, HeadPart.COLUMN, column, old == null ? "" : name, own == null ? "" : name);
            } else {
                add(changes, HeadPart.LABEL, column, old.label(), own.label());
                add(changes, HeadPart.TYPE, column, old.type(), own.type());
                add(changes, HeadPart.ALLOWED_VALUES, column, old.allowed(), own.allowed());
            }
        });
        return changes;
    }

    private static void add(
            List<HeadChange> changes, HeadPart part, Optional<String> column, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new HeadChange(part, column, before, after));
        }
    }

    private static Map<String, Column> columns(Table table) {
        var columns = new LinkedHashMap<String, Column>();
        table.inputs()
                .forEach(input -> columns.put(
                        input.name(),
                        new Column(
                                input.label(),
                                input.type().feelName(),
                                input.allowed().text())));
        table.outputs()
                .forEach(output -> columns.put(
                        output.name(),
                        new Column(
                                output.label(),
                                output.type().feelName(),
                                output.allowed().text())));
        return columns;
    }
}
