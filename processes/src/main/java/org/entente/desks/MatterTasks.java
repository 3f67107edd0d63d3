package org.entente.desks;

import java.util.List;
import java.util.Optional;
import org.entente.access.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MatterTasks extends JpaRepository<MatterTask, Long> {

    Optional<MatterTask> findByEngineTaskId(String engineTaskId);

    @Query(
            "select t from MatterTask t join fetch t.matter where t.closedAt is null and t.role = :role order by t.due, t.id")
    List<MatterTask> open(Role role, Pageable stretch);

    @Query(
            "select t from MatterTask t join fetch t.matter where t.closedAt is null and t.matter.number = :number order by t.id")
    List<MatterTask> openOf(String number);

    @Query("select t.matter.number from MatterTask t where t.id = :id")
    Optional<String> numberOf(long id);
}
