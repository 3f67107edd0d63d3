package org.entente.casefile;

import java.util.Optional;

/** Finds cases by their number. Within a transaction the second look costs no query. */
interface CaseLookup {

    Optional<ComplaintCase> findByNumber(String number);
}
