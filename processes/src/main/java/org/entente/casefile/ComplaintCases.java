package org.entente.casefile;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored cases. */
public interface ComplaintCases extends JpaRepository<ComplaintCase, Long> {

    Optional<ComplaintCase> findByNumber(String number);

    Optional<ComplaintCase> findBySubmission(UUID submission);

    Optional<ComplaintCase> findByFingerprint(String fingerprint);

    @EntityGraph(attributePaths = "company")
    java.util.List<ComplaintCase> findByNumberIn(Collection<String> numbers);

    @Query(value = "select nextval('case_serial_seq')", nativeQuery = true)
    int nextSerial();

    /** @throws NoSuchCase if there is none */
    default ComplaintCase get(CaseNumber number) {
        return findByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
    }
}
