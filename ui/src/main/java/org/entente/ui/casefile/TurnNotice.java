package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.entente.casefile.CaseFile;

/** Whose turn it is, what happens next and until when, in sentences to the consumer; below it the sum behind the date. */
final class TurnNotice extends Div {

    TurnNotice(CaseFile file, Wording words) {
        addClassNames("turn", file.turn().name().toLowerCase(java.util.Locale.ROOT));
        add(new H2(words.say(key(file, "title"), file.company().name())));
        var deadline = file.deadline();
        if (deadline == null) {
            add(new Paragraph(words.say(key(file, "text"), file.company().name())));
        } else {
            add(
                    new Paragraph(words.say(key(file, "textBy"), file.company().name(), words.weekday(deadline.due()))),
                    new DeadlineExplanation(deadline, words));
        }
    }

    /** A closed case speaks of its outcome, an open one of its status. */
    private static String key(CaseFile file, String part) {
        var outcome = file.outcome();
        return "casefile.turn." + (outcome == null ? file.status().name() : outcome.name()) + "." + part;
    }
}
