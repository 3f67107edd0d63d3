package org.entente.inspection;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.deadlines.Deadlines;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of {@code inspectionReport}, each in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReportHandling {

    /** The key of the table. */
    public static final String TABLE = "inspectionRouting";

    private final Matters matters;
    private final ReportClusters clusters;
    private final Rulebook rulebook;
    private final Deadlines deadlines;
    private final MatterHistory history;
    private final Letters letters;
    private final Clock clock;

    ReportHandling(
            Matters matters,
            ReportClusters clusters,
            Rulebook rulebook,
            Deadlines deadlines,
            MatterHistory history,
            Letters letters,
            Clock clock) {
        this.matters = matters;
        this.clusters = clusters;
        this.rulebook = rulebook;
        this.deadlines = deadlines;
        this.history = history;
        this.letters = letters;
        this.clock = clock;
    }

    /** Puts the report to similar ones and asks the table whose it is; without an answer it is the general desk's. */
    public void route(CaseNumber number) {
        var report = take(number);
        var similar = clusters.add(report);
        var ruling = rulebook.decide(TABLE, report, RoutingInputs.of(report, similar), "routeReport");
        if (ruling instanceof Ruling.Decided decided) {
            report.route(
                    named(InspectionTeam.class, decided.text("desk")).orElse(InspectionTeam.GENERAL_DESK),
                    named(Priority.class, decided.text("priority")).orElse(Priority.NORMAL),
                    named(Proposal.class, decided.text("action")).orElse(Proposal.EXAMINE));
        }
        history.addInternal(
                report,
                ReportEvent.ROUTED,
                Viewer.system(),
                "desk",
                report.desk().name(),
                "priority",
                report.priority().name());
        report.clusterId()
                .ifPresent(id -> history.addInternal(
                        report, ReportEvent.JOINED_CLUSTER, Viewer.system(), "cluster", String.valueOf(id)));
        deadlines.set(report, DeadlineKind.REPORT_TRIAGE, clock.instant());
    }

    /** The first instant at which the latest open deadline of the kind is over. */
    public Instant overdueFrom(CaseNumber number, DeadlineKind kind) {
        return matters.get(number).deadlines().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(number + " has no deadline " + kind))
                .due()
                .plusSeconds(1);
    }

    /** Nobody has decided in time: the report moves to the top of the list. */
    public void noteTriageLate(CaseNumber number) {
        var report = take(number);
        report.raisePriority();
        history.addInternal(report, ReportEvent.TRIAGE_LATE, Viewer.system());
    }

    public void noteReviewDue(CaseNumber number) {
        var report = take(number);
        report.raisePriority();
        history.addInternal(report, ReportEvent.REVIEW_DUE, Viewer.system());
    }

    /** An inquiry begins, or goes on for another period. */
    public void startInquiry(CaseNumber number) {
        var report = take(number);
        var goesOn = report.reportState() == ReportState.INQUIRY;
        report.startInquiry(clock.instant());
        deadlines.set(report, DeadlineKind.REPORT_INQUIRY, clock.instant());
        history.addInternal(
                report,
                goesOn ? ReportEvent.INQUIRY_GOES_ON : ReportEvent.INQUIRY_BEGUN,
                Viewer.system(),
                "by",
                report.decidedBy().orElse(""));
    }

    public void fileAway(CaseNumber number) {
        close(number, ReportState.FILED, ReportEvent.FILED_AWAY);
    }

    public void warn(CaseNumber number) {
        close(number, ReportState.WARNED, ReportEvent.WARNING_WRITTEN);
    }

    public void passOn(CaseNumber number) {
        close(number, ReportState.PASSED_ON, ReportEvent.PASSED_ON);
    }

    /** Tells a person who wanted to know that the report is closed; how it ended is not theirs to learn. */
    public void tellReporter(CaseNumber number) {
        var report = take(number);
        history.add(report, ReportEvent.REPORT_CLOSED, Viewer.system());
        if (report.wantsClosing()) {
            letters.toPerson(LetterKind.REPORT_CLOSED, report, MatterLetter.plain());
        }
    }

    private void close(CaseNumber number, ReportState end, ReportEvent event) {
        var report = take(number);
        report.close(end, clock.instant());
        deadlines.endAll(report);
        history.addInternal(
                report,
                event,
                Viewer.system(),
                "by",
                report.decidedBy().orElse(""),
                "to",
                report.passedOnTo().orElse(""));
    }

    private InspectionReport take(CaseNumber number) {
        return matters.take(number, InspectionReport.class);
    }

    /** What a hand-edited table may say wrongly is no constant. */
    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
