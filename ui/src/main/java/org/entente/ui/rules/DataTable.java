package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as HTML has it, in a frame that scrolls sideways and can be reached by keyboard. With the class {@code stacking} its
 * rows become cards on narrow screens, in which each cell names its column.
 */
public class DataTable extends Div {

    private final Element head = part("thead", "rowgroup");
    private final Element body = part("tbody", "rowgroup");
    private final Element table = part("table", "table");
    private final List<String> columns = new ArrayList<>();

    /** @param label what is in it, for people who don't see it */
    public DataTable(String label) {
        addClassName("data-table");
        table.setAttribute("aria-label", label).appendChild(head, body);
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .appendChild(table);
    }

    public DataTable columns(List<String> names) {
        columns.clear();
        columns.addAll(names);
        var row = part("tr", "row");
        for (var name : names) {
            row.appendChild(
                    part("th", "columnheader").setAttribute("scope", "col").setText(name));
        }
        head.removeAllChildren();
        head.appendChild(row);
        return this;
    }

    /** A second line of the head, with a field for each column; null leaves a place empty. */
    void fields(List<? extends @Nullable Component> fields) {
        var row = part("tr", "row");
        for (var field : fields) {
            var cell = part("td", "cell");
            if (field != null) {
                cell.appendChild(field.getElement());
            }
            row.appendChild(cell);
        }
        head.appendChild(row);
    }

    /** Adds a row; its first cell names it. Gives the row's element. */
    public Element row(List<? extends Component> cells) {
        var row = part("tr", "row");
        for (int i = 0; i < cells.size(); i++) {
            var cell = i == 0 ? part("th", "rowheader").setAttribute("scope", "row") : part("td", "cell");
            if (i < columns.size()) {
                cell.setAttribute("data-label", columns.get(i));
            }
            cell.appendChild(cells.get(i).getElement());
            row.appendChild(cell);
        }
        body.appendChild(row);
        return row;
    }

    public Element row(Component... cells) {
        return row(List.of(cells));
    }

    void clear() {
        body.removeAllChildren();
    }

    public static Span text(String text) {
        return new Span(text);
    }

    public static Span number(String text) {
        var span = new Span(text);
        span.addClassName("number");
        return span;
    }

    /** Marks words that a manager wrote, in a language that is not known. */
    public static <C extends Component> C inAuthorsLanguage(C words) {
        words.getElement().setAttribute("lang", "und");
        return words;
    }

    /** Roles stay also where style sheets lay the parts out otherwise. */
    private static Element part(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }
}
