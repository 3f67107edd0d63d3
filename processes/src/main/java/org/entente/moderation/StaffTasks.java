package org.entente.moderation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored tasks. */
interface StaffTasks extends JpaRepository<StaffTask, Long> {

    Optional<StaffTask> findByEngineTaskId(String engineTaskId);

    @Query("select t from StaffTask t join t.complaintCase c where c.number = ?1 and t.closedAt is null order by t.id")
    List<StaffTask> findOpenOf(String caseNumber);

    @Query("select t.complaintCase.number from StaffTask t where t.id = ?1")
    Optional<String> caseNumberOf(long taskId);

    @Query("select t.kind, count(t) from StaffTask t where t.closedAt is null group by t.kind")
    List<Object[]> countOpenByKind();
}
