package org.entente.ui.casefile;

import org.entente.casefile.FileContent;

/** Opens a file of a case for the person at the screen; the rights are checked each time. */
@FunctionalInterface
public interface FileOpener {

    /** @throws org.entente.casefile.NoSuchCase if there is no such file, or none that this person may read */
    FileContent open(long fileId);
}
