package org.entente.casefile;

import java.time.LocalDate;
import java.util.Set;

/**
 * A list of reference data whose keys decision tables may give as an output. An output column names its list in the
 * attribute {@code entente:list} of the table's file; a value of that column that the list does not know is an error of the
 * table.
 */
public interface ReferenceList {

    /** The name by which tables refer to the list, such as {@code mediationServices}. */
    String name();

    /** The keys that are valid on the day; a table that is in force then may name these and no others. */
    Set<String> keysOn(LocalDate day);
}
