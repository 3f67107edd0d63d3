package org.entente.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ShutOuts extends JpaRepository<ShutOut, Long> {

    @Query("""
            select s from ShutOut s
            where lower(s.email) = lower(:email) and s.liftedAt is null and s.until > :now
            order by s.until desc
            """)
    List<ShutOut> allInForce(String email, Instant now);

    @Query("select s from ShutOut s order by s.id desc")
    List<ShutOut> latest(Pageable stretch);

    default Optional<ShutOut> inForce(String email, Instant now) {
        return allInForce(email.strip(), now).stream().findFirst();
    }
}
