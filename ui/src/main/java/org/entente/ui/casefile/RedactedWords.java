package org.entente.ui.casefile;

import com.vaadin.flow.component.html.Span;
import org.entente.publication.RedactedText;
import org.entente.publication.Segment;

/** A text as others see it: what was hidden is shown as hidden, by its kind. */
public final class RedactedWords extends Span {

    public RedactedWords(RedactedText text, Wording words) {
        addClassName("pre");
        for (var segment : text.segments()) {
            add(
                    switch (segment) {
                        case Segment.Text(var value) -> new Span(value);
                        case Segment.Hidden(var kind) -> {
                            var hidden = new Span(words.of("common.hidden", kind));
                            hidden.addClassName("hidden-part");
                            yield hidden;
                        }
                    });
        }
    }
}
