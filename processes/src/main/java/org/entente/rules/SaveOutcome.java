package org.entente.rules;

import java.util.List;
import java.util.Optional;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.TableDiff;

/** What became of saving a draft. */
public sealed interface SaveOutcome {

    record Saved(DraftView draft) implements SaveOutcome {}

    /**
     * Somebody else saved first; nothing was overwritten.
     *
     * @param theirs     the draft as it is now; save again with its revision to put one's own over it
     * @param difference from theirs to one's own, cell by cell
     * @param sinceBase  what they changed since the revision that one started from
     */
    record Conflict(DraftView theirs, Optional<TableDiff> difference, Optional<TableDiff> sinceBase)
            implements SaveOutcome {}

    /**
     * The file is not taken; nothing was saved.
     *
     * @param engineMessage what the decision engine says, in English, where the reader finds nothing; else empty
     */
    record Refused(List<Finding> findings, String engineMessage) implements SaveOutcome {}

    /** The change is no draft any more. */
    record Passed(RuleChange change) implements SaveOutcome {}
}
