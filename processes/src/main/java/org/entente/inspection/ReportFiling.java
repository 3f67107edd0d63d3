package org.entente.inspection;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Attachments;
import org.entente.companies.Companies;
import org.entente.companies.Company;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.matters.Continuation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports in, from anybody. Report, process and receipt commit together or not at all. */
@Service
@Transactional
public class ReportFiling {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Reports reports;
    private final ReportDraftRows drafts;
    private final Attachments attachments;
    private final Companies companies;
    private final ShutOuts shutOuts;
    private final MatterNumbers numbers;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final Letters letters;
    private final Continuation continuation;
    private final InspectionSettings settings;
    private final Clock clock;

    ReportFiling(
            Reports reports,
            ReportDraftRows drafts,
            Attachments attachments,
            Companies companies,
            ShutOuts shutOuts,
            MatterNumbers numbers,
            MatterHistory history,
            MatterFlow flow,
            Letters letters,
            Continuation continuation,
            InspectionSettings settings,
            Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.attachments = attachments;
        this.companies = companies;
        this.shutOuts = shutOuts;
        this.numbers = numbers;
        this.history = history;
        this.flow = flow;
        this.letters = letters;
        this.continuation = continuation;
        this.settings = settings;
        this.clock = clock;
    }

    /** Files a report. The same draft again gives the report that it became the first time. */
    public ReportOutcome file(FileReport told) {
        var earlier = reports.findBySubmission(told.draftId());
        if (earlier.isPresent()) {
            return filed(earlier.get());
        }
        var refusal = refusal(told);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var now = clock.instant();
        var report = reports.save(new InspectionReport(numbers.next(), told, companyOf(told), now));
        attachments.findByReportDraftIdOrderById(told.draftId()).forEach(file -> file.handInWith(report.id()));
        drafts.findById(told.draftId()).ifPresent(draft -> draft.fileAs(report.number(), now));
        history.add(report, ReportEvent.REPORTED, who(told, report));
        letters.toPerson(LetterKind.REPORT_RECEIVED, report, MatterLetter.plain());
        flow.start(report);
        goOnFrom(told, report);
        return filed(report);
    }

    /** Why nothing is taken from the mailbox now; empty if it may report. */
    @Transactional(readOnly = true)
    public Optional<ReportOutcome> refusalFor(String email) {
        var now = clock.instant();
        var shut = shutOuts.inForce(email, now);
        if (shut.isPresent()) {
            return Optional.of(
                    new ReportOutcome.NotTaken(shut.get().reason(), shut.get().until()));
        }
        return reports.countFrom(email, now.minus(A_DAY)) >= settings.maxReportsPerDay()
                ? Optional.of(new ReportOutcome.TooMany(settings.maxReportsPerDay()))
                : Optional.empty();
    }

    private Optional<ReportOutcome> refusal(FileReport told) {
        var email = told.person().email();
        return email == null ? Optional.empty() : refusalFor(email);
    }

    private @Nullable Company companyOf(FileReport told) {
        var number = told.about().companyNumber();
        return number == null ? null : companies.findByNumber(number).orElse(null);
    }

    private void goOnFrom(FileReport told, InspectionReport report) {
        var from = told.from();
        if (from != null) {
            var agent = told.takenDownBy();
            continuation.turned(
                    from, report.number(), agent == null ? Viewer.consumerOf(from.toString()) : asAgent(agent));
        }
    }

    private static Viewer asAgent(String account) {
        return Viewer.staff(account, Set.of(Role.AGENT));
    }

    private static Viewer who(FileReport told, InspectionReport report) {
        var agent = told.takenDownBy();
        return agent == null ? Viewer.consumerOf(report.number().toString()) : asAgent(agent);
    }

    private static ReportOutcome filed(InspectionReport report) {
        return new ReportOutcome.Filed(report.number(), report.person().hasMailbox());
    }
}
