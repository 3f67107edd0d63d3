package org.entente.engine;

import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.inspection.ReportHandling;
import org.springframework.stereotype.Component;

/** What {@code inspectionReport} calls, by the names of its activities. */
@Component("inspectionReportSteps")
public class InspectionReportSteps {

    private final ReportHandling handling;

    InspectionReportSteps(ReportHandling handling) {
        this.handling = handling;
    }

    /** When a deadline of the kind is over, as ISO 8601 text for a timer. */
    public String due(String matterNumber, String kind) {
        return handling.overdueFrom(CaseNumber.parse(matterNumber), DeadlineKind.valueOf(kind))
                .toString();
    }

    public void routeReport(String matterNumber) {
        handling.route(CaseNumber.parse(matterNumber));
    }

    public void noteTriageLate(String matterNumber) {
        handling.noteTriageLate(CaseNumber.parse(matterNumber));
    }

    public void startInquiry(String matterNumber) {
        handling.startInquiry(CaseNumber.parse(matterNumber));
    }

    public void noteReviewDue(String matterNumber) {
        handling.noteReviewDue(CaseNumber.parse(matterNumber));
    }

    public void fileReport(String matterNumber) {
        handling.fileAway(CaseNumber.parse(matterNumber));
    }

    public void warnPublic(String matterNumber) {
        handling.warn(CaseNumber.parse(matterNumber));
    }

    public void passReportOn(String matterNumber) {
        handling.passOn(CaseNumber.parse(matterNumber));
    }

    public void tellReporter(String matterNumber) {
        handling.tellReporter(CaseNumber.parse(matterNumber));
    }
}
