package org.entente.contact;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.Deadline;

/** What became of a question that was asked by a form. */
public sealed interface AskOutcome {

    /** @param answer the day by which we want to answer */
    record Asked(CaseNumber number, Deadline answer) implements AskOutcome {}

    /** The mailbox has asked as much today as one person can be answered. */
    record TooMany(int perDay) implements AskOutcome {}
}
