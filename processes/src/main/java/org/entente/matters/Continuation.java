package org.entente.matters;

import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;

/** Lets a question go on as something else, without anything being told twice. The path of questions implements it. */
public interface Continuation {

    /**
     * What was told in the question, for the form that continues it.
     *
     * @throws org.entente.casefile.NoSuchCase if there is no such question, or the viewer may not read it
     */
    Told told(CaseNumber question, Viewer viewer);

    /**
     * Something with a number of its own came out of the question, which ends with that; again, it changes nothing. In the
     * caller's transaction.
     *
     * @param into its number
     * @param by   the asker or an agent
     * @throws org.entente.casefile.NoSuchCase if there is no such question, or the viewer may not read it
     */
    void turned(CaseNumber question, CaseNumber into, Viewer by);
}
