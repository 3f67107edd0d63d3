package org.entente.ui.rules;

import java.util.function.Function;
import org.entente.access.Viewer;
import org.entente.rules.DraftView;
import org.entente.rules.SaveOutcome;

/** The page of a change, as its parts see it. */
interface ChangeHost {

    DraftView draft();

    Viewer viewer();

    RuleWords words();

    News news();

    /** Whether something in the editor was not saved yet. */
    boolean isDirty();

    /** Shows the change as it is now. */
    void reload();

    /** Brings a cell of the editor into sight; an empty column stands for the rule's first. */
    void goTo(String rule, String column);

    /** Saves what is in the editor if there is something to save, then changes the draft once more. */
    void change(Function<DraftView, SaveOutcome> change);
}
