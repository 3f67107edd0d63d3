package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import org.entente.guide.GuideFinding;
import org.entente.guide.GuideFinding.Severity;

/** Where in a guide something was found. */
final class GuideMarks {

    private final List<GuideFinding> findings;
    private final GuideWords words;

    GuideMarks(List<GuideFinding> findings, GuideWords words) {
        this.findings = List.copyOf(findings);
        this.words = words;
    }

    List<GuideFinding> of(GuideNode node) {
        return findings.stream()
                .filter(finding -> finding.place().part() == node.part()
                        && finding.place().id().equals(node.id()))
                .toList();
    }

    /** A mark with the count, spoken as a sentence; invisible if nothing was found. */
    Component mark(Collection<GuideNode> nodes) {
        var here = nodes.stream().flatMap(node -> of(node).stream()).toList();
        var mark = new Span(String.valueOf(here.size()));
        mark.addClassNames(
                "finding-mark",
                here.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? "error" : "warning");
        mark.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words.say("guide.ui.mark", here.size()));
        mark.setVisible(!here.isEmpty());
        return mark;
    }
}
