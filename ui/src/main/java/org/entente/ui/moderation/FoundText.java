package org.entente.ui.moderation;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.publication.Finding;
import org.entente.publication.PersonalDataKind;
import org.entente.ui.casefile.Wording;

/** A text as it was written, with the personal data in it marked. */
final class FoundText extends Span {

    FoundText(String text, List<Finding> findings, Wording words) {
        addClassName("pre");
        int from = 0;
        for (var finding : findings.stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .toList()) {
            if (finding.start() >= from && finding.end() <= text.length()) {
                add(new Span(text.substring(from, finding.start())));
                add(new Mark(text.substring(finding.start(), finding.end()), kind(finding.kind(), 1, words)));
                from = finding.end();
            }
        }
        add(new Span(text.substring(from)));
    }

    /** What was found, in words: {@code 2 telephone numbers, 1 e-mail address}; empty for nothing. */
    static String list(List<Finding> findings, Wording words) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::kind, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> kind(entry.getKey(), entry.getValue(), words))
                .collect(Collectors.joining(", "));
    }

    private static String kind(PersonalDataKind kind, long count, Wording words) {
        return words.say("desk.finding." + kind.name(), count);
    }

    @Tag("mark")
    private static final class Mark extends com.vaadin.flow.component.HtmlContainer {

        Mark(String text, String kind) {
            setText(text);
            addClassName("pii");
            setTitle(kind);
        }
    }
}
