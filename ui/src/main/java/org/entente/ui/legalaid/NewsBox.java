package org.entente.ui.legalaid;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.ui.matters.MatterScreen;

/** Tells the lawyer that something new is in the file, until it is said to be read. */
final class NewsBox extends Div {

    NewsBox(MatterScreen screen, Runnable seen) {
        var words = screen.words();
        addClassName("notice");
        add(
                new Paragraph(words.say("legalaid.new.text")),
                new Button(words.say("legalaid.new.button"), click -> screen.run(seen, "legalaid.new.done")));
    }
}
