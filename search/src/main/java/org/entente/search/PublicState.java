package org.entente.search;

import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.jspecify.annotations.Nullable;

/** Where a published complaint stands, in the few words that readers filter by. */
public enum PublicState {
    OPEN,
    SOLVED,
    PARTLY_SOLVED,
    NOT_SOLVED,
    /** Closed without a verdict of the consumer. */
    OTHER_END;

    static PublicState of(CaseStatus status, @Nullable Outcome outcome) {
        if (status.isOpen()) {
            return OPEN;
        }
        return switch (outcome) {
            case SOLVED -> SOLVED;
            case PARTLY_SOLVED -> PARTLY_SOLVED;
            case NOT_SOLVED -> NOT_SOLVED;
            case WITHOUT_VERDICT, WITHDRAWN, REFUSED, NOT_CONFIRMED -> OTHER_END;
            case null -> OTHER_END;
        };
    }
}
