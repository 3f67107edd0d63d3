package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doReturn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.Channel;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.MediationOutcome;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.Publicity;
import org.entente.casefile.UploadedFile;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.deadlines.DeadlineCalculation;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.filing.CompanyChoice;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.DraftContent;
import org.entente.filing.DraftOrigin;
import org.entente.filing.FileComplaint;
import org.entente.filing.FilingDrafts;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.followup.EscalationWish;
import org.entente.matters.Continuation;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Person;
import org.entente.mediation.Correction;
import org.entente.mediation.Handover;
import org.entente.mediation.Matter;
import org.entente.mediation.MediationAnswer;
import org.entente.mediation.MediationDossiers;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationRequest;
import org.entente.mediation.MediationRouting;
import org.entente.mediation.MediationState;
import org.entente.mediation.MediationWork;
import org.entente.mediation.Mediations;
import org.entente.mediation.OwnDeadline;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.mediation.ServiceRefusal;
import org.entente.mediation.ToldFacts;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.testing.CaseFixtures;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.Brussels;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

/** The model with the real engine, the real services and a real database; the clock is moved, timers run by hand. */
@ProcessesTest
class MediationProcessTest {

    private static final Viewer MANAGER = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final Viewer MEDIATOR = Viewer.staff("meryem", Set.of(Role.MEDIATOR));
    private static final Viewer OTHER_MEDIATOR = Viewer.staff("marcel", Set.of(Role.MEDIATOR));
    private static final String SERVICE_MAIL = "dossiers@consumer-service.example";

    @Autowired
    CompanyDirectory directory;

    @Autowired
    Mediations mediations;

    @Autowired
    MediationWork work;

    @Autowired
    MediationDossiers dossiers;

    @MockitoSpyBean
    MediationRouting routing;

    @Autowired
    ServiceIntakes intakes;

    @Autowired
    MatterReader reader;

    @Autowired
    MatterLinks links;

    @Autowired
    MatterDesk desk;

    @Autowired
    SentLetters letters;

    @Autowired
    Correspondence correspondence;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    FilingDrafts drafts;

    @Autowired
    Continuation continuation;

    @Autowired
    ConsumerActions actions;

    @Autowired
    Moderation moderation;

    @Autowired
    TaskBoard board;

    @Autowired
    CaseReader cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MovableClock clock;

    private DueTimers timers;
    private CompanySummary company;

    @BeforeEach
    void prepare() {
        timers = new DueTimers(management, clock);
        runtime.createProcessInstanceQuery().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), "old"));
        company = directory.add(CaseFixtures.telora(), MODERATOR);
        intake("telecom", null, "meryem");
        intake("insurance", null, "marcel");
        intake("consumer", SERVICE_MAIL);
        intake("energy", "dossiers@energy-service.example");
        intake("auto", "dossiers@auto-service.example");
        intake("finance", "dossiers@finance-service.example");
        intake("postal", null);
    }

    // --- from the request to the service ---

    @Test
    void asksToConfirmTheMailboxFirst() {
        var number = mediations.request(request(asked(Matter.TELECOM), true), Viewer.anyone());

        assertWaitsAt(number, MediationState.UNCONFIRMED, "awaitConfirmation");
        assertThat(kindsOfLetters(number)).containsExactly(LetterKind.MEDIATION_CONFIRM);
        assertThat(due(number, DeadlineKind.MATTER_CONFIRMATION)).isEqualTo(today().plusDays(14));

        links.confirmMailbox(number, personOf(number));

        assertWaitsAt(number, MediationState.WAITING_SERVICE, "decideAdmission");
    }

    @Test
    void closesWhatIsNeverConfirmed() {
        var number = mediations.request(request(asked(Matter.TELECOM), true), Viewer.anyone());

        assertThat(timers.advance(Duration.ofDays(16))).containsExactly("mailboxUnconfirmed");

        assertEnded(number, MediationState.NOT_CONFIRMED);
    }

    @Test
    void asksForConsentBeforeAServiceGetsAnything() {
        var number = requested(asked(Matter.TELECOM), false);

        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_CONSENT);
        assertThat(dossiers.handovers(number, MODERATOR)).isEmpty();
        assertThatThrownBy(() -> reader.read(number, MEDIATOR)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> mediations.consent(number, "insurance", personOf(number)))
                .isInstanceOf(CaseConflict.class);
        assertThatThrownBy(() -> mediations.consent(number, "telecom", Viewer.anyone()))
                .isInstanceOf(AccessDenied.class);

        mediations.consent(number, "telecom", personOf(number));

        assertWaitsAt(number, MediationState.WAITING_SERVICE, "decideAdmission");
        assertThat(dossiers.handovers(number, MODERATOR))
                .singleElement()
                .satisfies(handover -> assertThat(handover.way()).isEqualTo(Handover.Way.DESK));
        assertThat(read(number).events()).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo("CONSENTED");
            assertThat(event.facts()).containsEntry("version", "1").containsEntry("service", "telecom");
        });
    }

    @Test
    void refusesWithoutAFirstComplaintAndTakesTheRequestOnceTheCompanyWasAsked() {
        var number = requested(ToldFacts.about(Matter.TELECOM), true);

        assertEnded(number, MediationState.NOT_ADMISSIBLE);
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_NOT_ADMISSIBLE);
        assertThat(last(number).text()).contains("adressé à l’entreprise");
        clock.advance(Duration.ofDays(35));

        mediations.correct(
                number,
                new Correction(
                        ToldFacts.about(Matter.TELECOM).asked(today().minusDays(31), CompanyAnswer.POOR, true),
                        null,
                        null,
                        List.of(new UploadedFile("klacht.txt", "Mijn klacht".getBytes(StandardCharsets.UTF_8)))),
                personOf(number));

        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        mediations.consent(number, "telecom", personOf(number));
        accept(number);
        end(number, MediationOutcome.AGREEMENT);
        assertEnded(number, MediationState.ENDED);
        assertThat(read(number).files()).hasSize(1);
    }

    @Test
    void remindsThePersonOnTheDayFromWhichOnTheServiceTakesTheRequest() {
        var facts = ToldFacts.about(Matter.BANK)
                .with(Condition.YES)
                .asked(today().minusDays(2), CompanyAnswer.SILENT, true);

        var number = requested(facts, true);

        assertWaitsAt(number, MediationState.WAITING_ADMISSIBLE, "awaitAdmissible");
        assertThat(kindsOfLetters(number)).contains(LetterKind.MEDIATION_LATER);
        var from = dossiers.view(number, MODERATOR).admissibleFrom();
        assertThat(from).isAfter(today().plusDays(27));
        var timer = management
                .createTimerJobQuery()
                .elementId("admissibleNow")
                .singleResult()
                .getDuedate();
        assertThat(timer.toInstant()).isEqualTo(from.atStartOfDay(Brussels.ZONE).toInstant());

        timers.advance(Duration.between(clock.instant(), timer.toInstant().plusSeconds(60)));

        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        assertThat(today()).isEqualTo(from);
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_ADMISSIBLE);
        assertThat(dossiers.handovers(number, MODERATOR)).isEmpty();
        mediations.consent(number, "finance", personOf(number));
        assertThat(state(number)).isEqualTo(MediationState.WAITING_SERVICE);
    }

    @Test
    void goesOnAtOnceIfThePersonTellsOfAPoorAnswerMeanwhile() {
        var facts = ToldFacts.about(Matter.BANK)
                .with(Condition.YES)
                .asked(today().minusDays(2), CompanyAnswer.SILENT, true);
        var number = requested(facts, false);

        correct(number, facts.asked(today().minusDays(2), CompanyAnswer.POOR, true));

        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_CONSENT);
    }

    @Test
    void asksForWhatIsMissingAndClosesWhatNobodyCompletes() {
        var facts = ToldFacts.about(Matter.TELECOM).asked(today().minusDays(40), CompanyAnswer.POOR, false);
        var number = requested(facts, true);

        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_MISSING);
        assertThat(last(number).text()).contains("preuve");
        assertThat(due(number, DeadlineKind.MEDIATION_COMPLETION)).isAfterOrEqualTo(today().plusDays(30));
        assertThatThrownBy(() -> mediations.consent(number, "telecom", personOf(number)))
                .isInstanceOf(CaseConflict.class);

        assertThat(timers.advance(Duration.ofDays(34))).contains("completionMissed");

        assertEnded(number, MediationState.LAPSED);
        correct(number, facts.asked(today().minusDays(74), CompanyAnswer.POOR, true));
        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
    }

    @Test
    void letsAPersonFindTheServiceIfNoRuleDoes() {
        var number = unroutable();

        assertWaitsAt(number, MediationState.FINDING_SERVICE, "findService");
        var task = task(number, MatterTaskKind.FIND_SERVICE, MODERATOR);
        assertThatThrownBy(() -> work.findService(task, "nobody", MODERATOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> work.findService(task, "telecom", MEDIATOR)).isInstanceOf(AccessDenied.class);

        work.findService(task, "telecom", MODERATOR);

        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        mediations.consent(number, "telecom", personOf(number));
        assertThat(state(number)).isEqualTo(MediationState.WAITING_SERVICE);
    }

    @Test
    void tellsThePersonIfNobodyFindsAService() {
        var number = unroutable();

        work.findNone(task(number, MatterTaskKind.FIND_SERVICE, MODERATOR), "Aucun service pour cela.", MODERATOR);

        assertEnded(number, MediationState.NOT_ADMISSIBLE);
        assertThat(last(number).text()).contains("Aucun service pour cela.");
    }

    // --- with the service ---

    @Test
    void remindsAServiceAndTellsThePersonIfItIsLateWithItsAdmission() {
        var number = withService(Matter.OTHER_MATTER);
        var start = today();
        assertThat(due(number, DeadlineKind.SERVICE_ADMISSION)).isEqualTo(start.plusWeeks(3));

        assertThat(timers.advance(Duration.ofDays(15))).containsExactly("admissionReminderDue");
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_ADMISSION_REMINDER);
        assertThat(column(last(number), "recipient")).isEqualTo(SERVICE_MAIL);
        assertThat(timers.advance(Duration.ofDays(7))).containsExactly("admissionOverdue");

        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_ADMISSION_OVERDUE);
        assertThat(activities(number)).contains("decideAdmission", "chaseAdmission");
        work.asked(task(number, MatterTaskKind.CHASE_SERVICE, MODERATOR), "Réponse lundi.", MODERATOR);
        assertThat(activities(number)).contains("decideAdmission").doesNotContain("chaseAdmission");
        accept(number);
        assertWaitsAt(number, MediationState.IN_MEDIATION, "mediate");
    }

    @Test
    void endsTheTaskToAskALateServiceOnceItDecides() {
        var number = withService(Matter.OTHER_MATTER);
        timers.advance(Duration.ofDays(23));
        assertThat(activities(number)).contains("chaseAdmission");

        accept(number);

        assertWaitsAt(number, MediationState.IN_MEDIATION, "mediate");
        assertThat(desk.ofMatter(number, MODERATOR)).noneMatch(task -> task.kind() == MatterTaskKind.CHASE_SERVICE);
    }

    @Test
    void givesTheEnergyServiceItsOwnTwentyWorkingDaysForTheAdmission() {
        clock.moveTo(after(Instant.parse("2027-04-02T08:00:00Z")));
        var number = withService(Matter.ENERGY);
        var expected = DeadlineCalculation.compute(clock.instant(), 20, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true)
                .dueDate();

        assertThat(due(number, DeadlineKind.SERVICE_ADMISSION)).isEqualTo(expected);
        assertThat(timers.advance(Duration.between(
                        clock.instant(),
                        expected.plusDays(1)
                                .atStartOfDay(Brussels.ZONE)
                                .toInstant()
                                .plusSeconds(1))))
                .contains("admissionOverdue");
    }

    @Test
    void tellsARefusalWithItsGround() {
        var number = withService(Matter.TELECOM);
        assertThatThrownBy(() -> work.refuse(
                        task(number, MatterTaskKind.DECIDE_ADMISSION, MEDIATOR),
                        ServiceRefusal.TOO_LATE,
                        " ",
                        MEDIATOR))
                .isInstanceOf(IllegalArgumentException.class);

        work.refuse(
                task(number, MatterTaskKind.DECIDE_ADMISSION, MEDIATOR),
                ServiceRefusal.BEFORE_A_COURT,
                "Le juge de paix est saisi.",
                MEDIATOR);

        assertEnded(number, MediationState.NOT_TAKEN);
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_NOT_TAKEN);
        assertThat(last(number).text()).contains("tribunal").contains("juge de paix");
    }

    @Test
    void countsTheTimeForAnOutcomeFromTheCompleteFileOn() {
        var number = withService(Matter.TELECOM);
        work.acceptIncomplete(
                task(number, MatterTaskKind.DECIDE_ADMISSION, MEDIATOR), "Il manque le contrat.", MEDIATOR);
        assertWaitsAt(number, MediationState.COMPLETING, "completeFile");
        assertThat(last(number).text()).contains("Il manque le contrat.");
        assertThat(timers.advance(Duration.ofDays(34))).contains("completionOverdue");
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_COMPLETION_OVERDUE);

        mediations.write(number, "Voici le contrat.", List.of(), personOf(number));
        work.complete(task(number, MatterTaskKind.COMPLETE_FILE, MEDIATOR), MEDIATOR);

        assertWaitsAt(number, MediationState.IN_MEDIATION, "mediate");
        assertThat(due(number, DeadlineKind.SERVICE_OUTCOME)).isAfterOrEqualTo(today().plusDays(90));
    }

    @Test
    void extendsTheTimeOnceAndTellsTheParties() {
        var number = withService(Matter.TELECOM);
        accept(number);
        var first = due(number, DeadlineKind.SERVICE_OUTCOME);
        assertThat(timers.advance(Duration.ofDays(80)))
                .contains("outcomeReminderDue")
                .doesNotContain("outcomeOverdue");

        work.extend(task(number, MatterTaskKind.MEDIATE, MEDIATOR), "Une expertise est en cours.", MEDIATOR);

        assertWaitsAt(number, MediationState.EXTENDED, "mediateLonger");
        var extended = due(number, DeadlineKind.SERVICE_EXTENSION);
        assertThat(extended).isAfterOrEqualTo(first.plusDays(90)).isBefore(first.plusDays(95));
        assertThat(kindsOfLetters(number))
                .contains(LetterKind.MEDIATION_EXTENDED, LetterKind.MEDIATION_COMPANY_EXTENDED);
        var again = task(number, MatterTaskKind.MEDIATE_LONGER, MEDIATOR);
        assertThatThrownBy(() -> work.extend(again, "Encore.", MEDIATOR)).isInstanceOf(CaseConflict.class);

        var fired = timers.advance(Duration.between(
                clock.instant(),
                extended.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant().plusSeconds(1)));

        assertThat(fired).containsExactly("extensionReminderDue", "extensionOverdue");
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_OUTCOME_OVERDUE);
        work.end(again, MatterTaskKind.MEDIATE_LONGER, MediationOutcome.STOPPED, "", MEDIATOR);
        assertEnded(number, MediationState.ENDED);
    }

    @Test
    void tellsThePersonIfTheOutcomeIsLate() {
        var number = withService(Matter.TELECOM);
        accept(number);

        assertThat(timers.advance(Duration.ofDays(95))).containsExactly("outcomeReminderDue", "outcomeOverdue");

        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_OUTCOME_OVERDUE);
        assertThat(activities(number)).contains("mediate", "chaseOutcome");
        end(number, MediationOutcome.RECOMMENDATION_FOLLOWED);
        assertEnded(number, MediationState.ENDED);
    }

    @Test
    void countsNinetyWorkingDaysForTheServiceThatGivesItselfThem() {
        var number = withService(Matter.VEHICLE_SALE);
        accept(number);

        assertThat(due(number, DeadlineKind.SERVICE_OUTCOME))
                .isEqualTo(
                        DeadlineCalculation.compute(clock.instant(), 90, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true)
                                .dueDate());
    }

    @Test
    void countsAsTheWorkedExampleDoes() {
        clock.moveTo(after(Instant.parse("2026-04-02T08:00:00Z")));
        var trigger = Instant.parse("2026-04-02T08:00:00Z");

        assertThat(DeadlineCalculation.compute(trigger, 20, PeriodUnit.WORKING_DAYS, WorkCalendar.EU, true)
                        .dueDate())
                .isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(DeadlineCalculation.compute(trigger, 20, PeriodUnit.WORKING_DAYS, WorkCalendar.BE_ECON, true)
                        .dueDate())
                .isEqualTo(LocalDate.of(2026, 4, 27));
        assertThat(DeadlineCalculation.compute(trigger, 90, PeriodUnit.CALENDAR_DAYS, WorkCalendar.EU, true)
                        .dueDate())
                .isEqualTo(LocalDate.of(2026, 7, 1));
    }

    // --- leaving ---

    @Test
    void canBeLeftInEveryState() {
        for (var number : List.of(
                mediations.request(request(asked(Matter.TELECOM), true), Viewer.anyone()),
                requested(asked(Matter.TELECOM), false),
                requested(
                        ToldFacts.about(Matter.BANK).with(Condition.YES).asked(today(), CompanyAnswer.SILENT, true),
                        true),
                requested(asked(Matter.POST), true),
                withService(Matter.TELECOM),
                completing(),
                inMediation(),
                extended(),
                unroutable())) {
            mediations.withdraw(number, "", personOf(number));

            assertEnded(number, MediationState.WITHDRAWN);
            assertThat(kindsOfLetters(number)).contains(LetterKind.MEDIATION_WITHDRAWN);
            assertThat(desk.ofMatter(number, Viewer.system())).isEmpty();
            assertThatThrownBy(() -> mediations.withdraw(number, "", personOf(number)))
                    .isInstanceOf(CaseConflict.class);
        }
    }

    // --- by mail and by hand ---

    @Test
    void makesATaskOfWhatAServiceMailsAndGuessesNothing() {
        var number = withService(Matter.OTHER_MATTER);
        var dossier = last(number, LetterKind.MEDIATION_DOSSIER);

        mail(SERVICE_MAIL, dossier, "Nous acceptons le dossier.");

        assertWaitsAt(number, MediationState.WAITING_SERVICE, "decideAdmission", "recordReply");
        assertThat(read(number, personOf(number)).messages())
                .last()
                .satisfies(message -> assertThat(message.text()).contains("Nous acceptons"));
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_MESSAGE);
        assertThat(desk.open(Role.MODERATOR, 0, 100, MODERATOR))
                .anyMatch(task -> task.number().equals(number) && task.kind() == MatterTaskKind.RECORD_REPLY);

        accept(number);

        assertWaitsAt(number, MediationState.IN_MEDIATION, "mediate");
    }

    @Test
    void asksAPersonToHandOverWhatNoServiceTakesByMail() {
        var number = requested(asked(Matter.POST), true);

        assertWaitsAt(number, MediationState.HANDING_OVER, "handOverByHand");
        work.handedOver(task(number, MatterTaskKind.HAND_OVER, MODERATOR), MODERATOR);

        assertWaitsAt(number, MediationState.WAITING_SERVICE, "decideAdmission");
        assertThat(dossiers.handovers(number, MODERATOR).getFirst().way()).isEqualTo(Handover.Way.HAND);
    }

    @Test
    void carriesMessagesBetweenServiceCompanyAndPerson() {
        var number = withService(Matter.TELECOM);
        accept(number);

        work.write(number, "Que proposez-vous ?", List.of(), Set.of(MatterParty.PERSON, MatterParty.COMPANY), MEDIATOR);

        var toCompany = last(number, LetterKind.MEDIATION_COMPANY_MESSAGE);
        assertThat(toCompany.text()).contains("Que proposez-vous ?");
        mail("klachten@telora.example", toCompany, "Wij betalen terug.");
        assertThat(read(number, MEDIATOR).messages()).last().satisfies(message -> {
            assertThat(message.author()).isEqualTo(MatterParty.COMPANY);
            assertThat(message.readers()).contains(MatterParty.PERSON, MatterParty.SERVICE);
        });
        assertThat(last(number).kind()).isEqualTo(LetterKind.MEDIATION_MESSAGE);
        assertThat(last(number).text()).contains("Wij betalen terug.");
    }

    // --- rights ---

    @Test
    void showsAMediationToItsOwnServiceAlone() {
        var number = withService(Matter.TELECOM);

        assertThat(reader.read(number, MEDIATOR).number()).isEqualTo(number);
        assertThatThrownBy(() -> reader.read(number, OTHER_MEDIATOR)).isInstanceOf(NoSuchCase.class);
        assertThat(desk.open(Role.MEDIATOR, 0, 100, MEDIATOR))
                .anyMatch(task -> task.number().equals(number));
        assertThat(desk.open(Role.MEDIATOR, 0, 100, OTHER_MEDIATOR))
                .noneMatch(task -> task.number().equals(number));
        var task = task(number, MatterTaskKind.DECIDE_ADMISSION, MEDIATOR);
        assertThatThrownBy(() -> work.accept(task, OTHER_MEDIATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> work.accept(task, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> work.takeNote(number, OTHER_MEDIATOR)).isInstanceOf(AccessDenied.class);
        assertThat(reader.read(number, MODERATOR).number()).isEqualTo(number);
    }

    // --- with a complaint ---

    @Test
    void opensAMediationWithAllThatTheComplaintSays() {
        var complaint =
                answered(CaseFixtures.against(company.number(), CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));

        escalate(complaint);

        var opened = cases.read(complaint, MODERATOR).events().stream()
                .filter(event -> event.kind() == EventKind.MEDIATION_OPENED)
                .findFirst()
                .orElseThrow();
        var number = CaseNumber.parse(opened.facts().get("mediation"));
        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        var file = read(number);
        assertThat(file.complaint()).isEqualTo(complaint);
        assertThat(file.company()).isNotNull();
        assertThat(file.person().email()).isNotBlank();
        assertThatThrownBy(() -> cases.read(complaint, MEDIATOR)).isInstanceOf(NoSuchCase.class);
        mediations.consent(number, "telecom", personOf(number));
        assertThat(cases.read(complaint, MEDIATOR))
                .isEqualTo(cases.read(complaint, Viewer.consumerOf(complaint.toString())))
                .isNotEqualTo(cases.read(complaint, MODERATOR));
        assertThatThrownBy(() -> cases.read(complaint, OTHER_MEDIATOR)).isInstanceOf(NoSuchCase.class);
        accept(number);
        end(number, MediationOutcome.AGREEMENT);
        assertThat(cases.read(complaint, MODERATOR).events()).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.MEDIATION_ENDED);
            assertThat(event.facts()).containsEntry("outcome", "AGREEMENT");
        });
    }

    @Test
    void sendsTheWholeFileOfTheComplaintAlongWithTheMail() throws IOException {
        intake("telecom", "dossiers@telecom-service.example");
        var complaint =
                answered(CaseFixtures.against(company.number(), CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        escalate(complaint);
        var opened = cases.read(complaint, MODERATOR).events().stream()
                .filter(event -> event.kind() == EventKind.MEDIATION_OPENED)
                .findFirst()
                .orElseThrow();
        var number = CaseNumber.parse(opened.facts().get("mediation"));

        mediations.consent(number, "telecom", personOf(number));

        var name = "dossier-" + complaint + ".pdf";
        assertThat(last(number, LetterKind.MEDIATION_DOSSIER).files()).startsWith(name);
        var file = read(number).files().stream()
                .filter(entry -> entry.details().name().equals(name))
                .findFirst()
                .orElseThrow();
        try (var bytes = reader.open(number, file.id(), MODERATOR).bytes()) {
            assertThat(new String(bytes.readNBytes(5), StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
        }
        assertThat(cases.read(complaint, MODERATOR).events())
                .extracting(event -> event.kind())
                .contains(EventKind.DOSSIER_HANDED_ON);
    }

    @Test
    void goesOnWhenTheComplaintThatWasMissingDidNotHelp() {
        var number = requested(ToldFacts.about(Matter.TELECOM).with(Condition.YES), true);
        assertThat(state(number)).isEqualTo(MediationState.NOT_ADMISSIBLE);
        assertThat(dossiers.view(number, personOf(number)).answer().lacksComplaint())
                .isTrue();
        assertThatThrownBy(() -> continuation.told(number, Viewer.anyone())).isInstanceOf(NoSuchCase.class);

        var told = continuation.told(number, personOf(number));
        assertThat(told.narrative()).isEqualTo("J’ai reçu deux factures pour le même mois.");
        assertThat(told.company()).isEqualTo(company.number());
        var draft = drafts.open(DraftContent.empty(Language.FR), DraftOrigin.OWN.from(number));
        var complaint = answered(new FileComplaint(
                draft.id(),
                new CompanyChoice.Listed(company.number()),
                CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        assertThat(read(number).complaint()).isEqualTo(complaint);
        assertThat(state(number)).isEqualTo(MediationState.NOT_ADMISSIBLE);

        escalate(complaint);

        assertThat(cases.read(complaint, MODERATOR).events())
                .filteredOn(event -> event.kind() == EventKind.MEDIATION_OPENED)
                .singleElement()
                .satisfies(event -> assertThat(event.facts()).containsEntry("mediation", number.toString()));
        assertWaitsAt(number, MediationState.AWAITING_PERSON, "awaitPerson");
        mediations.consent(number, "telecom", personOf(number));
        accept(number);
        end(number, MediationOutcome.AGREEMENT);
        assertThat(cases.read(complaint, MODERATOR).events()).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo(EventKind.MEDIATION_ENDED);
            assertThat(event.facts()).containsEntry("outcome", "AGREEMENT");
        });
    }

    // --- the dossier's link ---

    @Test
    void logsEachUseOfTheLinkAndClosesItAfterSixtyDays() {
        var number = withService(Matter.OTHER_MATTER);
        var token = token(last(number, LetterKind.MEDIATION_DOSSIER));

        assertThat(dossiers.open(token)).isInstanceOf(MediationDossiers.Opened.Dossier.class);
        assertThat(dossiers.open(token.substring(0, token.length() - 2) + "AA"))
                .isInstanceOf(MediationDossiers.Opened.Unknown.class);
        assertThat(dossiers.handovers(number, MODERATOR).getFirst().downloads()).hasSize(1);
        assertThat(dossiers.view(number, MODERATOR).takenNoteAt()).isNull();

        clock.advance(Duration.ofDays(61));

        assertThat(dossiers.open(token)).isInstanceOf(MediationDossiers.Opened.Expired.class);
        assertThat(dossiers.handovers(number, MODERATOR).getFirst().downloads()).hasSize(1);
    }

    // --- fixtures ---

    private MediationRequest request(ToldFacts facts, boolean agrees) {
        return new MediationRequest(
                new Person("Claire Dumont", "claire.dumont@brusselnet.example", null, "1050", "Ixelles"),
                Language.FR,
                "Deux factures pour le même mois",
                "J’ai reçu deux factures pour le même mois.",
                Channel.WEB,
                company.number(),
                null,
                facts,
                agrees,
                List.of());
    }

    private ToldFacts asked(Matter matter) {
        return ToldFacts.about(matter).with(Condition.YES).asked(today().minusDays(60), CompanyAnswer.POOR, true);
    }

    /** The shipped table always says something; here it does not. */
    private CaseNumber unroutable() {
        var nothing = new MediationAnswer(List.of(), List.of(), "NO_RULE");
        transaction.executeWithoutResult(
                status -> doReturn(nothing).when(routing).of(any(), any(), any()));
        doReturn(Optional.of(nothing)).when(routing).lastOf(anyList());
        return requested(asked(Matter.TELECOM), true);
    }

    private CaseNumber requested(ToldFacts facts, boolean agrees) {
        var number = mediations.request(request(facts, agrees), Viewer.anyone());
        links.confirmMailbox(number, personOf(number));
        return number;
    }

    private CaseNumber withService(Matter matter) {
        var number = requested(asked(matter), true);
        assertThat(state(number)).isEqualTo(MediationState.WAITING_SERVICE);
        return number;
    }

    private CaseNumber completing() {
        var number = withService(Matter.TELECOM);
        work.acceptIncomplete(task(number, MatterTaskKind.DECIDE_ADMISSION, MEDIATOR), "Le contrat.", MEDIATOR);
        return number;
    }

    private CaseNumber inMediation() {
        var number = withService(Matter.TELECOM);
        accept(number);
        return number;
    }

    private CaseNumber extended() {
        var number = inMediation();
        work.extend(task(number, MatterTaskKind.MEDIATE, MEDIATOR), "Complexe.", MEDIATOR);
        return number;
    }

    private void accept(CaseNumber number) {
        var who = who(number);
        work.accept(task(number, MatterTaskKind.DECIDE_ADMISSION, who), who);
    }

    private void end(CaseNumber number, MediationOutcome outcome) {
        var who = who(number);
        work.end(task(number, MatterTaskKind.MEDIATE, who), MatterTaskKind.MEDIATE, outcome, "Bien.", who);
    }

    /** A service without a desk is stood in for by a moderator. */
    private Viewer who(CaseNumber number) {
        return dossiers.handovers(number, MODERATOR).getFirst().way() == Handover.Way.DESK ? MEDIATOR : MODERATOR;
    }

    private void correct(CaseNumber number, ToldFacts facts) {
        mediations.correct(number, new Correction(facts, null, null, List.of()), personOf(number));
    }

    private void escalate(CaseNumber complaint) {
        actions.escalate(
                complaint, EscalationWish.MEDIATION, "Rien ne bouge.", Viewer.consumerOf(complaint.toString()));
        var review = board.ofCase(complaint, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_ESCALATION)
                .findFirst()
                .orElseThrow();
        moderation.takeEscalation(review.id(), "Médiation.", MODERATOR);
    }

    /** A complaint that the company has answered, but not solved. */
    private CaseNumber answered(FileComplaint command) {
        var filed = filing.file(command);
        var number = ((FilingOutcome.Filed) filed).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        board.ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.MODERATE_COMPLAINT)
                .forEach(task -> moderation.accept(task.id(), MODERATOR));
        var letter = letters.of(number, MODERATOR).stream()
                .filter(sent -> sent.kind() == LetterKind.COMPLAINT)
                .findFirst()
                .orElseThrow();
        mail("klachten@telora.example", letter, "Wij doen niets.");
        return number;
    }

    private void intake(String service, String email, String... accounts) {
        var known = intakes.of(service);
        intakes.change(
                new ServiceIntake(service, known.version(), email, known.admission(), Set.of(accounts)), MANAGER);
        assertThat(intakes.of("energy").admission())
                .isEqualTo(new OwnDeadline(20, PeriodUnit.WORKING_DAYS, WorkCalendar.EU));
    }

    private void mail(String from, SentLetter letter, String text) {
        var raw = ("From: <" + from + ">\r\nTo: <" + column(letter, "reply_address")
                        + ">\r\nSubject: Re: dossier\r\nMessage-ID: <"
                        + UUID.randomUUID() + "@service.example>\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        correspondence.process(correspondence.store(raw, "test-" + UUID.randomUUID()));
    }

    private String token(SentLetter letter) {
        var text = column(letter, "text_body");
        var start = text.indexOf("/dossier/") + "/dossier/".length();
        return text.substring(start).split("\\s", 2)[0];
    }

    private String column(SentLetter letter, String column) {
        return jdbc.queryForObject("select " + column + " from letter where id = ?", String.class, letter.id());
    }

    private Instant after(Instant wanted) {
        return wanted.isAfter(clock.instant()) ? wanted : clock.instant();
    }

    private long task(CaseNumber number, MatterTaskKind kind, Viewer viewer) {
        return desk.ofMatter(number, viewer).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void assertWaitsAt(CaseNumber number, MediationState state, String... where) {
        assertThat(state(number)).isEqualTo(state);
        assertThat(activities(number)).contains(where);
    }

    private void assertEnded(CaseNumber number, MediationState state) {
        assertThat(state(number)).isEqualTo(state);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.toString())
                        .count())
                .isZero();
        assertThat(read(number).deadlines()).isEmpty();
    }

    private List<String> activities(CaseNumber number) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .singleResult();
        return runtime.getActiveActivityIds(instance.getId());
    }

    private MediationState state(CaseNumber number) {
        return MediationState.valueOf(read(number).state());
    }

    private LocalDate due(CaseNumber number, DeadlineKind kind) {
        return read(number).deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(deadline -> Brussels.dayOf(deadline.due()))
                .findFirst()
                .orElseThrow();
    }

    private SentLetter last(CaseNumber number) {
        return letters.ofMatter(number, MODERATOR).getLast();
    }

    private SentLetter last(CaseNumber number, LetterKind kind) {
        return letters.ofMatter(number, MODERATOR).stream()
                .filter(letter -> letter.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<LetterKind> kindsOfLetters(CaseNumber number) {
        return letters.ofMatter(number, MODERATOR).stream()
                .map(SentLetter::kind)
                .toList();
    }

    private MatterFile read(CaseNumber number) {
        return read(number, MODERATOR);
    }

    private MatterFile read(CaseNumber number, Viewer viewer) {
        return reader.read(number, viewer);
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private static Viewer personOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
