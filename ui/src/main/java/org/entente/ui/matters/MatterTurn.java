package org.entente.ui.matters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.entente.matters.MatterFile;
import org.entente.ui.casefile.DeadlineExplanation;
import org.entente.ui.casefile.Wording;

/** Whose turn it is, what happens next and until when, in sentences to the person; below it the sum behind the date. */
final class MatterTurn extends Div {

    MatterTurn(MatterFile file, MatterPart part, Wording words) {
        var key = part.area() + ".turn." + file.state();
        var counterpart = part.counterpart(file, words);
        addClassNames("turn", file.turn().name().toLowerCase(Locale.ROOT));
        add(new H2(words.say(key + ".title", counterpart)));
        var binding = part.binding(file);
        if (binding.isEmpty() || !words.knows(key + ".textBy")) {
            add(new Paragraph(words.say(key + ".text", counterpart)));
        } else {
            var next = binding.get();
            add(
                    new Paragraph(words.say(key + ".textBy", counterpart, words.weekday(next.due()))),
                    new DeadlineExplanation(next, words));
        }
    }
}
