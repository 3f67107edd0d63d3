package org.entente.inspection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReportDraftRows extends JpaRepository<ReportDraft, UUID> {

    List<ReportDraft> findTop50ByUpdatedAtBefore(Instant instant);
}
