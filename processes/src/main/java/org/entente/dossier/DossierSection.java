package org.entente.dossier;

import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;

/**
 * Adds a chapter to the dossiers of cases. A path of the case, such as mediation, has one as a bean; chapters stand in the
 * order of the beans, behind what every case has.
 */
public interface DossierSection {

    /**
     * The chapter of a case, read in a transaction; empty if the case never took this path.
     *
     * @param file     as the reader of the dossier may see it
     * @param audience nothing that is for staff alone may be told to the others
     */
    Optional<DossierChapter> of(CaseFile file, DossierAudience audience, Language language);
}
