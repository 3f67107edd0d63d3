package org.entente.dossier;

import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.jspecify.annotations.Nullable;

/**
 * Whose dossier is to be made, by whom and for whom.
 *
 * @param recipient somebody outside; null if the maker keeps it
 */
record DossierOrder(
        CaseNumber number,
        DossierKind kind,
        Viewer maker,
        @Nullable String recipient) {

    private static final int LONGEST = 200;

    DossierOrder {
        if (!maker.mayRead(number.toString())) {
            throw new NoSuchCase(number.toString());
        }
        if (recipient != null) {
            recipient = recipient.strip();
            if (recipient.isEmpty()
                    || recipient.length() > LONGEST
                    || recipient.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a recipient has 1 to " + LONGEST + " characters on one line");
            }
        }
    }

    DossierAudience audience() {
        if (recipient != null) {
            return DossierAudience.RECIPIENT;
        }
        return maker.isStaff() || maker.isSystem() ? DossierAudience.STAFF : DossierAudience.CONSUMER;
    }

    /** Through whose eyes the case is read. */
    Viewer eyes() {
        return switch (audience()) {
            case STAFF, CONSUMER -> maker;
            case RECIPIENT -> Viewer.consumerOf(number.toString());
        };
    }
}
