package org.entente.filing;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.Deadline;

/** What became of a filing. */
public sealed interface FilingOutcome {

    /** There is a case now, or there was one already for this submission; the first mail is on its way. */
    record Filed(CaseNumber number, Deadline confirmation) implements FilingOutcome {}

    /** The same consumer filed the same text about the same company today. Nothing was changed. */
    record Duplicate(CaseNumber earlier) implements FilingOutcome {}

    /** The company can't be written to: no such company, or an address that complaints must not go to. */
    record UnusableCompany(Reason reason) implements FilingOutcome {
        public enum Reason {
            UNKNOWN,
            OWN_ADDRESS,
            LOCAL_ADDRESS,
            TOO_MANY
        }
    }
}
