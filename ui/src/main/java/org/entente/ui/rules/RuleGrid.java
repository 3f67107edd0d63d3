package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.decisiontables.Rule;
import org.entente.decisiontables.Severity;
import org.entente.decisiontables.Table;
import org.jspecify.annotations.Nullable;

/** A table to read, in plain words: fifty rules a page, each column with a filter. */
final class RuleGrid extends Div {

    private static final int PAGE = 50;
    private static final int WORTH_FILTERING = 12;
    private static final int TYPING_PAUSE_MILLIS = 250;

    private final transient Table table;
    private final transient RuleWords words;
    private final transient Map<String, List<CellMark>> marks;
    private final DataTable rows;
    private final Paragraph count = new Paragraph();
    private final Button previous;
    private final Button next;
    private final Div paging = new Div();
    private final List<Input> filters = new ArrayList<>();

    private transient List<Rule> matching;
    private int page;

    RuleGrid(Table table, List<CellMark> marks, RuleWords words) {
        this.table = table;
        this.words = words;
        this.marks = marks.stream().collect(Collectors.groupingBy(CellMark::rule));
        this.matching = table.rules();
        this.rows = new DataTable(words.say("rules.ui.grid.label", words.table(table.key())));
        rows.addClassName("rule-rows");
        rows.columns(headings());
        if (table.rules().size() > WORTH_FILTERING) {
            rows.fields(filterFields());
        }
        count.addClassNames("soft", "small");
        count.getElement().setAttribute("role", "status");
        previous = new Button(words.say("desk.page.previous"), click -> turn(-1));
        next = new Button(words.say("desk.page.next"), click -> turn(1));
        paging.add(previous, next);
        paging.addClassName("paging");
        addClassName("rule-grid");
        add(count, rows, paging);
        show();
    }

    private List<String> headings() {
        var names = new ArrayList<String>();
        names.add(words.say("rules.ui.grid.rule"));
        table.inputs().forEach(input -> names.add(words.column(table.key(), input)));
        table.outputs()
                .forEach(output -> names.add(words.say("rules.ui.grid.result", words.column(table.key(), output))));
        table.annotations().forEach(note -> names.add(words.note(note)));
        return names;
    }

    private List<Input> filterFields() {
        for (var heading : headings()) {
            var filter = new Input(ValueChangeMode.LAZY);
            filter.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
            filter.setPlaceholder(words.say("rules.ui.grid.filter"));
            filter.getElement().setAttribute("aria-label", words.say("rules.ui.grid.filterBy", heading));
            filter.addValueChangeListener(change -> {
                page = 0;
                show();
            });
            filters.add(filter);
        }
        return filters;
    }

    private void turn(int by) {
        page += by;
        show();
    }

    private void show() {
        matching = table.rules().stream().filter(this::fits).toList();
        var from = page * PAGE;
        var shown = matching.subList(Math.min(from, matching.size()), Math.min(from + PAGE, matching.size()));
        rows.clear();
        shown.forEach(rule -> rows.row(cells(rule)));
        count.setText(
                words.say("rules.ui.grid.count", matching.size(), table.rules().size()));
        previous.setEnabled(page > 0);
        next.setEnabled(from + PAGE < matching.size());
        paging.setVisible(table.rules().size() > PAGE);
    }

    private boolean fits(Rule rule) {
        if (filters.stream().allMatch(filter -> filter.getValue().isBlank())) {
            return true;
        }
        var texts = texts(rule);
        for (int i = 0; i < filters.size(); i++) {
            var asked = filters.get(i).getValue().strip().toLowerCase(Locale.ROOT);
            if (!texts.get(i).toLowerCase(Locale.ROOT).contains(asked)) {
                return false;
            }
        }
        return true;
    }

    private List<String> texts(Rule rule) {
        var texts = new ArrayList<String>();
        texts.add(rule.id());
        rule.conditions().forEach(condition -> texts.add(words.condition(condition)));
        rule.conclusions().forEach(conclusion -> texts.add(words.result(conclusion)));
        texts.addAll(rule.notes());
        return texts;
    }

    private List<Component> cells(Rule rule) {
        var texts = texts(rule);
        var names = names();
        var cells = new ArrayList<Component>();
        for (int i = 0; i < texts.size(); i++) {
            var cell = new Div(new Span(texts.get(i)));
            if (i > table.inputs().size() + table.outputs().size()) {
                cell.addClassName("note");
                DataTable.inAuthorsLanguage(cell);
            }
            var name = names.get(i);
            marks.getOrDefault(rule.id(), List.of()).stream()
                    .filter(mark -> mark.column().equals(name))
                    .forEach(mark -> cell.add(message(mark)));
            cells.add(cell);
        }
        return cells;
    }

    /** Of each column the name under which marks know it. */
    private List<String> names() {
        var names = new ArrayList<String>();
        names.add("");
        table.inputs().forEach(input -> names.add(input.name()));
        table.outputs().forEach(output -> names.add(output.name()));
        names.addAll(table.annotations());
        return names;
    }

    private static Span message(CellMark mark) {
        var message = new Span(mark.text());
        message.addClassNames("mark-text", mark.severity() == Severity.ERROR ? "error" : "warning");
        return message;
    }

    /** How many rules fit the filters. */
    int size() {
        return matching.size();
    }

    @Nullable
    Input filter(int column) {
        return filters.isEmpty() ? null : filters.get(column);
    }
}
