package org.entente.inspection;

import org.springframework.data.jpa.repository.JpaRepository;

interface Clusters extends JpaRepository<ReportCluster, Long> {}
