package org.entente.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored deadlines of cases. */
public interface DeadlineEntries extends JpaRepository<DeadlineEntry, Long> {

    List<DeadlineEntry> findByCaseIdAndEndedAtIsNull(long caseId);

    List<DeadlineEntry> findByCaseIdOrderByIdAsc(long caseId);
}
