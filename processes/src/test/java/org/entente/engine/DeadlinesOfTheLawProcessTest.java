package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.Sector;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterReader;
import org.entente.matters.Person;
import org.entente.mediation.Matter;
import org.entente.mediation.MediationDossiers;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationFacts.Dealing;
import org.entente.mediation.MediationFacts.StaffFinding;
import org.entente.mediation.MediationFacts.TraderArea;
import org.entente.mediation.MediationRequest;
import org.entente.mediation.MediationServices;
import org.entente.mediation.MediationState;
import org.entente.mediation.MediationWork;
import org.entente.mediation.Mediations;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.mediation.ToldFacts;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.testing.CaseFixtures;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.Brussels;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Which deadline the law, or a mediation service by its own rules, sets, and what comes of it here: a table for each kind of
 * deadline, one line for each service. Everything begins on Thursday 2 April 2026 at ten; the dates were counted by hand, with
 * Easter Monday (6 April), 1 May, Ascension (14 May), Whit Monday (25 May) and 21 July. Each is held with the real engine:
 * nothing happens an hour before the end of the last day, and what should happen does at its end.
 *
 * <p>Deadlines that the law sets to others, and of which we hear in nobody's mail, are not kept here: what an operator has to
 * answer a service (telecommunications and post 20 working days, post 10 for its position, rail 9 and 30 days), the rest of
 * debt collection, and limitation. That of the confirmation, of reminders, of lawyers, inspectors and agents are our own and
 * tested with their processes.
 */
@ProcessesTest
class DeadlinesOfTheLawProcessTest {

    private static final Instant BEGIN = Instant.parse("2026-04-02T08:00:00Z");
    private static final LocalDate BEGIN_DAY = LocalDate.of(2026, 4, 2);
    private static final Viewer MANAGER = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final String FRENCH_BAR = "fr";

    @Autowired
    CompanyDirectory directory;

    @Autowired
    Mediations mediations;

    @Autowired
    MediationWork work;

    @Autowired
    MediationDossiers dossiers;

    @Autowired
    MediationServices services;

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
    ComplaintFiling filing;

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
    MovableClock clock;

    private Duration before;
    private DueTimers timers;
    private int serial;

    @BeforeEach
    void begin() {
        before = clock.offset();
        timers = new DueTimers(management, clock);
        runtime.createProcessInstanceQuery().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), "old"));
        clock.moveTo(BEGIN);
    }

    @AfterEach
    void moveTheClockBack() {
        runtime.createProcessInstanceQuery()
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "done"));
        clock.advance(before.minus(clock.offset()));
    }

    /** A company that does not answer has so long before the service takes the case; it does from the next day on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            SERVICE    | DISPUTE         | PLACE | TIME            | TAKEN FROM
            finance    | BANK            | 1050  | 30 days         | 2026-05-05
            rail       | RAIL            | 1050  | 1 month         | 2026-05-05
            energy-wal | ENERGY_REGIONAL | 5000  | 20 working days | 2026-05-05
            energy-bru | ENERGY_REGIONAL | 1050  | 15 days         | 2026-04-18
            energy-bru | WATER           | 1050  | 15 days         | 2026-04-18
            """)
    void givesTheCompanyItsTimeFirst(String service, Matter dispute, String place, String time, LocalDate from) {
        var number = request(service, dispute, place, CompanyAnswer.SILENT, BEGIN_DAY);

        assertThat(state(number)).isEqualTo(MediationState.WAITING_ADMISSIBLE);
        assertThat(dossiers.view(number, MODERATOR).admissibleFrom()).as(time).isEqualTo(from);
        var begins = from.atStartOfDay(Brussels.ZONE).toInstant();

        assertThat(moveTo(begins.minus(Duration.ofHours(1)))).doesNotContain("admissibleNow");
        assertThat(state(number)).isEqualTo(MediationState.WAITING_ADMISSIBLE);
        assertThat(moveTo(begins.plusSeconds(1))).containsExactly("admissibleNow");
        assertThat(state(number)).isEqualTo(MediationState.AWAITING_PERSON);
    }

    /** A service takes a case until a year after the first complaint to the company, and not on the day after. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            SERVICE      | DISPUTE            | PLACE | LAST DAY
            consumer     | OTHER_MATTER       | 1050  | 2027-04-02
            finance      | BANK               | 1050  | 2027-04-02
            insurance    | INSURANCE          | 1050  | 2027-04-02
            telecom      | TELECOM            | 1050  | 2027-04-02
            energy       | ENERGY             | 1050  | 2027-04-02
            rail         | RAIL               | 1050  | 2027-04-02
            postal       | POST               | 1050  | 2027-04-02
            auto         | VEHICLE_SALE       | 1050  | 2027-04-02
            construction | BUILDING_TECHNICAL | 1050  | 2027-04-02
            notary       | NOTARY             | 1050  | 2027-04-02
            lawyer-fr    | LAWYER             | 1050  | 2027-04-02
            lawyer-nl    | LAWYER             | 1050  | 2027-04-02
            energy-wal   | ENERGY_REGIONAL    | 5000  | 2027-04-02
            energy-bru   | ENERGY_REGIONAL    | 1050  | 2027-04-02
            """)
    void takesACaseForAYear(String service, Matter dispute, String place, LocalDate lastDay) {
        clock.moveTo(endOf(lastDay).minus(Duration.ofHours(1)));
        var inTime = request(service, dispute, place, CompanyAnswer.POOR, BEGIN_DAY);
        clock.moveTo(endOf(lastDay).plus(Duration.ofHours(1)));
        var late = request(service, dispute, place, CompanyAnswer.POOR, BEGIN_DAY);

        assertThat(state(inTime)).isEqualTo(MediationState.WAITING_SERVICE);
        assertThat(state(late)).isEqualTo(MediationState.NOT_ADMISSIBLE);
    }

    /** The travel commission sets its own limit in its terms: after a year the person is asked to look first. */
    @Test
    void asksToCheckTheLimitOfTheTravelCommission() {
        clock.moveTo(endOf(BEGIN_DAY.plusYears(1)).plus(Duration.ofHours(1)));

        var number = request("travel", Matter.TRAVEL, "1050", CompanyAnswer.POOR, BEGIN_DAY);

        assertThat(state(number)).isEqualTo(MediationState.AWAITING_PERSON);
        assertThat(lettersOf(number)).contains(LetterKind.MEDIATION_CONSENT);
        assertThat(dossiers.view(number, MODERATOR).answer().options())
                .singleElement()
                .satisfies(option -> assertThat(option.missing()).containsExactly("FILING_LIMIT_TO_CHECK"));
        assertThat(dossiers.handovers(number, MODERATOR)).isEmpty();
    }

    /**
     * A service accepts or refuses within three weeks, that of energy within twenty working days; it has ninety days for the
     * outcome, from the complete file on, or what it says of itself; the one extension is as long again.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            SERVICE      | DISPUTE            | PLACE | ACCEPTS UNTIL | OUTCOME UNTIL | EXTENDED UNTIL
            consumer     | OTHER_MATTER       | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            finance      | BANK               | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            insurance    | INSURANCE          | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            telecom      | TELECOM            | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            energy       | ENERGY             | 1050  | 2026-05-04    | 2026-07-01    | 2026-09-29
            rail         | RAIL               | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            postal       | POST               | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            travel       | TRAVEL             | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            auto         | VEHICLE_SALE       | 1050  | 2026-04-23    | 2026-08-13    | 2026-12-18
            construction | BUILDING_TECHNICAL | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            notary       | NOTARY             | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            lawyer-fr    | LAWYER             | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            lawyer-nl    | LAWYER             | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            energy-wal   | ENERGY_REGIONAL    | 5000  | 2026-04-23    | 2026-07-01    | 2026-09-29
            energy-bru   | ENERGY_REGIONAL    | 1050  | 2026-04-23    | 2026-07-01    | 2026-09-29
            ecc          | OTHER_MATTER       | 1050  | 2026-04-23    | 2026-04-23    | 2026-05-15
            """)
    void givesAServiceItsTime(
            String service, Matter dispute, String place, LocalDate accepts, LocalDate outcome, LocalDate extended) {
        var undecided = request(service, dispute, place, CompanyAnswer.POOR, BEGIN_DAY);
        var mediated = request(service, dispute, place, CompanyAnswer.POOR, BEGIN_DAY);
        var longer = request(service, dispute, place, CompanyAnswer.POOR, BEGIN_DAY);
        for (var number : List.of(mediated, longer)) {
            work.accept(task(number, MatterTaskKind.DECIDE_ADMISSION), MODERATOR);
        }
        work.extend(task(longer, MatterTaskKind.MEDIATE), "Une expertise est en cours.", MODERATOR);

        assertThat(dossiers.view(undecided, MODERATOR).service()).isEqualTo(service);
        assertThat(due(undecided, DeadlineKind.SERVICE_ADMISSION)).isEqualTo(accepts);
        assertThat(due(mediated, DeadlineKind.SERVICE_OUTCOME)).isEqualTo(outcome);
        assertThat(due(longer, DeadlineKind.SERVICE_EXTENSION)).isEqualTo(extended);
        assertThatThrownBy(() -> work.extend(task(longer, MatterTaskKind.MEDIATE_LONGER), "Encore.", MODERATOR))
                .isInstanceOf(CaseConflict.class);

        var expected = List.of(
                new Overdue(undecided, accepts, LetterKind.MEDIATION_ADMISSION_OVERDUE),
                new Overdue(mediated, outcome, LetterKind.MEDIATION_OUTCOME_OVERDUE),
                new Overdue(longer, extended, LetterKind.MEDIATION_OUTCOME_OVERDUE));
        for (var day : new TreeSet<>(List.of(accepts, outcome, extended))) {
            moveTo(endOf(day).minus(Duration.ofHours(1)));
            expected.stream()
                    .filter(late -> !late.lastDay().isBefore(day))
                    .forEach(late -> assertThat(lettersOf(late.number())).doesNotContain(late.letter()));
            moveTo(endOf(day).plusSeconds(1));
            expected.stream()
                    .filter(late -> late.lastDay().equals(day))
                    .forEach(late -> assertThat(lettersOf(late.number())).containsOnlyOnce(late.letter()));
        }
    }

    /** Each service of the list has a line in the table above. */
    @Test
    void knowsTheTimesOfEveryService() throws NoSuchMethodException {
        var table = DeadlinesOfTheLawProcessTest.class
                .getDeclaredMethod(
                        "givesAServiceItsTime",
                        String.class,
                        Matter.class,
                        String.class,
                        LocalDate.class,
                        LocalDate.class,
                        LocalDate.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        var listed = table.lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .toList();

        assertThat(services.all()).extracting(service -> service.key()).containsExactlyInAnyOrderElementsOf(listed);
    }

    /** The law leaves the time to reply open; for payment services it is fifteen working days, which all companies get. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            SECTOR          | SUBJECT | REPLIES UNTIL
            BANKS_INSURANCE | payment | 2026-04-24
            TELECOM         | billing | 2026-04-24
            """)
    void givesACompanyItsTimeToReply(Sector sector, String subject, LocalDate until) {
        var company = directory.add(company(sector, Language.NL), MODERATOR);
        var outcome = filing.file(CaseFixtures.against(company.number(), complaint(sector, subject)));
        var number = ((FilingOutcome.Filed) outcome).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        board.ofCase(number, MODERATOR).forEach(task -> moderation.accept(task.id(), MODERATOR));

        assertThat(cases.read(number, MODERATOR).status()).isEqualTo(CaseStatus.WAITING_COMPANY);
        assertThat(cases.read(number, MODERATOR).deadline().due()).isEqualTo(endOf(until));

        assertThat(moveTo(endOf(until).minus(Duration.ofHours(1)))).doesNotContain("replyOverdue");
        assertThat(moveTo(endOf(until).plusSeconds(1))).containsExactly("replyOverdue");
        assertThat(cases.read(number, MODERATOR).status()).isEqualTo(CaseStatus.NO_REPLY);
    }

    private record Overdue(CaseNumber number, LocalDate lastDay, LetterKind letter) {}

    private List<LetterKind> lettersOf(CaseNumber number) {
        return letters.ofMatter(number, MODERATOR).stream()
                .map(SentLetter::kind)
                .toList();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant().minusSeconds(1);
    }

    /** Moves the clock on to an instant; returns the timers that fired. */
    private List<String> moveTo(Instant instant) {
        return timers.advance(Duration.between(clock.instant(), instant));
    }

    private CaseNumber request(
            String service, Matter dispute, String place, CompanyAnswer answer, LocalDate firstContactOn) {
        var intake = intakes.of(service);
        intakes.change(
                new ServiceIntake(
                        service, intake.version(), "dossiers@" + service + ".example", intake.admission(), Set.of()),
                MANAGER);
        var language = service.endsWith("-" + FRENCH_BAR) ? Language.FR : Language.NL;
        var company = directory.add(company(Sector.OTHER, language), MODERATOR);
        serial++;
        var number = mediations.request(
                new MediationRequest(
                        new Person(
                                "Claire Dumont",
                                "claire" + serial + "." + UUID.randomUUID() + "@brusselnet.example",
                                null,
                                place,
                                "Ville"),
                        Language.FR,
                        "Deux factures pour le même mois",
                        "J’ai reçu deux factures pour le même mois.",
                        Channel.WEB,
                        company.number(),
                        null,
                        new ToldFacts(
                                dispute,
                                service.equals("ecc") ? TraderArea.EU : TraderArea.BE,
                                Dealing.CONSUMER,
                                null,
                                answer,
                                firstContactOn,
                                true,
                                Condition.YES,
                                false,
                                false,
                                StaffFinding.NONE),
                        true,
                        List.of()),
                Viewer.anyone());
        links.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        return number;
    }

    private static CompanyEntry company(Sector sector, Language language) {
        return new CompanyEntry(
                "Telora", List.of(), null, sector, language, "klachten@telora.example", "https://www.telora.example");
    }

    private static Complaint complaint(Sector sector, String subject) {
        return new Complaint(
                sector,
                subject,
                "Deux fois le même paiement",
                "Mon paiement du mois est parti deux fois.",
                null,
                null,
                new Claim(Set.of(Remedy.BILL_CORRECTION), null, null),
                Language.FR,
                Publicity.PRIVATE,
                null,
                null,
                new Consumer(
                        "Claire Dumont",
                        "claire." + sector + "." + UUID.randomUUID() + "@brusselnet.example",
                        null,
                        "1050",
                        "Ixelles"));
    }

    private long task(CaseNumber number, MatterTaskKind kind) {
        return desk.ofMatter(number, MODERATOR).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private MediationState state(CaseNumber number) {
        return MediationState.valueOf(reader.read(number, MODERATOR).state());
    }

    private LocalDate due(CaseNumber number, DeadlineKind kind) {
        return reader.read(number, MODERATOR).deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .map(deadline -> Brussels.dayOf(deadline.due()))
                .findFirst()
                .orElseThrow();
    }
}
