package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.entente.decisiontables.Rule;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableDiff;
import org.entente.decisiontables.TableDiff.CellChange;
import org.entente.decisiontables.TableDiff.HeadChange;

/** What differs between two versions of a table: cells side by side, rules that came and went. */
final class Difference extends Div {

    private final transient Table from;
    private final transient Table to;
    private final transient RuleWords words;

    /**
     * @param fromName what the first is called, such as {@code Version 3}
     * @param toName   what the second is called
     */
    Difference(Table from, String fromName, Table to, String toName, RuleWords words) {
        this.from = from;
        this.to = to;
        this.words = words;
        addClassName("difference");
        var diff = TableDiff.between(from, to);
        var summary = new Paragraph(
                diff.isEmpty()
                        ? words.say("rules.ui.diff.same")
                        : words.say(
                                "rules.ui.diff.summary",
                                diff.added().size(),
                                diff.removed().size(),
                                diff.cells().size()));
        summary.addClassName("strong");
        add(summary);
        diff.head().forEach(change -> add(new Paragraph(head(change))));
        if (!diff.cells().isEmpty()) {
            add(new H3(words.say("rules.ui.diff.cells")), cells(diff.cells(), fromName, toName));
        }
        rules("rules.ui.diff.added", to, diff.added());
        rules("rules.ui.diff.removed", from, diff.removed());
    }

    /** A cell that differs, in words. */
    static String cell(Table table, CellChange change, String text, RuleWords words) {
        var rule = table.rule(change.rule());
        if (rule.isEmpty()) {
            return text;
        }
        return switch (change.kind()) {
            case INPUT -> {
                int column =
                        index(table.inputs().stream().map(input -> input.name()).toList(), change.column());
                yield column < 0
                        ? text
                        : words.condition(rule.get().conditions().get(column));
            }
            case OUTPUT -> {
                int column = index(
                        table.outputs().stream().map(output -> output.name()).toList(), change.column());
                yield column < 0 ? text : words.result(rule.get().conclusions().get(column));
            }
            case NOTE -> text;
        };
    }

    /** The heading of the column of a cell that differs. */
    static String column(Table table, CellChange change, RuleWords words) {
        return change.kind() == TableDiff.ColumnKind.NOTE
                ? words.note(change.column())
                : words.column(table, change.column());
    }

    private Component cells(List<CellChange> changes, String fromName, String toName) {
        var table = new DataTable(words.say("rules.ui.diff.cells"));
        table.addClassName("stacking");
        table.columns(List.of(words.say("rules.ui.grid.rule"), words.say("rules.ui.grid.column"), fromName, toName));
        for (var change : changes) {
            table.row(
                    DataTable.text(change.rule()),
                    DataTable.text(column(to, change, words)),
                    marked(cell(from, change, change.before(), words), "before"),
                    marked(cell(to, change, change.after(), words), "after"));
        }
        return table;
    }

    private Span marked(String text, String name) {
        var span = new Span(text.isEmpty() ? words.say("rules.ui.value.none") : text);
        span.addClassName(name);
        return span;
    }

    private void rules(String titleKey, Table table, List<Rule> rules) {
        if (!rules.isEmpty()) {
            add(new H3(words.say(titleKey, rules.size())), new RuleGrid(only(table, rules), List.of(), words));
        }
    }

    private String head(HeadChange change) {
        return words.say(
                "rules.ui.diff.head." + change.part().name(),
                change.column().map(name -> words.column(to, name)).orElse(""),
                change.before(),
                change.after());
    }

    private static Table only(Table table, List<Rule> rules) {
        return new Table(
                table.key(),
                table.name(),
                table.question(),
                table.hitPolicy(),
                table.applies(),
                table.inputs(),
                table.outputs(),
                table.annotations(),
                rules);
    }

    private static int index(List<String> names, String name) {
        return names.indexOf(name);
    }
}
