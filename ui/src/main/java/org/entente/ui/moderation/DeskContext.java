package org.entente.ui.moderation;

import java.time.Clock;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.publication.Publications;
import org.entente.ui.casefile.FileOpener;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Wording;

/** What the parts of a task's page need: services, who looks at it, in which language, and when. */
record DeskContext(
        CaseReader cases,
        Publications publications,
        TaskBoard board,
        Moderation moderation,
        MediationGuide guide,
        Viewer viewer,
        Wording words,
        Clock clock) {

    FileOpener filesOf(CaseNumber number) {
        return id -> cases.open(number, id, viewer);
    }
}
