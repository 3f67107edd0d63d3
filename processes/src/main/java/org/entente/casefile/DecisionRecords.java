package org.entente.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored decisions of tables. */
public interface DecisionRecords extends JpaRepository<DecisionRecord, Long> {

    List<DecisionRecord> findByCaseIdOrderByIdAsc(long caseId);

    List<DecisionRecord> findByMatterIdOrderByIdAsc(long matterId);
}
