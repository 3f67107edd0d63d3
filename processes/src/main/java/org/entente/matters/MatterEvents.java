package org.entente.matters;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatterEvents extends JpaRepository<MatterEvent, Long> {

    List<MatterEvent> findByMatterIdOrderById(long matterId);
}
