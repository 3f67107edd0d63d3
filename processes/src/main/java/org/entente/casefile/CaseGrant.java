package org.entente.casefile;

import org.entente.access.Viewer;

/**
 * Lets somebody who is no staff of all complaints read the whole file of one: those who work with a matter that came from
 * it.
 */
public interface CaseGrant {

    boolean mayRead(ComplaintCase complaintCase, Viewer viewer);

    /** Whether the viewer, who may read it, also sees what was held back from the parties. */
    boolean readsAll(ComplaintCase complaintCase, Viewer viewer);
}
