package org.entente.inspection;

import java.time.Instant;
import org.entente.casefile.CaseNumber;

/** What became of a report that was sent. */
public sealed interface ReportOutcome {

    /** @param told whether a letter with the link to it goes to the person */
    record Filed(CaseNumber number, boolean told) implements ReportOutcome {}

    /** The person has reported as often today as one may. */
    record TooMany(int perDay) implements ReportOutcome {}

    /** Reports from this mailbox are not taken for a time. */
    record NotTaken(ShutOutReason reason, Instant until) implements ReportOutcome {}
}
