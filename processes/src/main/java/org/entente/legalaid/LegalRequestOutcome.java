package org.entente.legalaid;

import org.entente.casefile.CaseNumber;

/** What came of a request to the legal service. */
public sealed interface LegalRequestOutcome {

    /** @param confirm whether the link in our letter has to be opened before it goes on */
    record Opened(CaseNumber number, boolean confirm) implements LegalRequestOutcome {}

    /** The mailbox asked for several files today; nothing was opened. */
    record TooMany() implements LegalRequestOutcome {}
}
