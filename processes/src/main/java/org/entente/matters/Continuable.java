package org.entente.matters;

import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;

/** A path whose matters can go on as something else; a bean of the path. Its methods are those of {@link Continuation}. */
public interface Continuable {

    /** The path. */
    MatterKind kind();

    Told told(CaseNumber matter, Viewer viewer);

    void turned(CaseNumber matter, CaseNumber into, Viewer by);
}
