package org.entente.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored history of cases. */
interface CaseEvents extends JpaRepository<CaseEvent, Long> {

    List<CaseEvent> findByCaseIdOrderByIdAsc(long caseId);
}
