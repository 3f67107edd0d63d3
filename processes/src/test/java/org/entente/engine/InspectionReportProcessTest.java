package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.NoSuchCase;
import org.entente.desks.MatterTaskKind;
import org.entente.inspection.ClusterFile.Shared;
import org.entente.inspection.DecisionOutcome;
import org.entente.inspection.FileReport;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.InspectionTeam;
import org.entente.inspection.Priority;
import org.entente.inspection.Proposal;
import org.entente.inspection.PublicWarning;
import org.entente.inspection.ReportDecision;
import org.entente.inspection.ReportFile;
import org.entente.inspection.ReportFiling;
import org.entente.inspection.ReportLink.Reason;
import org.entente.inspection.ReportOutcome;
import org.entente.inspection.ReportQuestion;
import org.entente.inspection.ReportSenders;
import org.entente.inspection.ReportState;
import org.entente.inspection.ReportStatistics;
import org.entente.inspection.Scenario;
import org.entente.inspection.ShutOutReason;
import org.entente.inspection.Suspect;
import org.entente.inspection.WarningKind;
import org.entente.inspection.Warnings;
import org.entente.inspection.WriteWarning;
import org.entente.matters.Matter;
import org.entente.matters.MatterMail;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Matters;
import org.entente.matters.Person;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.Brussels;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process of a report with the real engine, services and database; the clock is moved, timers run by hand. */
@ProcessesTest
class InspectionReportProcessTest {

    private static final Viewer INSPECTOR = Viewer.staff("ines", Set.of(Role.INSPECTOR));
    private static final Person CLAIRE =
            new Person("Claire Dumont", "claire.dumont@brusselnet.example", "0470 12 34 56", null, null);

    @Autowired
    ReportFiling filing;

    @Autowired
    InspectionDesk desk;

    @Autowired
    ReportSenders senders;

    @Autowired
    Warnings warnings;

    @Autowired
    ReportStatistics statistics;

    @Autowired
    MatterReader reader;

    @Autowired
    Matters matters;

    @Autowired
    List<MatterMail> mails;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private DueTimers timers;

    @BeforeEach
    void forgetOtherReports() {
        timers = new DueTimers(management, clock);
        runtime.createProcessInstanceQuery().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), "old"));
        jdbc.update("update inspection_report set website_key = null, phone_key = null, sender_key = null");
        jdbc.update("delete from report_text_band");
        jdbc.update("delete from shut_out");
        clock.advance(Duration.ofDays(2));
    }

    @Test
    void takesAnAnonymousReportAndWritesToNobody() {
        var filed = (ReportOutcome.Filed) filing.file(fakeShop("shop-a.example", Person.ANONYMOUS));

        assertThat(filed.told()).isFalse();
        assertThat(letters(filed.number())).isEmpty();
        assertWaitsAt(filed.number(), "triageReport");
        var file = desk.open(filed.number(), INSPECTOR);
        assertThat(file.state()).isEqualTo(ReportState.TRIAGE);
        assertThat(file.matter().person().isAnonymous()).isTrue();
        assertThat(file.matter().title()).isEqualTo("shop-a.example");
        assertThat(file.answers()).containsEntry(ReportQuestion.DELIVERED, "NOTHING");
        assertThat(file.matter().deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.kind()).isEqualTo(DeadlineKind.REPORT_TRIAGE));
        decide(filed.number(), new ReportDecision.FileAway("counted"));
        assertEnded(filed.number(), ReportState.FILED);
        assertThat(letters(filed.number())).isEmpty();
    }

    @Test
    void makesOneReportOfTheSameDraft() {
        var told = fakeShop("shop-b.example", CLAIRE);

        assertThat(filing.file(told)).isEqualTo(filing.file(told));
    }

    @Test
    void routesByTheTableAndRecordsTheDecision() {
        var file = desk.open(file(fakeShop("shop-c.example", CLAIRE)), INSPECTOR);

        assertThat(file.desk()).isEqualTo(InspectionTeam.ONLINE_DESK);
        assertThat(file.priority()).isEqualTo(Priority.HIGH);
        assertThat(file.proposal()).isEqualTo(Proposal.EXAMINE);
        var decision = file.matter().decisions().stream()
                .filter(one -> one.table().equals("inspectionRouting"))
                .findFirst()
                .orElseThrow();
        assertThat(decision.inputs())
                .containsEntry("practice", "ONLINE_SCAM")
                .containsEntry("sector", "ONLINE_SHOPS")
                .containsEntry("urgency", "ONGOING")
                .containsEntry("similarReports", "0");
    }

    @Test
    void proposesToPassDangersAndThreatsOn() {
        var heater = desk.open(
                file(report(
                        Scenario.UNSAFE_PRODUCT,
                        Map.of(ReportQuestion.SOMEBODY_HURT, "YES"),
                        Suspect.UNKNOWN,
                        "The heater caught fire.",
                        Person.ANONYMOUS)),
                INSPECTOR);
        var threat = desk.open(
                file(report(
                        Scenario.PRESSURE_SELLING,
                        Map.of(ReportQuestion.PRESSED_BY, "THREAT"),
                        Suspect.UNKNOWN,
                        "He said that he would come back with others.",
                        Person.ANONYMOUS)),
                INSPECTOR);

        assertThat(heater.desk()).isEqualTo(InspectionTeam.EMERGENCY_SERVICES);
        assertThat(threat.desk()).isEqualTo(InspectionTeam.POLICE);
        assertThat(List.of(heater.proposal(), threat.proposal())).containsOnly(Proposal.PASS_ON);
    }

    @Test
    void tellsThePersonThatItCameAndThatItIsClosedAndNothingElse() {
        var number = file(fakeShop("shop-d.example", CLAIRE));
        decide(number, new ReportDecision.Inquire("seems serious"));
        decide(number, new ReportDecision.FileAway("nothing found"));

        assertThat(letters(number)).containsExactly("REPORT_RECEIVED", "REPORT_CLOSED");
        var seen = reader.read(number, Viewer.consumerOf(number.toString()));
        assertThat(seen.state()).isEqualTo(Matter.CLOSED);
        assertThat(seen.decisions()).isEmpty();
        assertThat(seen.deadlines()).isEmpty();
        assertThat(seen.events()).extracting(event -> event.kind()).containsExactly("REPORTED", "REPORT_CLOSED");
        assertThat(jdbc.queryForList(
                        "select text_body from letter where matter_id = (select id from matter where number = ?)",
                        String.class,
                        number.toString()))
                .noneMatch(text -> text.contains("nothing found") || text.contains("seems serious"));
    }

    @Test
    void goesOnInquiringUntilItIsDecided() {
        var number = file(fakeShop("shop-e.example", CLAIRE));
        decide(number, new ReportDecision.Inquire(null));
        assertWaitsAt(number, "inquire");
        var first = desk.open(number, INSPECTOR).matter().deadlines().getFirst();
        assertThat(first.kind()).isEqualTo(DeadlineKind.REPORT_INQUIRY);

        clock.advance(Duration.ofDays(30));
        decide(number, new ReportDecision.Inquire("one more period"));

        assertWaitsAt(number, "inquire");
        assertThat(desk.open(number, INSPECTOR).matter().deadlines().getFirst().due())
                .isAfter(first.due());
        assertThat(events(number)).contains("INQUIRY_BEGUN", "INQUIRY_GOES_ON");
        decide(number, new ReportDecision.FileAway(null));
        assertEnded(number, ReportState.FILED);
    }

    @Test
    void movesAReportThatNobodyReadsToTheTopOnce() {
        var number = file(
                report(Scenario.FAKE_REVIEWS, Map.of(), site("review.example"), "Reviews in the same words.", CLAIRE));
        assertThat(desk.open(number, INSPECTOR).priority()).isEqualTo(Priority.NORMAL);
        var due = desk.open(number, INSPECTOR).matter().deadlines().getFirst().due();

        var before = timers.advance(Duration.between(clock.instant(), due));
        var after = timers.advance(Duration.ofDays(60));

        assertThat(before).isEmpty();
        assertThat(after).containsExactly("triageOverdue");
        assertThat(desk.open(number, INSPECTOR).priority()).isEqualTo(Priority.HIGH);
        assertThat(events(number)).containsOnlyOnce("TRIAGE_LATE");
        assertWaitsAt(number, "triageReport");
    }

    @Test
    void asksForAReviewWhenAnInquiryLastsLong() {
        var number = file(fakeShop("shop-f.example", Person.ANONYMOUS));
        decide(number, new ReportDecision.Inquire(null));

        var fired = timers.advance(Duration.ofDays(100));

        assertThat(fired).containsExactly("inquiryReviewDue");
        assertThat(events(number)).containsOnlyOnce("REVIEW_DUE");
        assertWaitsAt(number, "inquire");
        decide(number, new ReportDecision.PassOn("Police", "police@police.example", Language.NL, null));
        assertEnded(number, ReportState.PASSED_ON);
    }

    @Test
    void passesOnByLetterWithThePersonOnlyIfTheyAgree() {
        var named = file(fakeShop("shop-g.example", CLAIRE));
        var unnamed = file(new FileReport(
                UUID.randomUUID(),
                Scenario.PHISHING,
                Map.of(),
                Suspect.UNKNOWN,
                "A message from “my bank” with a link.",
                Language.NL,
                Channel.WEB,
                new Person("Piet Maes", "piet.maes@brusselnet.example", null, null, null),
                false,
                false,
                null));
        for (var number : List.of(named, unnamed)) {
            decide(number, new ReportDecision.PassOn("FSMA", "reports@fsma.example", Language.FR, "Urgent."));
            assertEnded(number, ReportState.PASSED_ON);
        }

        assertThat(handover(named)).contains("shop-g.example", "Claire Dumont", "Urgent.");
        assertThat(handover(unnamed)).contains("my bank").doesNotContain("Piet", "piet.maes");
        assertThat(desk.open(named, INSPECTOR).passedOnTo()).isEqualTo("FSMA");
        assertThat(letters(unnamed)).doesNotContain("REPORT_CLOSED");
    }

    @Test
    void warnsInsideFirstAndInPublicWhenAnInspectorPublishes() {
        var number = file(fakeShop("shop-h.example", CLAIRE));
        var text = "The shop takes the money and delivers nothing. Do not pay.";
        decide(
                number,
                new ReportDecision.Warn(
                        new WriteWarning(WarningKind.WEBSITE, "shop-h.example", Language.EN, text, false)));

        assertEnded(number, ReportState.WARNED);
        assertThat(warnings.inPublic()).noneMatch(warning -> warning.target().equals("shop-h.example"));
        var id = warnings.all(INSPECTOR).stream()
                .filter(warning -> warning.target().equals("shop-h.example"))
                .findFirst()
                .map(PublicWarning::id)
                .orElseThrow();
        warnings.publish(id, INSPECTOR);
        assertThat(warnings.inPublic()).anyMatch(warning -> warning.id() == id);
        warnings.withdraw(id, INSPECTOR);
        assertThat(warnings.inPublic()).noneMatch(warning -> warning.id() == id);
        assertThatThrownBy(() -> warnings.publish(id, INSPECTOR)).isInstanceOf(CaseConflict.class);
    }

    @Test
    void writesNoWarningThatNamesWhoReported() {
        var number = file(fakeShop("shop-i.example", CLAIRE));
        var task = desk.open(number, INSPECTOR).tasks().getFirst().id();

        var outcome = desk.decide(
                List.of(task),
                new ReportDecision.Warn(new WriteWarning(
                        WarningKind.WEBSITE, "shop-i.example", Language.FR, "Claire Dumont a tout perdu ici.", true)),
                INSPECTOR);

        assertThat(outcome).isInstanceOf(DecisionOutcome.NamesReporter.class);
        assertWaitsAt(number, "triageReport");
    }

    @Test
    void putsSimilarReportsTogetherSaysWhyAndDecidesThemAtOnce() {
        var first = file(fakeShop("https://www.Clone-Shop.example/offers?x=1", CLAIRE));
        clock.advance(Duration.ofDays(7));
        var second = file(report(
                Scenario.UNWANTED_CALLS,
                Map.of(),
                new Suspect(null, null, "clone-shop.example", "0470/11.22.33", null, null, null),
                "They ring about an order.",
                Person.ANONYMOUS));
        clock.advance(Duration.ofDays(7));
        var third = file(report(
                Scenario.UNWANTED_CALLS,
                Map.of(),
                new Suspect(null, null, null, "+32 470 11 22 33", null, null, null),
                "Again this number.",
                Person.ANONYMOUS));
        var apart = file(fakeShop("another.example", Person.ANONYMOUS, "Something else entirely happened here to me."));

        var links = desk.open(second, INSPECTOR).links();
        assertThat(links).extracting(link -> link.number()).containsExactly(third, first);
        assertThat(links.getLast().reasons()).containsExactly(new Reason.SameWebsite("clone-shop.example"));
        assertThat(links.getFirst().reasons()).containsExactly(new Reason.SamePhone("+32470112233"));
        assertThat(desk.open(apart, INSPECTOR).clusterId()).isNull();
        var cluster = desk.cluster(clusterOf(first), INSPECTOR);
        assertThat(cluster.reports()).extracting(row -> row.number()).containsExactly(third, second, first);
        assertThat(cluster.reasons())
                .contains(
                        new Shared(new Reason.SameWebsite("clone-shop.example"), 2),
                        new Shared(new Reason.SamePhone("+32470112233"), 2));
        assertThat(cluster.weeks()).extracting(week -> week.reports()).containsExactly(1, 1, 1);
        assertThat(cluster.tasks()).hasSize(3);

        desk.decide(
                cluster.tasks(),
                new ReportDecision.PassOn("Police", "police@police.example", Language.NL, null),
                INSPECTOR);

        for (var number : List.of(first, second, third)) {
            assertEnded(number, ReportState.PASSED_ON);
        }
        assertWaitsAt(apart, "triageReport");
        assertThat(jdbc.queryForObject(
                        "select count(*) from letter where kind = 'REPORT_PASSED_ON' and matter_id in"
                                + " (select id from matter where number in (?, ?, ?))",
                        Integer.class,
                        first.toString(),
                        second.toString(),
                        third.toString()))
                .isEqualTo(1);
        assertThat(desk.clusters(INSPECTOR)).anySatisfy(row -> {
            assertThat(row.id()).isEqualTo(cluster.id());
            assertThat(row.open()).isZero();
            assertThat(row.size()).isEqualTo(3);
        });
    }

    @Test
    void mergesClustersThatANewReportTiesTogether() {
        var a1 = file(fakeShop("one.example", Person.ANONYMOUS, "My order of shoes never came at all."));
        file(fakeShop("one.example", Person.ANONYMOUS, "Nothing was ever sent to us."));
        var b1 = file(fakeShop("two.example", Person.ANONYMOUS, "They sent an empty box to my house."));
        file(fakeShop("two.example", Person.ANONYMOUS, "Box without content."));
        var absorbed = clusterOf(b1);
        assertThat(absorbed).isNotEqualTo(clusterOf(a1));

        file(report(
                Scenario.FAKE_SHOP,
                Map.of(),
                new Suspect(null, null, "one.example", null, null, null, null),
                "They sent an empty box to my house.",
                Person.ANONYMOUS));
        file(report(
                Scenario.FAKE_SHOP,
                Map.of(),
                new Suspect(null, null, "two.example", "02 555 11 22", null, null, null),
                "x",
                Person.ANONYMOUS));
        file(report(
                Scenario.FAKE_SHOP,
                Map.of(),
                new Suspect(null, null, "one.example", "+32 2 555 11 22", null, null, null),
                "y",
                Person.ANONYMOUS));

        assertThat(clusterOf(b1)).isEqualTo(clusterOf(a1));
        assertThat(desk.cluster(absorbed, INSPECTOR).id()).isEqualTo(clusterOf(a1));
        assertThat(desk.cluster(absorbed, INSPECTOR).reports()).hasSize(7);
    }

    @Test
    void countsSimilarReportsForTheTable() {
        for (int i = 0; i < 10; i++) {
            file(report(
                    Scenario.MISLEADING_PRICES, Map.of(), site("www.many.example"), "Report " + i, Person.ANONYMOUS));
        }

        var eleventh = desk.open(
                file(report(Scenario.MISLEADING_PRICES, Map.of(), site("many.example"), "The last", CLAIRE)),
                INSPECTOR);

        assertThat(eleventh.matter().decisions().getFirst().inputs()).containsEntry("similarReports", "10");
        assertThat(eleventh.priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void putsMailOfThePersonIntoTheReportForInspectorsAlone() {
        var number = file(fakeShop("shop-j.example", CLAIRE));
        desk.ask(number, "Which bank did you pay through?", INSPECTOR);
        desk.note(number, "Looks like the shop of last year.", INSPECTOR);

        assertThat(letters(number)).containsExactly("REPORT_RECEIVED", "REPORT_QUESTION");
        var seen = reader.read(number, Viewer.consumerOf(number.toString()));
        assertThat(seen.messages())
                .extracting(message -> message.text())
                .containsExactly("Which bank did you pay through?");
        assertThat(mails)
                .anySatisfy(path -> assertThat(path.getClass().getSimpleName()).contains("ReportMail"));
        assertThat(desk.open(number, INSPECTOR).matter().messages())
                .anyMatch(message -> message.isNote())
                .anyMatch(message -> message.author() == MatterParty.STAFF && !message.isNote());
        var anonymous = file(fakeShop("shop-k.example", Person.ANONYMOUS));
        assertThatThrownBy(() -> desk.ask(anonymous, "Who are you?", INSPECTOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INSPECTOR")
    void existsForInspectorsAlone(Role role) {
        var number = file(fakeShop("secret.example", CLAIRE));
        var second = file(fakeShop("secret.example", Person.ANONYMOUS));
        var other = Viewer.staff("other", Set.of(role));
        var task = desk.open(number, INSPECTOR).tasks().getFirst().id();

        assertThatThrownBy(() -> desk.open(number, other)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> reader.read(number, other)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.cluster(clusterOf(second), other)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.note(number, "x", other)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.ask(number, "x", other)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> desk.list(true, null, null, 0, other)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> desk.clusters(other)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> desk.decide(List.of(task), new ReportDecision.FileAway(null), other))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> statistics.lines(other)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> senders.list(other)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> warnings.all(other)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> reader.read(number, Viewer.anyone())).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> reader.read(number, Viewer.consumerOf(second.toString())))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void notesWhoLookedAndListsWithoutWhoReported() {
        var number = file(fakeShop("looked.example", CLAIRE));
        var olga = Viewer.staff("olga", Set.of(Role.INSPECTOR));

        desk.open(number, INSPECTOR);
        clock.advance(Duration.ofMinutes(3));
        var file = desk.open(number, olga);

        assertThat(file.looks()).extracting(ReportFile.Look::account).containsExactly("olga", "ines");
        assertThat(file.looks().getFirst().at()).isCloseTo(clock.instant(), within(30, ChronoUnit.SECONDS));
        assertThat(reader.read(number, Viewer.consumerOf(number.toString())).toString())
                .doesNotContain("olga");
        assertThat(desk.list(false, InspectionTeam.ONLINE_DESK, Scenario.FAKE_SHOP, 0, olga)
                        .toString())
                .contains("looked.example")
                .doesNotContain("Claire", "brusselnet");
    }

    @Test
    void takesSoManyReportsADayFromAMailbox() {
        for (int i = 0; i < 5; i++) {
            file(fakeShop("limit" + i + ".example", CLAIRE));
        }

        assertThat(filing.file(fakeShop("limit5.example", CLAIRE))).isEqualTo(new ReportOutcome.TooMany(5));
        assertThat(filing.file(fakeShop("limit6.example", Person.ANONYMOUS))).isInstanceOf(ReportOutcome.Filed.class);
        clock.advance(Duration.ofDays(1));
        assertThat(filing.file(fakeShop("limit7.example", CLAIRE))).isInstanceOf(ReportOutcome.Filed.class);
    }

    @Test
    void shutsAMailboxOutForATimeAndLiftsIt() {
        var number = file(fakeShop("shut.example", CLAIRE));
        var until = Brussels.dayOf(clock.instant()).plusDays(10);
        senders.shutOut("Claire.Dumont@brusselnet.example", ShutOutReason.INVENTED, "third time", until, INSPECTOR);

        var end = until.plusDays(1).atStartOfDay(Brussels.ZONE).toInstant();
        assertThat(filing.file(fakeShop("shut2.example", CLAIRE)))
                .isEqualTo(new ReportOutcome.NotTaken(ShutOutReason.INVENTED, end));
        assertThat(events(number)).contains("SENDER_SHUT_OUT");
        var row = senders.list(INSPECTOR).getFirst();
        assertThat(row.inForce()).isTrue();
        assertThat(row.imposedBy()).isEqualTo("ines");
        senders.lift(row.id(), INSPECTOR);
        assertThat(senders.list(INSPECTOR).getFirst().liftedBy()).isEqualTo("ines");
        assertThat(filing.file(fakeShop("shut3.example", CLAIRE))).isInstanceOf(ReportOutcome.Filed.class);
        assertThatThrownBy(() -> senders.lift(row.id(), INSPECTOR)).isInstanceOf(CaseConflict.class);
        assertThatThrownBy(() -> senders.shutOut(
                        "a@b.example", ShutOutReason.FLOOD, null, Brussels.dayOf(clock.instant()), INSPECTOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void endsAShutOutByItself() {
        senders.shutOut(
                "claire.dumont@brusselnet.example",
                ShutOutReason.FLOOD,
                null,
                Brussels.dayOf(clock.instant()).plusDays(1),
                INSPECTOR);

        clock.advance(Duration.ofDays(2));

        assertThat(filing.file(fakeShop("later.example", CLAIRE))).isInstanceOf(ReportOutcome.Filed.class);
    }

    @Test
    void countsByScenarioAndMonthInCellsThatAreNoFormulas() {
        file(fakeShop("stat.example", Person.ANONYMOUS));

        var lines = statistics.lines(INSPECTOR);
        var csv = statistics.csv(List.of("=month", "scenario", "received"), scenario -> "@" + scenario, INSPECTOR);

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.scenario()).isEqualTo(Scenario.FAKE_SHOP);
            assertThat(line.in(ReportState.TRIAGE)).isPositive();
        });
        assertThat(csv).startsWith("'=month,scenario,received\r\n").contains(",'@FAKE_SHOP,");
    }

    private CaseNumber file(FileReport told) {
        clock.advance(Duration.ofMinutes(1));
        return switch (filing.file(told)) {
            case ReportOutcome.Filed(var number, var toldPerson) -> number;
            case ReportOutcome.TooMany many -> throw new AssertionError(many);
            case ReportOutcome.NotTaken shut -> throw new AssertionError(shut);
        };
    }

    private void decide(CaseNumber number, ReportDecision decision) {
        var task = desk.open(number, INSPECTOR).tasks().getFirst();
        assertThat(task.kind()).isIn(MatterTaskKind.TRIAGE_REPORT, MatterTaskKind.INQUIRE);
        assertThat(desk.decide(List.of(task.id()), decision, INSPECTOR)).isEqualTo(new DecisionOutcome.Done(1));
    }

    private long clusterOf(CaseNumber number) {
        var cluster = desk.open(number, INSPECTOR).clusterId();
        assertThat(cluster).isNotNull();
        return cluster;
    }

    private List<String> events(CaseNumber number) {
        return desk.open(number, INSPECTOR).matter().events().stream()
                .map(event -> event.kind())
                .toList();
    }

    private List<String> letters(CaseNumber number) {
        return jdbc.queryForList(
                "select kind from letter where matter_id = (select id from matter where number = ?) order by id",
                String.class,
                number.toString());
    }

    private String handover(CaseNumber number) {
        return jdbc.queryForList(
                        "select text_body from letter where kind = 'REPORT_PASSED_ON'"
                                + " and matter_id = (select id from matter where number = ?)",
                        String.class,
                        number.toString())
                .getFirst();
    }

    private void assertWaitsAt(CaseNumber number, String activity) {
        assertThat(runtime.createActivityInstanceQuery()
                        .processInstanceId(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(number.toString())
                                .singleResult()
                                .getId())
                        .unfinished()
                        .list())
                .extracting(instance -> instance.getActivityId())
                .contains(activity);
    }

    private void assertEnded(CaseNumber number, ReportState state) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.toString())
                        .count())
                .isZero();
        var file = desk.open(number, INSPECTOR);
        assertThat(file.state()).isEqualTo(state);
        assertThat(file.tasks()).isEmpty();
        assertThat(file.matter().closedAt()).isNotNull();
        assertThat(file.matter().deadlines()).isEmpty();
    }

    private static Suspect site(String address) {
        return new Suspect(null, null, address, null, null, null, null);
    }

    private static FileReport fakeShop(String address, Person person) {
        return fakeShop(address, person, "I ordered from " + address + " and nothing came.");
    }

    private static FileReport fakeShop(String address, Person person, String narrative) {
        return report(
                Scenario.FAKE_SHOP,
                Map.of(ReportQuestion.DELIVERED, "NOTHING", ReportQuestion.STILL_GOING_ON, "YES"),
                site(address),
                narrative,
                person);
    }

    private static FileReport report(
            Scenario scenario, Map<ReportQuestion, String> answers, Suspect about, String narrative, Person person) {
        return new FileReport(
                UUID.randomUUID(),
                scenario,
                answers,
                about,
                narrative,
                Language.FR,
                Channel.WEB,
                person,
                true,
                true,
                null);
    }
}
