package org.entente.mediation;

import static org.entente.casefile.DeadlineKind.MATTER_CONFIRMATION;
import static org.entente.casefile.DeadlineKind.MEDIATION_COMPLETION;
import static org.entente.casefile.DeadlineKind.SERVICE_ADMISSION;
import static org.entente.casefile.DeadlineKind.SERVICE_ADMISSION_REMINDER;
import static org.entente.casefile.DeadlineKind.SERVICE_OUTCOME;
import static org.entente.casefile.DeadlineKind.SERVICE_OUTCOME_REMINDER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Viewer;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.EventKind;
import org.entente.casefile.MediationOutcome;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.MatterLetter;
import org.entente.deadlines.Deadlines;
import org.entente.matters.MatterDeadline;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.entente.mediation.Handover.Way;
import org.entente.mediation.MediationAnswer.Option;
import org.entente.mediation.MediationAnswer.Standing;
import org.entente.publication.Publications;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of {@code mediation}. Each takes part in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MediationHandling {

    private static final Viewer SYSTEM = Viewer.system();
    private static final String ACTIVITY = "routeRequest";

    /** What only the consumer's own look at the terms can settle keeps nobody waiting: agreeing says that they looked. */
    private static final List<String> FOR_THE_CONSUMER_TO_CHECK = List.of("FILING_LIMIT_TO_CHECK");

    private final Matters matters;
    private final MatterHistory history;
    private final Deadlines deadlines;
    private final ServiceDeadlines serviceDeadlines;
    private final MediationRouting routing;
    private final DecisionRecords decisions;
    private final MediationPost post;
    private final DossierHandover dossiers;
    private final CaseHistory caseHistory;
    private final Publications publications;
    private final Clock clock;

    MediationHandling(
            Matters matters,
            MatterHistory history,
            Deadlines deadlines,
            ServiceDeadlines serviceDeadlines,
            MediationRouting routing,
            DecisionRecords decisions,
            MediationPost post,
            DossierHandover dossiers,
            CaseHistory caseHistory,
            Publications publications,
            Clock clock) {
        this.matters = matters;
        this.history = history;
        this.deadlines = deadlines;
        this.serviceDeadlines = serviceDeadlines;
        this.routing = routing;
        this.decisions = decisions;
        this.post = post;
        this.dossiers = dossiers;
        this.caseHistory = caseHistory;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * The first instant after the latest deadline of a kind: what the engine's timer gets.
     *
     * @throws IllegalStateException if the mediation never had such a deadline
     */
    public Instant over(CaseNumber number, DeadlineKind kind) {
        return take(number).deadlines().stream()
                .map(MatterDeadline::deadline)
                .filter(deadline -> deadline.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("mediation " + number + " has no deadline " + kind))
                .over();
    }

    /** The start of the first day on which the service takes the request. */
    public Instant admissibleAt(CaseNumber number) {
        return take(number)
                .admissibleAt()
                .orElseThrow(() -> new IllegalStateException("mediation " + number + " does not wait for a day"));
    }

    /** @return whether the person has to open the link in our letter first */
    public boolean noteRequest(CaseNumber number) {
        var mediation = take(number);
        if (mediation.mailboxConfirmedAt().isPresent()
                || mediation.takenDownBy().isPresent()) {
            return false;
        }
        var due = deadlines.set(mediation, MATTER_CONFIRMATION, clock.instant());
        post.toPerson(LetterKind.MEDIATION_CONFIRM, mediation, dueBy(due.due()));
        return true;
    }

    public void closeUnconfirmed(CaseNumber number) {
        var mediation = take(number);
        deadlines.endAll(mediation);
        mediation.closeUnconfirmed(clock.instant());
        history.add(mediation, MediationEvent.NOT_CONFIRMED, SYSTEM);
    }

    /**
     * Asks the table which service takes the request.
     *
     * @return {@code NOW} if exactly one does and the consumer has agreed, {@code PERSON} if the consumer chooses, agrees or
     *     adds something, {@code LATER}, {@code REFUSED}, or {@code UNDECIDED} if a person has to find the service
     */
    public String route(CaseNumber number) {
        var mediation = take(number);
        if (mediation.standing() == MediationState.UNCONFIRMED
                && mediation.mailboxConfirmedAt().isPresent()
                && mediation.complaintCase().isEmpty()) {
            history.add(mediation, MediationEvent.MAILBOX_CONFIRMED, SYSTEM);
        }
        deadlines.end(mediation, MATTER_CONFIRMATION, MEDIATION_COMPLETION);
        var answer = routing.of(mediation, MediationFacts.of(mediation, today()), ACTIVITY);
        history.add(
                mediation,
                MediationEvent.ROUTED,
                SYSTEM,
                "services",
                answer.options().stream().map(Option::service).collect(Collectors.joining(" ")));
        return settle(mediation, answer);
    }

    private String settle(Mediation mediation, MediationAnswer answer) {
        var now = clock.instant();
        if (answer.isUndecided()) {
            mediation.forgetConsent();
            mediation.findService(now);
            post.toPerson(LetterKind.MEDIATION_SEARCHING, mediation, LetterDetails.none());
            return "UNDECIDED";
        }
        var open = answer.options().stream().filter(MediationHandling::isOpen).toList();
        if (open.size() == 1
                && open.getFirst().missing().isEmpty()
                && mediation.consentedAt().isPresent()) {
            mediation.propose(open.getFirst().service());
            history.add(
                    mediation,
                    MediationEvent.CONSENTED,
                    SYSTEM,
                    "service",
                    open.getFirst().service(),
                    "version",
                    Integer.toString(mediation.consentVersion().orElseThrow()));
            return "NOW";
        }
        mediation.forgetConsent();
        if (!open.isEmpty()) {
            if (open.size() == 1) {
                mediation.propose(open.getFirst().service());
            }
            mediation.awaitPerson(now);
            return "PERSON";
        }
        var later = answer.options().stream()
                .filter(option -> option.standing() == Standing.LATER)
                .min(Comparator.comparing(option -> Objects.requireNonNull(option.from())));
        if (later.isPresent()) {
            var from = Objects.requireNonNull(later.get().from());
            mediation.waitUntilAdmissible(
                    later.get().service(), from.atStartOfDay(Brussels.ZONE).toInstant(), now);
            return "LATER";
        }
        var missing = answer.options().stream()
                .filter(option -> option.standing() == Standing.MISSING)
                .findFirst();
        if (missing.isPresent()) {
            mediation.propose(missing.get().service());
            mediation.awaitPerson(now);
            return "PERSON";
        }
        return "REFUSED";
    }

    /** Whether the request can go to the service now, if the consumer agrees. */
    static boolean isOpen(Option option) {
        return option.standing() == Standing.NOW
                || option.standing() == Standing.MISSING && FOR_THE_CONSUMER_TO_CHECK.containsAll(option.missing());
    }

    /** Asks for what is missing, for a choice, or for consent; or proposes the service that a person found. */
    public void askPerson(CaseNumber number) {
        var mediation = take(number);
        mediation.awaitPerson(clock.instant());
        var due =
                deadlines.set(mediation, MEDIATION_COMPLETION, clock.instant()).due();
        var answer = lastAnswer(mediation);
        var open = answer.options().stream().filter(MediationHandling::isOpen).toList();
        if (open.size() > 1) {
            post.toPerson(LetterKind.MEDIATION_CHOICE, mediation, dueBy(due));
        } else if (open.size() == 1 || answer.isUndecided()) {
            var waited = mediation
                    .admissibleAt()
                    .filter(at -> !at.isAfter(clock.instant()))
                    .isPresent();
            post.toPerson(
                    waited ? LetterKind.MEDIATION_ADMISSIBLE : LetterKind.MEDIATION_CONSENT, mediation, dueBy(due));
        } else {
            var missing = answer.options().stream()
                    .filter(option -> option.standing() == Standing.MISSING)
                    .flatMap(option -> option.missing().stream())
                    .distinct()
                    .toList();
            post.toPerson(LetterKind.MEDIATION_MISSING, mediation, dueBy(due).withReasons(missing));
        }
    }

    public void tellWhenAdmissible(CaseNumber number) {
        var mediation = take(number);
        var from = Brussels.dayOf(admissibleAt(number));
        history.add(mediation, MediationEvent.WAITS, SYSTEM, "from", from.toString());
        post.toPersonOn(LetterKind.MEDIATION_LATER, mediation, from);
    }

    /** The day has come: the person is reminded, and what was agreed to before is asked again. */
    public void noteAdmissible(CaseNumber number) {
        history.add(take(number), MediationEvent.ADMISSIBLE_NOW, SYSTEM);
    }

    /** Tells why no service takes the request as things are; the person may correct the facts and ask again. */
    public void tellNotAdmissible(CaseNumber number) {
        var mediation = take(number);
        var answer = lastAnswer(mediation);
        deadlines.endAll(mediation);
        mediation.findNotAdmissible(clock.instant());
        var reasons = refusals(answer);
        history.add(mediation, MediationEvent.NOT_ADMISSIBLE, SYSTEM, "reasons", String.join(" ", reasons));
        post.toPerson(
                LetterKind.MEDIATION_NOT_ADMISSIBLE,
                mediation,
                LetterDetails.none()
                        .withReasons(reasons)
                        .withNote(mediation.closingNote().orElse(null)));
    }

    private static List<String> refusals(MediationAnswer answer) {
        return Stream.concat(
                        answer.refusals().stream(),
                        answer.options().stream().flatMap(option -> option.refusals().stream()))
                .distinct()
                .toList();
    }

    public void closeLapsed(CaseNumber number) {
        var mediation = take(number);
        deadlines.endAll(mediation);
        mediation.lapse(clock.instant());
        history.add(mediation, MediationEvent.LAPSED, SYSTEM);
        post.toPerson(LetterKind.MEDIATION_LAPSED, mediation, LetterDetails.none());
    }

    /**
     * Gives the dossier to the service.
     *
     * @return {@code DESK}, {@code MAIL}, or {@code HAND} if a person has to do it
     */
    public String handOver(CaseNumber number) {
        var mediation = take(number);
        deadlines.end(mediation, MEDIATION_COMPLETION);
        var way = dossiers.wayTo(mediation);
        if (way == Way.HAND) {
            mediation.awaitHandOver(clock.instant());
        } else {
            handedOver(mediation, way, SYSTEM);
        }
        return way.name();
    }

    /** A person has handed the dossier over. */
    public void noteHandedOver(CaseNumber number) {
        handedOver(take(number), Way.HAND, SYSTEM);
    }

    private void handedOver(Mediation mediation, Way way, Viewer by) {
        var now = clock.instant();
        mediation.handOver(now);
        var due = serviceDeadlines.admission(mediation, now).due();
        dossiers.give(mediation, way, dueBy(due));
        history.add(mediation, MediationEvent.HANDED_OVER, by, "service", serviceOf(mediation), "way", way.name());
        post.toPerson(LetterKind.MEDIATION_HANDED_OVER, mediation, dueBy(due));
        mediation
                .complaintCase()
                .ifPresent(complaint -> caseHistory.add(
                        complaint,
                        EventKind.MEDIATION_STARTED,
                        SYSTEM,
                        "mediation",
                        mediation.number().toString(),
                        "service",
                        serviceOf(mediation)));
    }

    public void remindAdmission(CaseNumber number) {
        remind(number, SERVICE_ADMISSION_REMINDER, SERVICE_ADMISSION, LetterKind.MEDIATION_ADMISSION_REMINDER);
    }

    public void tellAdmissionOverdue(CaseNumber number) {
        tellOverdue(number, SERVICE_ADMISSION, MediationEvent.SERVICE_OVERDUE, LetterKind.MEDIATION_ADMISSION_OVERDUE);
    }

    public void remindCompletion(CaseNumber number) {
        var mediation = take(number);
        history.add(mediation, MediationEvent.COMPLETION_OVERDUE, SYSTEM);
        post.toPerson(LetterKind.MEDIATION_COMPLETION_OVERDUE, mediation, LetterDetails.none());
    }

    /** The file is complete: from now on counts the time for an outcome. */
    public void startMediation(CaseNumber number) {
        var mediation = take(number);
        deadlines.endAll(mediation);
        var due = serviceDeadlines
                .outcome(mediation, mediation.completeAt().orElseThrow())
                .due();
        post.toPerson(LetterKind.MEDIATION_STARTED, mediation, dueBy(due));
        post.toCompany(
                LetterKind.MEDIATION_COMPANY_STARTED, mediation, dueBy(due), Mediations.nameOf(mediation.person()));
    }

    public void remindOutcome(CaseNumber number, DeadlineKind outcome) {
        remind(number, SERVICE_OUTCOME_REMINDER, outcome, LetterKind.MEDIATION_OUTCOME_REMINDER);
    }

    public void tellOutcomeOverdue(CaseNumber number, DeadlineKind outcome) {
        tellOverdue(number, outcome, MediationEvent.OUTCOME_OVERDUE, LetterKind.MEDIATION_OUTCOME_OVERDUE);
    }

    /** Gives the service its time once more, and tells the parties (Directive 2013/11/EU, art. 8(e)). */
    public void extend(CaseNumber number) {
        var mediation = take(number);
        var endOfFirst = latest(mediation, SERVICE_OUTCOME);
        deadlines.end(mediation, SERVICE_OUTCOME, SERVICE_OUTCOME_REMINDER);
        var due = serviceDeadlines.extension(mediation, endOfFirst).due();
        var details = dueBy(due).withNote(mediation.extensionReason().orElse(null));
        post.toPerson(LetterKind.MEDIATION_EXTENDED, mediation, details);
        post.toCompany(LetterKind.MEDIATION_COMPANY_EXTENDED, mediation, details);
    }

    public void tellNotTaken(CaseNumber number) {
        var mediation = take(number);
        deadlines.endAll(mediation);
        var ground = mediation.refusal().orElseThrow().name();
        post.toPerson(
                LetterKind.MEDIATION_NOT_TAKEN,
                mediation,
                LetterDetails.none()
                        .withReasons(List.of(ground))
                        .withNote(mediation.closingNote().orElse(null)));
        mediation
                .complaintCase()
                .ifPresent(complaint -> caseHistory.add(
                        complaint,
                        EventKind.MEDIATION_NOT_TAKEN,
                        SYSTEM,
                        "mediation",
                        mediation.number().toString(),
                        "service",
                        serviceOf(mediation)));
    }

    public void tellOutcome(CaseNumber number) {
        var mediation = take(number);
        deadlines.endAll(mediation);
        var outcome = mediation.outcome().orElseThrow();
        var details = LetterDetails.none().withReasons(List.of(outcome.name()));
        post.toPerson(
                LetterKind.MEDIATION_ENDED,
                mediation,
                details.withNote(mediation.closingNote().orElse(null)));
        post.toCompany(LetterKind.MEDIATION_COMPANY_ENDED, mediation, details);
        reflect(mediation, outcome);
    }

    public void confirmWithdrawal(CaseNumber number) {
        var mediation = take(number);
        deadlines.endAll(mediation);
        post.toPerson(LetterKind.MEDIATION_WITHDRAWN, mediation, LetterDetails.none());
        if (mediation.handedOverAt().isPresent()) {
            post.toService(LetterKind.MEDIATION_SERVICE_WITHDRAWN, mediation, MatterLetter.plain());
        }
        if (mediation.completeAt().isPresent()) {
            post.toCompany(
                    LetterKind.MEDIATION_COMPANY_ENDED,
                    mediation,
                    LetterDetails.none().withReasons(List.of(MediationOutcome.WITHDRAWN.name())));
        }
        mediation.outcome().ifPresent(outcome -> reflect(mediation, outcome));
    }

    /** What a mediation led to is part of the complaint's story, for its parties and, if the case is public, for all. */
    private void reflect(Mediation mediation, MediationOutcome outcome) {
        mediation.complaintCase().ifPresent(complaint -> {
            complaint.noteMediation(outcome, clock.instant());
            caseHistory.add(
                    complaint,
                    EventKind.MEDIATION_ENDED,
                    SYSTEM,
                    "mediation",
                    mediation.number().toString(),
                    "service",
                    serviceOf(mediation),
                    "outcome",
                    outcome.name());
            publications.refresh(complaint);
        });
    }

    private void remind(CaseNumber number, DeadlineKind reminder, DeadlineKind deadline, LetterKind letter) {
        var mediation = take(number);
        deadlines.end(mediation, reminder);
        history.add(mediation, MediationEvent.SERVICE_REMINDED, SYSTEM);
        post.toService(letter, mediation, MatterLetter.of(dueBy(latest(mediation, deadline))));
    }

    private void tellOverdue(CaseNumber number, DeadlineKind deadline, MediationEvent event, LetterKind letter) {
        var mediation = take(number);
        var missed = latest(mediation, deadline);
        history.add(mediation, event, SYSTEM, "due", Brussels.dayOf(missed).toString());
        post.toPerson(letter, mediation, dueBy(missed));
    }

    private MediationAnswer lastAnswer(Mediation mediation) {
        return routing.lastOf(decisions.findByMatterIdOrderByIdAsc(mediation.id()).stream()
                        .map(DecisionRecord::decision)
                        .toList())
                .orElseThrow(() -> new IllegalStateException("mediation " + mediation.number() + " was not routed"));
    }

    private static Instant latest(Mediation mediation, DeadlineKind kind) {
        return mediation.deadlines().stream()
                .map(MatterDeadline::deadline)
                .filter(deadline -> deadline.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new IllegalStateException("mediation " + mediation.number() + " has no deadline " + kind))
                .due();
    }

    private static String serviceOf(Mediation mediation) {
        return mediation.service().orElseThrow();
    }

    private static LetterDetails dueBy(Instant due) {
        return LetterDetails.due(Brussels.dayOf(due));
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private Mediation take(CaseNumber number) {
        return matters.take(number, Mediation.class);
    }
}
