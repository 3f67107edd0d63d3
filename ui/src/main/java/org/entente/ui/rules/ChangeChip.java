package org.entente.ui.rules;

import com.vaadin.flow.component.html.Span;
import org.entente.rules.RuleChange.State;

/** Where a change stands: a word, a colour and a shape. */
final class ChangeChip extends Span {

    ChangeChip(State state, RuleWords words) {
        super(words.all().of("rules.ui.state", state));
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
