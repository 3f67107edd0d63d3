package org.entente.ui.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.entente.casefile.CaseFile;

/** Everything that happened in a case, oldest first, a sentence for each event. */
public final class CaseTimeline extends OrderedList {

    public CaseTimeline(CaseFile file, Wording words) {
        addClassName("timeline");
        getElement().setAttribute("aria-label", words.say("casefile.timeline.label"));
        file.events().forEach(event -> add(line(event, file, words)));
    }

    private static ListItem line(CaseFile.Event event, CaseFile file, Wording words) {
        var sentence = new EventSentence(event, file, words);
        var at = new Span(words.dateTime(event.at()));
        at.addClassNames("soft", "small", "at");
        var line = new ListItem(at, new Span(sentence.text()));
        sentence.note().ifPresent(note -> {
            var said = new Paragraph(note);
            said.addClassNames("note", "pre");
            line.add(said);
        });
        return line;
    }

    /** The same, folded under a heading of one line. */
    public static NativeDetails folded(CaseFile file, Wording words) {
        var fold = new NativeDetails(
                words.say("casefile.timeline.title", file.events().size()), new CaseTimeline(file, words));
        fold.addClassName("fold");
        return fold;
    }
}
