package org.entente.ui.matters;

import java.time.Clock;
import org.entente.access.Viewer;
import org.entente.filing.FileLimits;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.casefile.Wording;

/** The page that shows a matter, as its parts see it. */
public interface MatterScreen extends ActionForm.Runner {

    Viewer viewer();

    Wording words();

    Clock clock();

    FileLimits limits();

    /**
     * Carries out something, tells what came of it, and shows the matter as it is then. What comes too late is told so.
     *
     * @param doneKey of the sentence that tells that it was done; {0} is the counterpart
     */
    @Override
    void run(Runnable action, String doneKey);
}
