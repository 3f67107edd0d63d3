package org.entente.ui.matters;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.entente.matters.MatterFile;
import org.entente.ui.casefile.Wording;

/** Everything that happened in a matter, oldest first, folded under a heading of one line. */
final class MatterHistoryList extends NativeDetails {

    MatterHistoryList(MatterFile file, MatterPart part, Wording words) {
        super(words.say("casefile.timeline.title", file.events().size()), lines(file, part, words));
        addClassName("fold");
    }

    private static OrderedList lines(MatterFile file, MatterPart part, Wording words) {
        var lines = new OrderedList();
        lines.addClassName("timeline");
        lines.getElement().setAttribute("aria-label", words.say("casefile.timeline.label"));
        file.events().forEach(event -> {
            var at = new Span(words.dateTime(event.at()));
            at.addClassNames("soft", "small", "at");
            lines.add(new ListItem(at, new Span(sentence(event, part, words))));
        });
        return lines;
    }

    /** What mail brings about is the same on all paths. */
    private static String sentence(MatterFile.Event event, MatterPart part, Wording words) {
        var common = "matters.event." + event.kind();
        return words.knows(common)
                ? words.say(common, event.facts().getOrDefault("answer", ""))
                : part.event(event, words);
    }
}
