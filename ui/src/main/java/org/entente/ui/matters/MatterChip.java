package org.entente.ui.matters;

import com.vaadin.flow.component.html.Span;
import org.entente.casefile.Turn;
import org.entente.ui.casefile.Wording;

/** The state of a matter in words, colour and shape. */
final class MatterChip extends Span {

    MatterChip(String area, String state, Turn turn, Wording words) {
        super(words.say(area + ".state." + state));
        addClassNames("chip", turn == Turn.NOBODY ? "neutral" : "waiting");
    }
}
