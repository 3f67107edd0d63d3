package org.entente.legalaid;

import java.util.List;

/** What came of a list of members. */
public sealed interface MemberImportOutcome {

    /** The list holds now. The counts are against the list before it. */
    record Imported(int members, int added, int changed, int removed) implements MemberImportOutcome {}

    /** Nothing has changed. @param problems the first hundred, by line */
    record Refused(List<MemberFileProblem> problems) implements MemberImportOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
