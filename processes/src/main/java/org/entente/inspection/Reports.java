package org.entente.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Reports extends JpaRepository<InspectionReport, Long> {

    Optional<InspectionReport> findBySubmission(UUID submission);

    Optional<InspectionReport> findByNumber(String number);

    default InspectionReport get(CaseNumber number) {
        return findByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    /** Reports that name the same, the latest first. */
    @Query("""
            select r from InspectionReport r
            where r.id <> :id and (r.websiteKey = :website or r.phoneKey = :phone or r.senderKey = :sender)
            order by r.id desc
            """)
    List<InspectionReport> namingTheSame(long id, String website, String phone, String sender, Pageable stretch);

    /** Ids of reports whose texts may be similar, those with most in common first. */
    @Query(value = """
                    select other.report_id from report_text_band own
                    join report_text_band other on other.band = own.band and other.hash = own.hash
                        and other.report_id <> own.report_id
                    where own.report_id = :id
                    group by other.report_id order by count(*) desc, other.report_id desc limit 200
                    """, nativeQuery = true)
    List<Long> perhapsSimilar(long id);

    @Modifying
    @Query(
            value = "insert into report_text_band (report_id, band, hash) values (:id, :band, :hash)",
            nativeQuery = true)
    void addBand(long id, int band, long hash);

    List<InspectionReport> findByClusterIdOrderByIdDesc(long clusterId);

    /** Numbers of reports by cluster and how many of them are open, clusters of two at least, those with open ones first. */
    @Query("""
            select r.clusterId, count(r), sum(case when r.closedAt is null then 1 else 0 end), min(r.filedAt),
                   max(r.filedAt)
            from InspectionReport r where r.clusterId is not null
            group by r.clusterId having count(r) > 1
            order by sum(case when r.closedAt is null then 1 else 0 end) desc, max(r.filedAt) desc
            """)
    List<Object[]> clusterCounts(Pageable stretch);

    @Query("""
            select r from InspectionReport r
            where (:all = true or r.closedAt is null) and (:desk is null or r.desk = :desk)
              and (:scenario is null or r.scenario = :scenario)
            order by case when r.closedAt is null then 0 else 1 end,
                     case r.priority when org.entente.inspection.Priority.HIGH then 0
                                     when org.entente.inspection.Priority.NORMAL then 1 else 2 end,
                     r.id
            """)
    List<InspectionReport> list(
            boolean all, @Nullable InspectionTeam desk, @Nullable Scenario scenario, Pageable stretch);

    long countByClusterIdAndFiledAtAfter(long clusterId, Instant since);

    /** How many reports came from a mailbox since an instant. */
    @Query("select count(r) from InspectionReport r where lower(r.personEmail) = lower(:email) and r.filedAt > :since")
    long countFrom(String email, Instant since);

    @Query("select r.scenario, r.filedAt, r.state from InspectionReport r where r.filedAt >= :since")
    List<Object[]> since(Instant since);
}
