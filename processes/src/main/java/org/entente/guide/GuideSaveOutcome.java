package org.entente.guide;

import java.util.List;
import org.entente.rules.RuleChange;

/** What became of saving a draft of the guide. */
public sealed interface GuideSaveOutcome {

    record Saved(GuideDraft draft) implements GuideSaveOutcome {}

    /**
     * Somebody else saved first; nothing was overwritten.
     *
     * @param theirs     the draft as it is now; save again with its revision to put one's own over it
     * @param difference from theirs to one's own
     * @param sinceBase  what they changed since the revision that one started from
     */
    record Conflict(GuideDraft theirs, List<GuideChange> difference, List<GuideChange> sinceBase)
            implements GuideSaveOutcome {}

    /** The file is no guide; nothing was saved. */
    record Refused(UnreadableGuide problem) implements GuideSaveOutcome {}

    /** The change is no draft any more. */
    record Passed(RuleChange change) implements GuideSaveOutcome {}
}
