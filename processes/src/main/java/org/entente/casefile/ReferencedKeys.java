package org.entente.casefile;

import java.util.Set;

/**
 * Which keys of a {@link ReferenceList} decision tables name that are in force now or from a later instant on that is
 * settled. Who keeps a list asks before an entry is removed or ended.
 */
public interface ReferencedKeys {

    /**
     * The tables in force, or released for later, that name the entry.
     *
     * @param list the name of the list
     * @param key  the entry's key
     * @return the tables' keys, empty if none names it
     */
    Set<String> tablesNaming(String list, String key);
}
