package org.entente.mediation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.DecisionRecords;
import org.entente.casefile.EventKind;
import org.entente.casefile.UploadedFile;
import org.entente.companies.Companies;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.MatterLetter;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterNumbers;
import org.entente.matters.MatterParty;
import org.entente.matters.Matters;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.entente.matters.Writing;
import org.entente.time.Brussels;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a consumer does with a mediation: asks for it, corrects the facts, agrees, writes, leaves. Methods throw {@link
 * AccessDenied} unless the viewer is the person of the mediation (or staff, where said), {@code NoSuchCase} if there is none,
 * and {@link CaseConflict} if the moment has passed.
 */
@Service
@Transactional
public class Mediations {

    private static final String AWAIT_PERSON = "awaitPerson";
    private static final int LONGEST_TITLE = 150;

    private final Matters matters;
    private final MatterNumbers numbers;
    private final MatterFlow flow;
    private final MatterHistory history;
    private final MatterConversation conversation;
    private final CaseHistory caseHistory;
    private final ComplaintCases cases;
    private final Companies companies;
    private final DecisionRecords decisions;
    private final MediationRouting routing;
    private final MediationPost post;
    private final Clock clock;

    Mediations(
            Matters matters,
            MatterNumbers numbers,
            MatterFlow flow,
            MatterHistory history,
            MatterConversation conversation,
            CaseHistory caseHistory,
            ComplaintCases cases,
            Companies companies,
            DecisionRecords decisions,
            MediationRouting routing,
            MediationPost post,
            Clock clock) {
        this.matters = matters;
        this.numbers = numbers;
        this.flow = flow;
        this.history = history;
        this.conversation = conversation;
        this.caseHistory = caseHistory;
        this.cases = cases;
        this.companies = companies;
        this.decisions = decisions;
        this.routing = routing;
        this.post = post;
        this.clock = clock;
    }

    /**
     * Takes a request in. One told on a page goes on once the person has opened the link in our letter.
     *
     * @param viewer anybody for a request on a page; an agent for one told otherwise
     * @throws IllegalArgumentException if no company has the number
     */
    public CaseNumber request(MediationRequest request, Viewer viewer) {
        if (request.isTakenDown()) {
            viewer.require(Role.AGENT);
        }
        var company = request.companyNumber() == null
                ? null
                : companies
                        .findByNumber(request.companyNumber())
                        .orElseThrow(() ->
                                new IllegalArgumentException("no company has the number " + request.companyNumber()));
        var opening = new Opening(
                request.person(),
                request.language(),
                request.title(),
                request.narrative(),
                request.channel(),
                request.isTakenDown() ? viewer.name() : null,
                null,
                company);
        var mediation = matters.saveAndFlush(
                new Mediation(numbers.next(), opening, request.facts(), request.toldCompany(), clock.instant()));
        conversation.addFiles(mediation, request.files());
        history.add(mediation, MediationEvent.REQUESTED, viewer);
        if (request.agrees()) {
            mediation.consent("", MediationConsent.VERSION, clock.instant());
        }
        flow.start(mediation);
        return mediation.number();
    }

    /**
     * Opens the mediation that the consumer of a complaint wants, with all that the complaint's file says; called by the
     * engine when somebody has taken the wish up. One that no service took before there was the complaint goes on instead.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber open(CaseNumber complaint) {
        var complaintCase = cases.take(complaint);
        var now = clock.instant();
        var known = ToldFacts.of(MediationFacts.of(complaintCase, Brussels.dayOf(now)), isAmountKnown(complaintCase));
        var mediation = refusedBefore(complaintCase).orElse(null);
        if (mediation == null) {
            mediation = matters.saveAndFlush(new Mediation(numbers.next(), openingOf(complaintCase), known, null, now));
            mediation.confirmMailbox(now);
        } else {
            mediation.correct(mediation.facts().heardFrom(known), now);
        }
        history.add(
                mediation, MediationEvent.OPENED_FROM_COMPLAINT, Viewer.system(), "complaint", complaint.toString());
        caseHistory.add(
                complaintCase,
                EventKind.MEDIATION_OPENED,
                Viewer.system(),
                "mediation",
                mediation.number().toString());
        flow.start(mediation);
        return mediation.number();
    }

    private Optional<Mediation> refusedBefore(ComplaintCase complaintCase) {
        return matters.ofCase(complaintCase.id()).stream()
                .map(Hibernate::unproxy)
                .filter(Mediation.class::isInstance)
                .map(Mediation.class::cast)
                .filter(earlier -> earlier.standing() == MediationState.NOT_ADMISSIBLE
                        || earlier.standing() == MediationState.LAPSED)
                .map(earlier -> take(earlier.number()))
                .findFirst();
    }

    private static Opening openingOf(ComplaintCase complaintCase) {
        var consumer = complaintCase.consumer();
        var title = complaintCase.title();
        return new Opening(
                new Person(consumer.name(), consumer.email(), consumer.phone(), consumer.postalCode(), consumer.town()),
                complaintCase.language(),
                title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE),
                complaintCase.narrative(),
                complaintCase.channel(),
                complaintCase.takenDownBy(),
                complaintCase,
                complaintCase.company());
    }

    private static boolean isAmountKnown(ComplaintCase complaintCase) {
        return complaintCase.amountAtStake() != null || complaintCase.claim().amount() != null;
    }

    /**
     * Corrects the facts, and asks again which service takes the request: also a refused one. Moderators may do it, too; only
     * what they find against a request is kept from them who ask.
     */
    public void correct(CaseNumber number, Correction correction, Viewer viewer) {
        if (!viewer.has(Role.MODERATOR)) {
            viewer.requireConsumerOf(number.toString());
        }
        var mediation = take(number);
        var before = mediation.standing();
        if (!before.mayAskAgain()) {
            throw new CaseConflict("the facts of " + number + " can't be corrected: it is " + before);
        }
        var found = mediation.facts().staffFinding();
        mediation.correct(
                viewer.has(Role.MODERATOR)
                        ? correction.facts()
                        : correction.facts().with(found),
                clock.instant());
        var postalCode = correction.postalCode();
        var town = correction.town();
        if (postalCode != null && town != null && !postalCode.isBlank() && !town.isBlank()) {
            mediation.livesAt(postalCode, town);
        }
        conversation.addFiles(mediation, correction.files());
        history.add(mediation, MediationEvent.FACTS_CORRECTED, viewer);
        switch (before) {
            case AWAITING_PERSON -> deliver(number, AWAIT_PERSON, Map.of("step", "changed"));
            case WAITING_ADMISSIBLE -> deliver(number, "awaitAdmissible", Map.of());
            case FINDING_SERVICE -> deliver(number, "factsCorrected", Map.of());
            default -> flow.start(mediation);
        }
    }

    /**
     * Agrees that the dossier goes to a service, by the present text.
     *
     * @param service one that would take the request now
     */
    public void consent(CaseNumber number, String service, Viewer person) {
        person.requireConsumerOf(number.toString());
        var mediation = take(number);
        if (mediation.standing() != MediationState.AWAITING_PERSON
                || !open(mediation).contains(service)) {
            throw new CaseConflict("mediation " + number + " is " + mediation.state() + ": it can't go to " + service);
        }
        mediation.consent(service, MediationConsent.VERSION, clock.instant());
        history.add(
                mediation,
                MediationEvent.CONSENTED,
                person,
                "service",
                service,
                "version",
                Integer.toString(MediationConsent.VERSION));
        deliver(number, AWAIT_PERSON, Map.of("step", "agreed"));
    }

    /** The services to which the request can go now: those that would take it, and the one that a moderator found. */
    private List<String> open(Mediation mediation) {
        var answer = routing.lastOf(decisions.findByMatterIdOrderByIdAsc(mediation.id()).stream()
                .map(DecisionRecord::decision)
                .toList());
        return answer.isPresent() && answer.get().isUndecided()
                ? mediation.service().stream().toList()
                : answer.stream()
                        .flatMap(found -> found.options().stream())
                        .filter(MediationHandling::isOpen)
                        .map(MediationAnswer.Option::service)
                        .toList();
    }

    /** Adds to the matter; the service reads it if it has the case. */
    public void write(CaseNumber number, String text, List<UploadedFile> files, Viewer person) {
        person.requireConsumerOf(number.toString());
        var mediation = take(number);
        var readers =
                mediation.standing().isWithService() ? new MatterParty[] {MatterParty.SERVICE} : new MatterParty[0];
        var message = conversation.add(mediation, Writing.byPerson(text, readers), files);
        history.add(mediation, MediationEvent.PERSON_WROTE, person);
        tellService(mediation, text, conversation.fileIdsOf(message));
    }

    void tellService(Mediation mediation, String text, List<Long> fileIds) {
        if (mediation.standing().isWithService()) {
            post.toService(
                    LetterKind.MEDIATION_SERVICE_MESSAGE,
                    mediation,
                    MatterLetter.of(LetterDetails.none().withQuotedText(text).withAttachments(fileIds))
                            .with(nameOf(mediation.person())));
        }
    }

    static String nameOf(Person person) {
        var name = person.name();
        return name == null ? "" : name;
    }

    /** Leaves, which a consumer may at any time (Code of Economic Law, book XVI). */
    public void withdraw(CaseNumber number, String reason, Viewer person) {
        person.requireConsumerOf(number.toString());
        var mediation = take(number);
        mediation.withdraw(clock.instant());
        if (reason.isBlank()) {
            history.add(mediation, MediationEvent.WITHDRAWN, person);
        } else {
            history.add(mediation, MediationEvent.WITHDRAWN, person, "note", reason.strip());
        }
        deliver(number, "withdrawn", Map.of());
    }

    /** The services that a mediation can go to now; for screens. */
    @Transactional(readOnly = true)
    public List<String> openServices(CaseNumber number, Viewer viewer) {
        if (!viewer.has(Role.MODERATOR)) {
            viewer.requireConsumerOf(number.toString());
        }
        return Stream.of(matters.get(number))
                .filter(Mediation.class::isInstance)
                .map(Mediation.class::cast)
                .filter(mediation -> mediation.standing() == MediationState.AWAITING_PERSON)
                .flatMap(mediation -> open(mediation).stream())
                .toList();
    }

    private Mediation take(CaseNumber number) {
        return matters.take(number, Mediation.class);
    }

    private void deliver(CaseNumber number, String signal, Map<String, Object> variables) {
        if (!flow.deliver(number, signal, variables)) {
            throw new CaseConflict("mediation " + number + " does not wait for " + signal);
        }
    }
}
