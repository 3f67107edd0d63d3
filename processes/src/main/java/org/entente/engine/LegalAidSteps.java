package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.legalaid.LegalAidHandling;
import org.springframework.stereotype.Component;

/** What {@code legalAid} calls, by the names of its activities. */
@Component("legalAidSteps")
public class LegalAidSteps {

    private final LegalAidHandling handling;

    LegalAidSteps(LegalAidHandling handling) {
        this.handling = handling;
    }

    /** The stored due instant of the latest deadline of a kind, as ISO 8601 text for a timer. */
    public String due(String matterNumber, String kind) {
        return handling.due(CaseNumber.parse(matterNumber), DeadlineKind.valueOf(kind))
                .plusSeconds(1)
                .toString();
    }

    public String receiveRequest(String matterNumber) {
        return handling.receive(CaseNumber.parse(matterNumber));
    }

    public void closeUnconfirmed(String matterNumber) {
        handling.closeUnconfirmed(CaseNumber.parse(matterNumber));
    }

    public void closeUnanswered(String matterNumber) {
        handling.closeUnanswered(CaseNumber.parse(matterNumber));
    }

    public String checkMembership(String matterNumber) {
        return handling.checkMembership(CaseNumber.parse(matterNumber));
    }

    public void leaveToPerson(String matterNumber) {
        handling.leaveToPerson(CaseNumber.parse(matterNumber));
    }

    public void admitFile(String matterNumber) {
        handling.admit(CaseNumber.parse(matterNumber));
    }

    public void tellNotAdmitted(String matterNumber) {
        handling.tellNotAdmitted(CaseNumber.parse(matterNumber));
    }

    public void noteReviewDue(String matterNumber) {
        handling.noteReviewDue(CaseNumber.parse(matterNumber));
    }

    public void planReview(String matterNumber) {
        handling.planReview(CaseNumber.parse(matterNumber));
    }

    public void waitForLawyer(String matterNumber) {
        handling.waitForLawyer(CaseNumber.parse(matterNumber));
    }

    public void remindMember(String matterNumber) {
        handling.remindMember(CaseNumber.parse(matterNumber));
    }

    public void noteMemberAnswer(String matterNumber) {
        handling.noteMemberAnswer(CaseNumber.parse(matterNumber));
    }

    public void noteMemberSilence(String matterNumber) {
        handling.noteMemberSilence(CaseNumber.parse(matterNumber));
    }

    public void noteCompanyAnswer(String matterNumber) {
        handling.noteCompanyAnswer(CaseNumber.parse(matterNumber));
    }

    public void noteCompanySilence(String matterNumber) {
        handling.noteCompanySilence(CaseNumber.parse(matterNumber));
    }

    public void closeFile(String matterNumber) {
        handling.closeFile(CaseNumber.parse(matterNumber));
    }

    public void confirmWithdrawal(String matterNumber) {
        handling.confirmWithdrawal(CaseNumber.parse(matterNumber));
    }
}
