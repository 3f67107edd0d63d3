package org.entente.ui.rules;

import com.vaadin.flow.component.html.Span;
import org.entente.rules.RuleChange.State;
import org.entente.ui.casefile.Wording;

/** Where a change stands: a word, a colour and a shape. */
public final class ChangeChip extends Span {

    public ChangeChip(State state, Wording words) {
        super(words.of("rules.ui.state", state));
        addClassNames("chip", look(state));
    }

    private static String look(State state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case SUBMITTED -> "partly";
            case APPROVED, WATCHED -> "waiting";
            case KEPT -> "solved";
            case ROLLED_BACK, DISCARDED -> "unsolved";
        };
    }
}
