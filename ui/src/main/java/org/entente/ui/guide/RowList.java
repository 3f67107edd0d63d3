package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Things in an order that people decide: each can be moved up and down and taken out, by mouse and keyboard.
 *
 * @param <R> what stands in a row
 */
final class RowList<R extends Component> extends Div {

    private final OrderedList list = new OrderedList();
    private final transient List<R> rows = new ArrayList<>();
    private final transient GuideWords words;
    private final String nameKey;
    private final transient Consumer<R> gone;

    /**
     * @param nameKey of the name of a row, with its number as the placeholder
     * @param gone    gets a row that was taken out
     */
    RowList(String nameKey, GuideWords words, Consumer<R> gone) {
        this.nameKey = nameKey;
        this.words = words;
        this.gone = gone;
        list.addClassName("form-rows");
        add(list);
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void append(R row) {
        rows.add(row);
        draw();
    }

    private void move(int from, int to) {
        rows.add(to, rows.remove(from));
        draw();
        focus(to);
    }

    private void drop(int index) {
        gone.accept(rows.remove(index));
        draw();
        if (!rows.isEmpty()) {
            focus(Math.min(index, rows.size() - 1));
        }
    }

    private void focus(int index) {
        list.getElement().getChild(index).executeJs("this.tabIndex = -1; this.focus()");
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            list.add(item(i));
        }
    }

    private ListItem item(int index) {
        var name = words.say(nameKey, index + 1);
        var heading = new Span(name);
        heading.addClassName("strong");
        var head = new Div(
                heading,
                button("up", name, index > 0, () -> move(index, index - 1)),
                button("down", name, index < rows.size() - 1, () -> move(index, index + 1)),
                button("delete", name, true, () -> drop(index)));
        head.addClassName("form-row-head");
        return new ListItem(head, rows.get(index));
    }

    private Button button(String verb, String name, boolean enabled, Runnable action) {
        var button = new Button(words.say("guide.ui.form." + verb), click -> action.run());
        button.getElement().setAttribute("aria-label", words.say("guide.ui.form." + verb + ".label", name));
        button.setEnabled(enabled);
        button.addClassName("small-button");
        return button;
    }
}
