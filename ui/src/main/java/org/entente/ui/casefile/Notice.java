package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that tells what came of an action; it is announced, and takes the focus where the form was before. */
public final class Notice extends Div {

    private Notice(String sentence, String role) {
        super(new Paragraph(sentence));
        addClassName("notice");
        getElement().setAttribute("role", role).setAttribute("tabindex", "-1");
    }

    /** Something was done. */
    public static Notice done(String sentence) {
        var notice = new Notice(sentence, "status");
        notice.addClassName("good");
        notice.focusWhenShown();
        return notice;
    }

    /** Something could not be done. */
    public static Notice problem(String sentence) {
        var notice = new Notice(sentence, "alert");
        notice.addClassName("problem");
        notice.focusWhenShown();
        return notice;
    }

    private void focusWhenShown() {
        getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
    }
}
