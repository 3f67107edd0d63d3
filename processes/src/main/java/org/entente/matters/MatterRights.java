package org.entente.matters;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whose work a matter is, and who may read it. */
@Component
public class MatterRights {

    private final ObjectProvider<MatterScope> scopes;

    MatterRights(ObjectProvider<MatterScope> scopes) {
        this.scopes = scopes;
    }

    /** Whether the viewer works at the desk that the matter belongs to, or in its place. */
    public boolean isWorkOf(Matter matter, Viewer viewer) {
        return viewer.isSystem()
                || viewer.has(matter.kind().desk()) && of(matter).allMatch(scope -> scope.isWorkOf(matter, viewer))
                || of(matter).anyMatch(scope -> scope.standsIn(matter, viewer));
    }

    /** Whether the viewer reads the whole matter as staff, notes included. */
    public boolean isStaffOf(Matter matter, Viewer viewer) {
        return isWorkOf(matter, viewer) || oversees(matter.kind(), viewer);
    }

    /** Whether the viewer is the matter's person, or reads it as staff. */
    public boolean mayRead(Matter matter, Viewer viewer) {
        return viewer.isConsumerOf(matter.number().toString()) || isStaffOf(matter, viewer);
    }

    /** The roles of a viewer that have tasks at the desk of a path. */
    public Set<Role> rolesAt(MatterKind path, Viewer viewer) {
        return Stream.concat(Stream.of(path.desk()), of(path).flatMap(scope -> scope.overseers().stream()))
                .filter(viewer::has)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean oversees(MatterKind path, Viewer viewer) {
        return of(path).flatMap(scope -> scope.overseers().stream()).anyMatch(viewer::has);
    }

    private Stream<MatterScope> of(Matter matter) {
        return of(matter.kind());
    }

    private Stream<MatterScope> of(MatterKind path) {
        return scopes.stream().filter(scope -> scope.kind() == path);
    }
}
