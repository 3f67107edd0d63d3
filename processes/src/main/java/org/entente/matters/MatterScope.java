package org.entente.matters;

import org.entente.access.Viewer;

/** Narrows whose work the matters of a path are, beyond the role: a mediation service sees only its own. */
public interface MatterScope {

    MatterKind kind();

    /** Whether the matter is the work of a viewer who has the desk's role. */
    boolean isWorkOf(Matter matter, Viewer viewer);
}
