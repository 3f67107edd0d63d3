package org.entente.legalaid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface LegalFiles extends JpaRepository<LegalFile, Long> {

    Optional<LegalFile> findBySubmission(UUID submission);

    @Query("select f from LegalFile f where f.number = :number")
    Optional<LegalFile> find(String number);

    @Query("select f from LegalFile f where f.complaintCase.id = :caseId and f.closedAt is null")
    Optional<LegalFile> openOf(long caseId);

    @Query(
            "select f from LegalFile f where f.lawyer = :account and f.closedAt is null order by f.newForLawyer desc, f.id")
    List<LegalFile> ofLawyer(String account);

    @Query("select count(f) from LegalFile f where lower(f.personEmail) = lower(:email) and f.filedAt > :since")
    long countOf(String email, Instant since);
}
