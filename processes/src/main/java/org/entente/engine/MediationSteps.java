package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.mediation.MediationHandling;
import org.springframework.stereotype.Component;

/** What {@code mediation} calls, by the names of its activities. */
@Component("mediationSteps")
public class MediationSteps {

    private final MediationHandling handling;

    MediationSteps(MediationHandling handling) {
        this.handling = handling;
    }

    /** The first instant after the stored latest deadline of a kind, as ISO 8601 text for a timer. */
    public String due(String matterNumber, String kind) {
        return handling.over(CaseNumber.parse(matterNumber), DeadlineKind.valueOf(kind))
                .toString();
    }

    /** The stored instant from which on the service takes the request, as ISO 8601 text for a timer. */
    public String admissibleAt(String matterNumber) {
        return handling.admissibleAt(CaseNumber.parse(matterNumber)).toString();
    }

    public boolean noteRequest(String matterNumber) {
        return handling.noteRequest(CaseNumber.parse(matterNumber));
    }

    public void closeUnconfirmed(String matterNumber) {
        handling.closeUnconfirmed(CaseNumber.parse(matterNumber));
    }

    public String route(String matterNumber) {
        return handling.route(CaseNumber.parse(matterNumber));
    }

    public void askPerson(String matterNumber) {
        handling.askPerson(CaseNumber.parse(matterNumber));
    }

    public void tellWhenAdmissible(String matterNumber) {
        handling.tellWhenAdmissible(CaseNumber.parse(matterNumber));
    }

    public void noteAdmissible(String matterNumber) {
        handling.noteAdmissible(CaseNumber.parse(matterNumber));
    }

    public void tellNotAdmissible(String matterNumber) {
        handling.tellNotAdmissible(CaseNumber.parse(matterNumber));
    }

    public void closeLapsed(String matterNumber) {
        handling.closeLapsed(CaseNumber.parse(matterNumber));
    }

    public String handOver(String matterNumber) {
        return handling.handOver(CaseNumber.parse(matterNumber));
    }

    public void noteHandedOver(String matterNumber) {
        handling.noteHandedOver(CaseNumber.parse(matterNumber));
    }

    public void remindAdmission(String matterNumber) {
        handling.remindAdmission(CaseNumber.parse(matterNumber));
    }

    public void tellAdmissionOverdue(String matterNumber) {
        handling.tellAdmissionOverdue(CaseNumber.parse(matterNumber));
    }

    public void tellNotTaken(String matterNumber) {
        handling.tellNotTaken(CaseNumber.parse(matterNumber));
    }

    public void remindCompletion(String matterNumber) {
        handling.remindCompletion(CaseNumber.parse(matterNumber));
    }

    public void startMediation(String matterNumber) {
        handling.startMediation(CaseNumber.parse(matterNumber));
    }

    public void remindOutcome(String matterNumber, String outcome) {
        handling.remindOutcome(CaseNumber.parse(matterNumber), DeadlineKind.valueOf(outcome));
    }

    public void tellOutcomeOverdue(String matterNumber, String outcome) {
        handling.tellOutcomeOverdue(CaseNumber.parse(matterNumber), DeadlineKind.valueOf(outcome));
    }

    public void extend(String matterNumber) {
        handling.extend(CaseNumber.parse(matterNumber));
    }

    public void tellOutcome(String matterNumber) {
        handling.tellOutcome(CaseNumber.parse(matterNumber));
    }

    public void confirmWithdrawal(String matterNumber) {
        handling.confirmWithdrawal(CaseNumber.parse(matterNumber));
    }
}
