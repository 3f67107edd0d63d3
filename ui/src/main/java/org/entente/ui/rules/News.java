package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says on top of a page what was done, or what stands in the way. */
public final class News extends Div {

    public void good(String sentence) {
        good(new Paragraph(sentence));
    }

    public void good(Component... content) {
        tell("status", content);
    }

    public void problem(String sentence) {
        problem(new Paragraph(sentence));
    }

    public void problem(Component... content) {
        tell("alert", content).addClassName("problem");
    }

    public void nothing() {
        removeAll();
    }

    private Div tell(String role, Component... content) {
        var notice = new Div(content);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", role);
        removeAll();
        add(notice);
        return notice;
    }
}
