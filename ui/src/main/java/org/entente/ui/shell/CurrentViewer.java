package org.entente.ui.shell;

import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;

/** Who looks at a Vaadin screen: a member of staff who signed in, or the consumer whose link was opened in this session. */
public interface CurrentViewer {

    /** The member of staff who signed in; {@link Viewer#anyone()} if nobody did. */
    Viewer get();

    /** The consumer of the case if this session opened its link, else the same as {@link #get()}. */
    Viewer consumerOf(CaseNumber number);

    /** Keeps for the rest of the session that it holds the link of the case. */
    void remember(CaseNumber number);

    /** The cases whose links this session opened, latest first. */
    List<CaseNumber> opened();
}
