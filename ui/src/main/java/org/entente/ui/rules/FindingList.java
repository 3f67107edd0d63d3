package org.entente.ui.rules;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.Table;
import org.jspecify.annotations.Nullable;

/** What the reader of tables found, each with its place. */
final class FindingList extends UnorderedList {

    /**
     * @param engine what the decision engine says, in English; empty if nothing
     * @param table  names the columns; null if it could not be read
     */
    FindingList(List<Finding> findings, String engine, @Nullable Table table, RuleWords words) {
        addClassName("findings");
        findings.forEach(finding -> {
            var line = new ListItem();
            var place = words.place(table, finding);
            if (!place.isEmpty()) {
                var where = new Span(place);
                where.addClassName("rule-code");
                line.add(where);
            }
            line.add(new Span(words.finding(finding)));
            add(line);
        });
        if (!engine.isEmpty()) {
            add(new ListItem(words.say("rules.ui.check.engine", engine)));
        }
    }
}
