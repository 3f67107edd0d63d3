package org.entente.contact;

import org.entente.casefile.CaseNumber;

/** What came of an attempt to take something over. */
public sealed interface TakeOverOutcome {

    /** The link is on its way to the mailbox that was given. */
    record TakenOver(CaseNumber number) implements TakeOverOutcome {}

    record Refused(Reason reason) implements TakeOverOutcome {}

    /** Why nothing was taken over. */
    enum Reason {
        /** Number and code do not belong together; the same for a number that there is not. */
        WRONG,
        /** Too many wrong codes came for the number. */
        LOCKED,
        /** The code was right, once. */
        USED,
        /** The code was right, but too long ago. */
        EXPIRED
    }
}
