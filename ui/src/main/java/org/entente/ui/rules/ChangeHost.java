package org.entente.ui.rules;

import java.util.function.Function;
import org.entente.rules.DraftView;
import org.entente.rules.RuleChange;
import org.entente.rules.SaveOutcome;

/** The page of a change, as its parts see it. */
interface ChangeHost extends ReleaseHost {

    DraftView draft();

    @Override
    default RuleChange change() {
        return draft().change();
    }

    @Override
    default void problem(String sentence) {
        news().problem(sentence);
    }

    RuleWords words();

    News news();

    /** Brings a cell of the editor into sight; an empty column stands for the rule's first. */
    void goTo(String rule, String column);

    /** Saves what is in the editor if there is something to save, then changes the draft once more. */
    void change(Function<DraftView, SaveOutcome> change);
}
