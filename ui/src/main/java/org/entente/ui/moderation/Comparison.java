package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.access.Language;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** A text as it was written beside the same as others will see it; alone, where others will not see it. */
final class Comparison extends Div {

    private final transient Wording words;
    private final Language language;

    /**
     * @param language what the texts are written in
     * @param seen null if nobody but the parties will see it
     */
    Comparison(Language language, Component written, @Nullable Component seen, Wording words) {
        this.words = words;
        this.language = language;
        addClassName("comparison");
        add(card("desk.written", written));
        if (seen != null) {
            add(card("desk.seen", seen));
        } else {
            addClassName("alone");
        }
    }

    private Div card(String key, Component text) {
        var paragraph = new Paragraph(text);
        paragraph.getElement().setAttribute("lang", language.code());
        var card = new Div(new H2(words.say(key)), paragraph);
        card.addClassName("card");
        return card;
    }
}
