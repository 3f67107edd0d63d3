package org.entente.moderation;

import java.time.Clock;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.companies.Company;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.springframework.stereotype.Component;

/** What follows when the complaint address of a company has been checked; part of the caller's transaction. */
@Component
class Verification {

    /** Where a case stands when the company has had a letter about it and can still use the whole. */
    private static final List<CaseStatus> REACHED =
            List.of(CaseStatus.WAITING_COMPANY, CaseStatus.NO_REPLY, CaseStatus.REPLY_CHECK, CaseStatus.CONSUMER_TURN);

    private final ComplaintCases cases;
    private final Attachments attachments;
    private final CaseHistory history;
    private final CaseFlow flow;
    private final Letters letters;
    private final Clock clock;

    Verification(
            ComplaintCases cases,
            Attachments attachments,
            CaseHistory history,
            CaseFlow flow,
            Letters letters,
            Clock clock) {
        this.cases = cases;
        this.attachments = attachments;
        this.history = history;
        this.flow = flow;
        this.letters = letters;
        this.clock = clock;
    }

    void verify(Company company, EmailAddress email, Viewer by) {
        var wasVerified = company.isVerified();
        company.correctAddress(email.value(), clock.instant());
        if (!wasVerified) {
            cases.findByCompanyIdAndStatusInOrderById(company.id(), REACHED)
                    .forEach(complaintCase -> sendInFull(complaintCase, by));
        }
    }

    private void sendInFull(ComplaintCase found, Viewer by) {
        var complaintCase = cases.take(found.number());
        history.add(complaintCase, EventKind.COMPANY_VERIFIED, by);
        if (hasAnswered(complaintCase) || !flow.deliver(complaintCase.number(), CaseSignal.COMPANY_VERIFIED, "")) {
            letters.toCompany(
                    LetterKind.COMPLAINT,
                    complaintCase,
                    LetterDetails.none().withAttachments(attachments.idsOf(complaintCase, null)));
        }
    }

    /** Who has answered owes nothing, whatever the letter said. */
    private static boolean hasAnswered(ComplaintCase complaintCase) {
        return complaintCase.answeredAt() != null;
    }
}
