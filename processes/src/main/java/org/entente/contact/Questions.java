package org.entente.contact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored questions. */
interface Questions extends JpaRepository<Question, Long> {

    Optional<Question> findByNumber(String number);

    Optional<Question> findBySubmission(UUID submission);

    Optional<Question> findByRawMailId(long rawMailId);

    @Query("select count(q) from Question q where lower(q.personEmail) = lower(:email) and q.filedAt > :since")
    long countOf(String email, Instant since);

    @Query("""
            select count(q) from Question q
            where lower(q.personEmail) = lower(:email) and q.filedAt > :since and q.narrative = :narrative
            """)
    long countSame(String email, String narrative, Instant since);
}
