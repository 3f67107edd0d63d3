package org.entente.ui.rules;

import org.entente.access.Viewer;
import org.entente.rules.RuleChange;

/** The page of a change, as its release panel sees it. */
public interface ReleaseHost {

    RuleChange change();

    Viewer viewer();

    /** Whether something was not saved yet. */
    boolean isDirty();

    /** Shows the change as it is now. */
    void reload();

    /** Says on top of the page what stands in the way. */
    void problem(String sentence);

    /**
     * The key of the question that is asked before a step.
     *
     * @param step {@code approve}, {@code keep}, {@code rollBack} or {@code withdraw}
     */
    default String question(String step) {
        return "rules.ui.release." + step + ".sure";
    }
}
