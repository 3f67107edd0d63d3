package org.entente.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The stored messages of cases. */
public interface CaseMessages extends JpaRepository<CaseMessage, Long> {

    List<CaseMessage> findByCaseIdOrderByWrittenAtAscIdAsc(long caseId);

    List<CaseMessage> findByCaseIdAndStateOrderById(long caseId, MessageState state);

    Optional<CaseMessage> findFirstByCaseIdAndAuthorOrderByIdDesc(long caseId, Author author);

    /** Whether a mail is in a case. */
    boolean existsByCaseIdAndRawMailId(long caseId, long rawMailId);
}
