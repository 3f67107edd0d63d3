package org.entente.matters;

import org.entente.access.Viewer;

/** For paths on which it is noted who of the staff looks at a matter. */
public interface MatterLooks {

    MatterKind kind();

    /** A member of staff reads the matter; called in the transaction of reading. */
    void looked(Matter matter, Viewer viewer);
}
