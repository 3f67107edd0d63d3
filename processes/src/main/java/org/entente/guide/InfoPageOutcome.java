package org.entente.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of saving or publishing an information page. */
public sealed interface InfoPageOutcome {

    record Saved(InfoPageDraft draft) implements InfoPageOutcome {}

    record Published(InfoPageVersion version) implements InfoPageOutcome {}

    /** Somebody else saved or published first; nothing was overwritten. {@code theirs} is null if there is no draft any more. */
    record Conflict(@Nullable InfoPageDraft theirs) implements InfoPageOutcome {}

    /** It can't be published as it is. */
    record Refused(List<InfoPageDraft.Problem> problems) implements InfoPageOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
