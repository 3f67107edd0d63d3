package org.entente.legalaid;

import java.time.LocalDate;

/** Knows the members of the organisation. */
public interface Memberships {

    /**
     * The membership with a number, if it is that of somebody of this name: case, accents, the order of names, missing
     * middle names and a slip of the pen make no difference.
     *
     * @param number as typed; blanks, dots and hyphens make no difference
     * @return of the status {@code UNKNOWN} for a number that nobody has, and for one that somebody else has: nobody learns
     *         which
     */
    Membership of(String number, String name, LocalDate today);
}
