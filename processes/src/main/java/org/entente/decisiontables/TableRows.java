package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.decisiontables.Findings.Place;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a table, cell by cell. */
final class TableRows {

    private static final int MOST_VALUES = 50_000;

    private final TableHead head;
    private final Findings findings;
    private int values;

    TableRows(TableHead head, Findings findings) {
        this.head = head;
        this.findings = findings;
    }

    List<Rule> read(XmlElement table) {
        var rules = new ArrayList<Rule>();
        int row = 0;
        for (var child : table.children()) {
            if (child.is("rule") && !findings.isFull()) {
                read(child, ++row).ifPresent(rules::add);
            }
        }
        return rules;
    }

    private Optional<Rule> read(XmlElement rule, int row) {
        var place = new Place(Optional.of(rule.id()), row, Optional.empty());
        var tests = rule.all("inputEntry").toList();
        var answers = rule.all("outputEntry").toList();
        if (!isComplete("input", tests.size(), head.inputs().size(), place)
                || !isComplete("output", answers.size(), head.outputs().size(), place)) {
            return Optional.empty();
        }
        var conditions = new ArrayList<Condition>();
        for (int i = 0; i < tests.size(); i++) {
            var condition = condition(tests.get(i), head.inputs().get(i), place);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        var conclusions = new ArrayList<Conclusion>();
        for (int i = 0; i < answers.size(); i++) {
            var conclusion = conclusion(answers.get(i), head.outputs().get(i), place);
            if (conclusion != null) {
                conclusions.add(conclusion);
            }
        }
        if (conditions.size() < tests.size() || conclusions.size() < answers.size()) {
            return Optional.empty();
        }
        if (conclusions.stream().allMatch(conclusion -> conclusion.value() == null)) {
            findings.add(place, FindingKind.NO_RESULT);
        }
        return Optional.of(new Rule(rule.id(), row, conditions, conclusions, notes(rule, place)));
    }

    private boolean isComplete(String kind, int cells, int columns, Place place) {
        if (cells != columns) {
            findings.add(place, FindingKind.CELL_COUNT, kind, cells, columns);
        }
        return cells == columns;
    }

    private @Nullable Condition condition(XmlElement entry, Input input, Place rule) {
        var place = rule.withColumn(input.name());
        var text = entry.textOf("text").strip();
        try {
            var cell = CellParser.input(text, input.type());
            values += cell.written();
            if (values > MOST_VALUES) {
                findings.add(place, FindingKind.TOO_MANY_VALUES, MOST_VALUES);
                values = 0;
                return null;
            }
            checkAllowed(text, cell, input, place);
            return new Condition(cell.test().isAny() ? "-" : text, cell.test());
        } catch (CellProblem problem) {
            findings.add(place, problem.kind(), problem.arguments());
            return null;
        }
    }

    private void checkAllowed(String text, CellParser.Cell cell, Input input, Place place) {
        if (cell.test().isAny()) {
            return;
        }
        var allowed = input.allowed();
        if (cell.test().accepted().and(allowed.values()).isEmpty()) {
            findings.add(place, FindingKind.NEVER_TRUE, text, allowed.text());
            return;
        }
        cell.points().stream()
                .filter(value -> !allowed.values().contains(value))
                .findFirst()
                .ifPresent(value ->
                        findings.add(place, FindingKind.INPUT_NOT_ALLOWED, Values.feel(value), allowed.text()));
    }

    private @Nullable Conclusion conclusion(XmlElement entry, Output output, Place rule) {
        var place = rule.withColumn(output.name());
        var text = entry.textOf("text").strip();
        try {
            var value = CellParser.output(text, output.type());
            if (value != null && !output.allowed().values().contains(value)) {
                findings.add(
                        place,
                        FindingKind.OUTPUT_NOT_ALLOWED,
                        Values.feel(value),
                        output.allowed().text());
                return null;
            }
            return new Conclusion(text, value);
        } catch (CellProblem problem) {
            findings.add(place, problem.kind(), problem.arguments());
            return null;
        }
    }

    private List<String> notes(XmlElement rule, Place place) {
        var entries = rule.all("annotationEntry")
                .map(entry -> entry.textOf("text").strip())
                .toList();
        var columns = head.annotations();
        if (entries.size() > columns.size()) {
            findings.add(place, FindingKind.CELL_COUNT, "annotation", entries.size(), columns.size());
        }
        var description = rule.textOf("description").strip();
        var notes = new ArrayList<String>();
        boolean sourced = false;
        for (int i = 0; i < columns.size(); i++) {
            var note = i < entries.size() ? entries.get(i) : "";
            if (columns.get(i).equalsIgnoreCase(Table.SOURCE)) {
                note = note.isEmpty() ? description : note;
                sourced |= !note.isEmpty();
            }
            notes.add(note);
        }
        if (!sourced) {
            findings.add(place, FindingKind.NO_SOURCE);
        }
        return notes;
    }
}
