package org.entente.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored copies. */
interface DossierCopyRows extends JpaRepository<DossierCopyRow, Long> {

    List<DossierCopyRow> findByCaseIdOrderByIdDesc(long caseId);
}
