package org.entente.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * Says on top of a form what has to be put right: announced at once, focused, with one link for each field that leads to
 * it. The same sentences stand at the fields.
 */
public final class ErrorSummary extends Div {

    /** A sentence and the field that it is about. */
    public record Entry(String sentence, Component field) {}

    /** @param entries at least one, in the order of the fields */
    public ErrorSummary(String heading, List<Entry> entries) {
        var title = new H2(heading);
        title.setId("error-summary-title");
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        add(title, list);
        addClassNames("error-summary", "notice", "problem");
        getElement()
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-labelledby", "error-summary-title");
    }

    /** Moves the focus here, so that keyboard and screen reader start with what is wrong. */
    public void focus() {
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }

    private static Component link(Entry entry) {
        var link = new Anchor("#" + entry.field().getId().orElse(""), entry.sentence());
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", click -> focus(entry.field()))
                .preventDefault();
        return link;
    }

    /** Groups of check boxes have no focus of their own: their first box takes it. */
    private static void focus(Component field) {
        field.getElement().executeJs("""
                        this.scrollIntoView({block: 'center'});
                        const inner = this.querySelector('input:not([type=hidden]), textarea');
                        (inner || this).focus();
                        """);
    }
}
