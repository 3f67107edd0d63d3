package org.entente.casefile;

import java.util.Optional;

/** Finds cases by their number. Within a transaction the second look costs no query. */
interface CaseLookup {

    Optional<ComplaintCase> findByNumber(String number);

    /**
     * Finds a case in order to change it, or anything that belongs to it. Whoever does so takes the case first: changes
     * to one case then wait for each other until the end of the transaction, instead of getting into each other's way.
     */
    Optional<ComplaintCase> takeByNumber(String number);
}
