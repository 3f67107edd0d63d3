package org.entente.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored cases. */
public interface ComplaintCases extends JpaRepository<ComplaintCase, Long>, CaseLookup {

    Optional<ComplaintCase> findBySubmission(UUID submission);

    Optional<ComplaintCase> findByFingerprint(String fingerprint);

    @EntityGraph(attributePaths = "company")
    java.util.List<ComplaintCase> findByNumberIn(Collection<String> numbers);

    @Query(value = "select nextval('case_serial_seq')", nativeQuery = true)
    int nextSerial();

    /** The cases of a company in any of the states, oldest first. */
    java.util.List<ComplaintCase> findByCompanyIdAndStatusInOrderById(long companyId, Collection<CaseStatus> states);

    /** How many other cases a consumer filed since an instant. */
    @Query("select count(c) from ComplaintCase c where lower(c.consumerEmail) = lower(:email) and c.filedAt >= :since"
            + " and c.id <> :exceptId")
    int countEarlier(String email, Instant since, long exceptId);

    /** How many cases since an instant are against companies that nobody verified, with an address like this pattern. */
    @Query("select count(c) from ComplaintCase c where c.filedAt >= :since and c.company.verifiedAt is null"
            + " and lower(c.company.complaintEmail) like :addressPattern")
    int countToUnverifiedDomain(String addressPattern, Instant since);

    /** Notes that the consumer has looked at the case; nobody who changes the case is in the way of that. */
    @Modifying
    @Query("update ComplaintCase c set c.readByConsumerAt = :at where c.number = :number")
    void noteRead(String number, Instant at);

    /** @throws NoSuchCase if there is none */
    default ComplaintCase get(CaseNumber number) {
        return findByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    /**
     * Gets a case in order to change it, as {@link #takeByNumber} does.
     *
     * @throws NoSuchCase if there is none
     */
    default ComplaintCase take(CaseNumber number) {
        return takeByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
    }
}
