package org.entente.correspondence;

import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.NoSuchCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of a case byte by byte. Staff read all of them; a consumer only those that the consumer sent, since those of
 * the company show its address and what servers said about it.
 */
@Service
@Transactional(readOnly = true)
public class CaseMails {

    private final RawMails mails;
    private final ComplaintCases cases;

    CaseMails(RawMails mails, ComplaintCases cases) {
        this.mails = mails;
        this.cases = cases;
    }

    /**
     * The mails of a case that the viewer may read, in the order in which they came.
     *
     * @throws NoSuchCase if there is no such case, or the viewer may not read it
     */
    public List<CaseMail> of(CaseNumber number, Viewer viewer) {
        if (!viewer.mayRead(number.toString())) {
            throw new NoSuchCase(number.toString());
        }
        return mails.inCase(cases.get(number).id()).stream()
                .filter(mail -> viewer.isStaff() || viewer.isSystem() || mail.author() == Author.CONSUMER)
                .toList();
    }

    /**
     * The bytes of a mail.
     *
     * @throws NoSuchCase if the mail is not among those that {@link #of} gives
     */
    public byte[] bytes(CaseNumber number, long mailId, Viewer viewer) {
        if (of(number, viewer).stream().noneMatch(mail -> mail.id() == mailId)) {
            throw new NoSuchCase(number + ", mail " + mailId);
        }
        return mails.bytesOf(mailId);
    }
}
