package org.entente.matters;

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

    /** Whether the viewer works at the desk that the matter belongs to. */
    public boolean isWorkOf(Matter matter, Viewer viewer) {
        return viewer.isSystem()
                || viewer.has(matter.kind().desk())
                        && scopes.stream()
                                .filter(scope -> scope.kind() == matter.kind())
                                .allMatch(scope -> scope.isWorkOf(matter, viewer));
    }

    /** Whether the viewer is the matter's person, or works with it. */
    public boolean mayRead(Matter matter, Viewer viewer) {
        return viewer.isConsumerOf(matter.number().toString()) || isWorkOf(matter, viewer);
    }
}
