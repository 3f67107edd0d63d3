package org.entente.matters;

import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;

/** Lets a matter go on as something else, without anything being told twice. */
public interface Continuation {

    /**
     * What was told in the matter, for the form that continues it.
     *
     * @throws org.entente.casefile.NoSuchCase if there is no such matter, it is on a path that goes on as nothing else, or
     *                                         the viewer may not read it
     */
    Told told(CaseNumber matter, Viewer viewer);

    /**
     * Something with a number of its own came out of the matter; again, it changes nothing. In the caller's transaction.
     *
     * @param into its number
     * @param by   the matter's person or an agent
     * @throws org.entente.casefile.NoSuchCase as {@link #told}
     */
    void turned(CaseNumber matter, CaseNumber into, Viewer by);
}
