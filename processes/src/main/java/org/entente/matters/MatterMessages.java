package org.entente.matters;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterMessages extends JpaRepository<MatterMessage, Long> {

    List<MatterMessage> findByMatterIdOrderById(long matterId);

    boolean existsByMatterIdAndRawMailId(long matterId, long rawMailId);

    long countByMatterIdAndAuthorAndRawMailIdNotNullAndWrittenAtAfter(long matterId, MatterParty author, Instant since);

    long countByMatterIdAndAuthorAndTextAndRawMailIdNotNullAndWrittenAtAfter(
            long matterId, MatterParty author, String text, Instant since);
}
