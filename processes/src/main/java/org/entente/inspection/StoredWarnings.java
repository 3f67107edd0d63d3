package org.entente.inspection;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredWarnings extends JpaRepository<StoredWarning, Long> {

    @Query("""
            select w from StoredWarning w
            where w.publishedAt is not null and w.withdrawnAt is null order by w.publishedAt desc, w.id desc
            """)
    List<StoredWarning> inPublic(Pageable stretch);

    @Query("select w from StoredWarning w order by w.id desc")
    List<StoredWarning> latest(Pageable stretch);
}
