package org.entente.engine;

import java.time.Instant;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.handling.ComplaintHandling;
import org.entente.mediation.MediationRouting;
import org.springframework.stereotype.Component;

/** What {@code complaintHandling} calls, by the names of its activities. */
@Component("complaintHandlingSteps")
public class ComplaintHandlingSteps {

    private final ComplaintHandling handling;
    private final MediationRouting mediation;
    private final Escalations escalations;

    ComplaintHandlingSteps(ComplaintHandling handling, MediationRouting mediation, Escalations escalations) {
        this.handling = handling;
        this.mediation = mediation;
        this.escalations = escalations;
    }

    /** The stored due instant of the latest deadline of a kind, as ISO 8601 text for a timer. */
    public String due(String caseNumber, String kind) {
        Instant due = handling.due(CaseNumber.parse(caseNumber), DeadlineKind.valueOf(kind));
        return due.plusSeconds(1).toString();
    }

    public void askToConfirmMailbox(String caseNumber) {
        handling.askToConfirmMailbox(CaseNumber.parse(caseNumber));
    }

    public void closeUnconfirmed(String caseNumber) {
        handling.closeUnconfirmed(CaseNumber.parse(caseNumber));
    }

    /** Also notes which mediation service the consumer could turn to later on. */
    public String triage(String caseNumber) {
        var moderation = handling.triage(CaseNumber.parse(caseNumber));
        mediation.noteOutlook(CaseNumber.parse(caseNumber));
        return moderation;
    }

    public void closeUnrevised(String caseNumber) {
        handling.closeUnrevised(CaseNumber.parse(caseNumber));
    }

    public void refuseComplaint(String caseNumber) {
        handling.refuseComplaint(CaseNumber.parse(caseNumber));
    }

    public void sendToCompany(String caseNumber) {
        handling.sendToCompany(CaseNumber.parse(caseNumber));
    }

    public void remindCompany(String caseNumber, String reminder) {
        handling.remindCompany(CaseNumber.parse(caseNumber), DeadlineKind.valueOf(reminder));
    }

    public void tellNoReply(String caseNumber) {
        handling.tellNoReply(CaseNumber.parse(caseNumber));
    }

    public void findAddressWrong(String caseNumber) {
        handling.findAddressWrong(CaseNumber.parse(caseNumber));
    }

    public boolean noteReply(String caseNumber) {
        return handling.noteReply(CaseNumber.parse(caseNumber));
    }

    public void holdReplyBack(String caseNumber) {
        handling.holdReplyBack(CaseNumber.parse(caseNumber));
    }

    public void passReplyOn(String caseNumber) {
        handling.passReplyOn(CaseNumber.parse(caseNumber));
    }

    public void remindConsumer(String caseNumber, String reminder) {
        handling.remindConsumer(CaseNumber.parse(caseNumber), DeadlineKind.valueOf(reminder));
    }

    public void closeWithoutVerdict(String caseNumber) {
        handling.closeWithoutVerdict(CaseNumber.parse(caseNumber));
    }

    public void confirmClosing(String caseNumber) {
        handling.confirmClosing(CaseNumber.parse(caseNumber));
    }

    /** Also notes which mediation service would take the case now: whoever reviews it sees that. */
    public void requestEscalation(String caseNumber) {
        handling.requestEscalation(CaseNumber.parse(caseNumber));
        mediation.noteEscalation(CaseNumber.parse(caseNumber));
    }

    /** Also opens what the consumer asked for, with the whole file. */
    public void takeEscalation(String caseNumber) {
        handling.takeEscalation(CaseNumber.parse(caseNumber));
        escalations.open(CaseNumber.parse(caseNumber));
    }

    public void askCompanyAgain(String caseNumber) {
        handling.askCompanyAgain(CaseNumber.parse(caseNumber));
    }

    public void giveMoreTime(String caseNumber) {
        handling.giveMoreTime(CaseNumber.parse(caseNumber));
    }

    public void confirmWithdrawal(String caseNumber) {
        handling.confirmWithdrawal(CaseNumber.parse(caseNumber));
    }

    public boolean noteFurtherReply(String caseNumber) {
        return handling.noteFurtherReply(CaseNumber.parse(caseNumber));
    }

    public void passFurtherReplyOn(String caseNumber) {
        handling.passFurtherReplyOn(CaseNumber.parse(caseNumber));
    }
}
