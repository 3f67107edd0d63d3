package org.entente.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.casefile.Author;
import org.entente.matters.MatterParty;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored letters. */
interface StoredLetters extends JpaRepository<Letter, Long> {

    List<Letter> findByCaseIdOrderById(long caseId);

    List<Letter> findByMatterIdOrderById(long matterId);

    Optional<Letter> findByMessageId(String messageId);

    List<Letter> findTop100ByStatusOrderById(LetterStatus status);

    long countByStatus(LetterStatus status);

    Optional<Letter> findFirstByCaseIdAndPartyOrderByIdDesc(long caseId, Party party);

    /** What is kept for the digest of a mailbox, oldest first. */
    @Query("select l from Letter l where l.keptFor = :mailbox and l.status = 'KEPT' order by l.id")
    List<Letter> keptFor(UUID mailbox);

    /** The mailboxes for which something is kept. */
    @Query("select distinct l.keptFor from Letter l where l.keptFor is not null and l.status = 'KEPT'")
    List<UUID> mailboxesWithKept();

    @Query("select l.messageId from Letter l where l.caseId = :caseId and l.party = :party order by l.id")
    List<String> messageIds(long caseId, Party party);

    /** The Message-ID of the last mail of the author that is in the case; empty list if there is none. */
    @Query("""
            select r.messageId from RawMail r, CaseMessage m
            where m.rawMailId = r.id and m.caseId = :caseId and m.author = :author and r.messageId is not null
            order by m.id desc limit 1
            """)
    List<String> lastReceived(long caseId, Author author);

    @Query("select l.messageId from Letter l where l.matterId = :matterId and l.party = :party order by l.id")
    List<String> messageIdsOfMatter(long matterId, Party party);

    /** The Message-ID of the last mail of the author that is in the matter; empty list if there is none. */
    @Query("""
            select r.messageId from RawMail r, MatterMessage m
            where m.rawMailId = r.id and m.matterId = :matterId and m.author = :author and r.messageId is not null
            order by m.id desc limit 1
            """)
    List<String> lastReceivedInMatter(long matterId, MatterParty author);

    /** Locks the letter that is due first and that nobody else works on. */
    @Query(value = """
                    select * from letter where status = 'QUEUED' and next_attempt_at <= :now
                    order by next_attempt_at, id limit 1 for no key update skip locked
                    """, nativeQuery = true)
    Optional<Letter> lockDue(Instant now);

    @Query(
            "select a.fileName from Attachment a, Letter l where l.id = :id and a.id in elements(l.attachmentIds) order by a.id")
    List<String> attachmentNames(long id);
}
