package org.entente.matters;

import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the path that a matter is on. */
@Component
class Continuations implements Continuation {

    private final Matters matters;
    private final ObjectProvider<Continuable> paths;

    Continuations(Matters matters, ObjectProvider<Continuable> paths) {
        this.matters = matters;
        this.paths = paths;
    }

    @Override
    public Told told(CaseNumber matter, Viewer viewer) {
        return pathOf(matter).told(matter, viewer);
    }

    @Override
    public void turned(CaseNumber matter, CaseNumber into, Viewer by) {
        pathOf(matter).turned(matter, into, by);
    }

    private Continuable pathOf(CaseNumber matter) {
        var kind = matters.get(matter).kind();
        return paths.stream()
                .filter(path -> path.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(matter + ", which goes on as nothing else"));
    }
}
