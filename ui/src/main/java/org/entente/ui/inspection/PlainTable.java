package org.entente.ui.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table as HTML has it, in a frame that scrolls sideways and can be reached by keyboard. */
final class PlainTable extends Div {

    private final Element body = new Element("tbody");

    PlainTable(String label, List<String> columns) {
        var row = new Element("tr");
        columns.forEach(name ->
                row.appendChild(new Element("th").setAttribute("scope", "col").setText(name)));
        var table = new Element("table")
                .setAttribute("aria-label", label)
                .appendChild(new Element("thead").appendChild(row), body);
        addClassNames("report-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label)
                .appendChild(table);
    }

    /** Adds a row; its first cell names it. */
    void row(List<? extends Component> cells) {
        var row = new Element("tr");
        for (int i = 0; i < cells.size(); i++) {
            var cell = i == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
            row.appendChild(cell.appendChild(cells.get(i).getElement()));
        }
        body.appendChild(row);
    }
}
