package org.entente.correspondence;

import java.util.List;
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

    @Query("""
            select c.number from ComplaintCase c join c.company company
            where (lower(c.consumerEmail) = :address or lower(company.complaintEmail) = :address)
              and c.status <> org.entente.casefile.CaseStatus.CLOSED
            order by c.id desc limit 5
            """)
    List<String> openCasesOf(String address);
}
