package org.entente.correspondence;

import java.time.Instant;
import java.util.List;
import org.entente.casefile.Author;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who has written in which case. */
interface CaseSenders extends Repository<RawMail, Long> {

    /** Counts mails of the company in a case from senders like the pattern. */
    @Query("""
            select count(m) from CaseMessage m, RawMail r
            where m.rawMailId = r.id and m.caseId = :caseId and m.author = org.entente.casefile.Author.COMPANY
              and lower(r.sender) like :pattern escape '\\'
            """)
    long countFromCompany(long caseId, String pattern);

    /** Counts what a party of a case has mailed since an instant. */
    @Query("""
            select count(m) from CaseMessage m
            where m.caseId = :caseId and m.author = :author and m.rawMailId is not null and m.writtenAt > :since
            """)
    long countMails(long caseId, Author author, Instant since);

    /** Counts mails of a party of a case since an instant that say exactly this. */
    @Query("""
            select count(m) from CaseMessage m
            where m.caseId = :caseId and m.author = :author and m.rawMailId is not null and m.writtenAt > :since
              and m.text = :text
            """)
    long countSame(long caseId, Author author, Instant since, String text);

    /** The addresses that letters of a matter to a party went to. */
    @Query("select distinct l.recipient from Letter l where l.matterId = :matterId and l.party = :party")
    List<String> recipientsOf(long matterId, Party party);

    @Query("""
            select c.number from ComplaintCase c join c.company company
            where (lower(c.consumerEmail) = :address or lower(company.complaintEmail) = :address)
              and c.status <> org.entente.casefile.CaseStatus.CLOSED
            order by c.id desc limit 5
            """)
    List<String> openCasesOf(String address);
}
