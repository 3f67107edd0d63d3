package org.entente.matters;

import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;

/** Says whose work the matters of a path are, beyond the role: a mediation service sees only its own. */
public interface MatterScope {

    MatterKind kind();

    /** Whether the matter is the work of a viewer who has the desk's role. */
    boolean isWorkOf(Matter matter, Viewer viewer);

    /** Whether the viewer, who need not have the desk's role, does the desk's work for this matter in its place. */
    default boolean standsIn(Matter matter, Viewer viewer) {
        return false;
    }

    /** The roles besides the desk's own that read all matters of the path and look after them. */
    default Set<Role> overseers() {
        return Set.of();
    }
}
