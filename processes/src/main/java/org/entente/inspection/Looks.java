package org.entente.inspection;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Looks extends JpaRepository<ReportLook, Long> {

    List<ReportLook> findByReportIdOrderByIdDesc(long reportId);

    boolean existsByReportIdAndAccountAndAtAfter(long reportId, String account, Instant instant);
}
