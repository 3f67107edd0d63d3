package org.entente.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.decisiontables.Explanation;
import org.entente.decisiontables.Explanation.Change;
import org.entente.decisiontables.Explanation.FailedCell;
import org.entente.decisiontables.Explanation.Outcome.Failed;
import org.entente.decisiontables.Explanation.Outcome.Fired;
import org.entente.decisiontables.Table;

/** Why the rules of a table apply to some inputs, and of each other rule what would have to be different. */
final class Reasons extends Div {

    private static final int MOST_SHOWN = 60;

    private final transient Table table;
    private final transient RuleWords words;

    Reasons(Table table, Explanation explanation, RuleWords words) {
        this.table = table;
        this.words = words;
        addClassName("reasons");
        var fired = new UnorderedList();
        var failed = new ArrayList<Failed>();
        for (var outcome : explanation.outcomes()) {
            switch (outcome) {
                case Fired(var rule) -> fired.add(line(rule.id(), words.results(table, rule)));
                case Failed other -> failed.add(other);
            }
        }
        fired.setVisible(fired.getComponentCount() > 0);
        add(new H3(words.say("rules.ui.reasons.fired")), fired);
        if (!fired.isVisible()) {
            add(new Paragraph(words.say("rules.ui.reasons.none")));
        }
        if (!failed.isEmpty()) {
            add(others(failed));
        }
    }

    /** Those that nearly applied come first. */
    private NativeDetails others(List<Failed> failed) {
        var list = new UnorderedList();
        failed.stream()
                .sorted(Comparator.comparingInt(Failed::others))
                .limit(MOST_SHOWN)
                .forEach(other -> list.add(line(other.rule().id(), sentence(other))));
        var fold = new NativeDetails(words.say("rules.ui.reasons.others", failed.size()), list);
        fold.addClassName("fold");
        fold.setOpen(failed.size() <= 8);
        return fold;
    }

    private ListItem line(String rule, String sentence) {
        var code = new Span(rule);
        code.addClassName("rule-code");
        var text = new Span(sentence);
        return new ListItem(code, text);
    }

    private String sentence(Failed failed) {
        var cell = failed.first();
        var column = words.column(table.key(), cell.input());
        var actual = words.value(cell.actual());
        var wanted = words.condition(cell.condition());
        var first = cell.change()
                .map(change -> words.say("rules.ui.reasons.failed", column, actual, wanted, change(change)))
                .orElseGet(() -> words.say("rules.ui.reasons.impossible", column, actual, wanted));
        return failed.others() == 0 ? first : words.say("rules.ui.reasons.more", first, failed.others());
    }

    private String change(Change change) {
        return switch (change.side()) {
            case EXACTLY -> words.value(change.value());
            case MORE_THAN -> words.say("rules.ui.cell.number.over", words.value(change.value()));
            case LESS_THAN -> words.say("rules.ui.cell.number.under", words.value(change.value()));
        };
    }

    /** The first cell that kept a rule from applying, in one short sentence. */
    static String brief(Table table, FailedCell cell, RuleWords words) {
        return words.say(
                "rules.ui.reasons.brief",
                words.column(table.key(), cell.input()),
                words.value(cell.actual()),
                words.condition(cell.condition()));
    }
}
