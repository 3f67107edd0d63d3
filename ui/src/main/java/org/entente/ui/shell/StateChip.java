package org.entente.ui.shell;

import com.vaadin.flow.component.html.Span;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.jspecify.annotations.Nullable;

/** The state of a case in Vaadin views, in words, colour and shape. */
public final class StateChip extends Span {

    public StateChip(CaseStatus status, @Nullable Outcome outcome) {
        var state = CaseState.of(status, outcome);
        addClassNames("chip", state.cssClass());
        setText(getTranslation(state.key()));
    }
}
