package org.entente.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The mails as they came. */
interface RawMails extends JpaRepository<RawMail, Long> {

    /** Stores a mail unless the same one is there; the number of rows is 1 or 0. */
    @Modifying
    @Query(value = """
                    insert into raw_mail (id, version, received_at, dedup_key, digest, raw, status, evidence, candidates,
                        sender, subject, attempts, next_attempt_at)
                    values (nextval('raw_mail_seq'), 0, :receivedAt, :dedupKey, :digest, :raw, 'STORED', '', '', '', '', 0,
                        :receivedAt)
                    on conflict (dedup_key) do nothing
                    """, nativeQuery = true)
    int insert(Instant receivedAt, String dedupKey, String digest, byte[] raw);

    @Query(value = "select id from raw_mail where dedup_key = :dedupKey", nativeQuery = true)
    long idOf(String dedupKey);

    /** Notes one delivery of a mail; the number of rows is 0 if it was noted before. */
    @Modifying
    @Query(value = """
                    insert into mail_delivery (id, raw_mail_id, source, recipients, delivered_at)
                    values (nextval('mail_delivery_seq'), :rawMailId, :source, :recipients, :deliveredAt)
                    on conflict (source) do nothing
                    """, nativeQuery = true)
    int insertDelivery(long rawMailId, String source, String recipients, Instant deliveredAt);

    @Query(value = "select count(*) from mail_delivery where source = :source", nativeQuery = true)
    int deliveriesFrom(String source);

    /** What the deliveries of a mail say about whom it was sent to, one text per delivery, addresses one a line. */
    @Query(
            value = "select recipients from mail_delivery where raw_mail_id = :rawMailId order by id",
            nativeQuery = true)
    List<String> recipientsOf(long rawMailId);

    /** Has a settled mail looked at again, because it was delivered once more, perhaps to another of our addresses. */
    @Modifying
    @Query(
            value = "update raw_mail set status = 'STORED', next_attempt_at = :now, version = version + 1"
                    + " where id = :id and status = 'SETTLED'",
            nativeQuery = true)
    int reopen(long id, Instant now);

    /** Locks a mail, waiting for whoever holds it. */
    @Query(value = "select * from raw_mail where id = :id for no key update", nativeQuery = true)
    Optional<RawMail> lock(long id);

    @Query(value = """
                    select id from raw_mail where status = 'STORED' and next_attempt_at <= :now order by id limit 100
                    """, nativeQuery = true)
    List<Long> waiting(Instant now);

    @Query(value = """
                    select * from raw_mail where status = 'QUARANTINED' order by received_at, id limit :limit offset :offset
                    """, nativeQuery = true)
    List<RawMail> quarantined(int offset, int limit);

    int countByStatus(RawMailStatus status);

    /** The mails that became messages of a case, in the order in which they came, without their bytes. */
    @Query("""
            select new org.entente.correspondence.CaseMail(r.id, m.id, m.author, r.receivedAt, r.sender, r.subject,
                cast(sql('octet_length(?)', r.raw) as Long))
            from RawMail r, CaseMessage m where m.rawMailId = r.id and m.caseId = :caseId order by r.receivedAt, r.id
            """)
    List<CaseMail> inCase(long caseId);

    @Query("select r.raw from RawMail r where r.id = :id")
    byte[] bytesOf(long id);
}
