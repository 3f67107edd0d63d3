package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.Money;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.Publicity;
import org.entente.casefile.Turn;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.Conversation;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.desks.MatterDesk;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.followup.EscalationWish;
import org.entente.legalaid.Dealing;
import org.entente.legalaid.LegalAidRequests;
import org.entente.legalaid.LegalDesk;
import org.entente.legalaid.LegalDetails;
import org.entente.legalaid.LegalMember;
import org.entente.legalaid.LegalOutcome;
import org.entente.legalaid.LegalReader;
import org.entente.legalaid.LegalRequest;
import org.entente.legalaid.LegalRequestOutcome;
import org.entente.legalaid.LegalState;
import org.entente.legalaid.LegalTemplate;
import org.entente.legalaid.MemberImport;
import org.entente.legalaid.NotAdmitted;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterPaths;
import org.entente.matters.MatterReader;
import org.entente.matters.Matters;
import org.entente.matters.Person;
import org.entente.matters.ReceivedMail;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.testing.CaseFixtures;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.Brussels;
import org.entente.time.MovableClock;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole way of a legal file, with the real engine, services and database; the clock is moved over each deadline,
 * so that the database and the clock are of no use to others afterwards.
 */
@ProcessesTest
@DirtiesContext
class LegalAidProcessTest {

    private static final Viewer LAWYER = Viewer.staff("lea", Set.of(Role.LAWYER));
    private static final Viewer OTHER_LAWYER = Viewer.staff("luc", Set.of(Role.LAWYER));
    private static final Viewer MANAGER = Viewer.staff("mona", Set.of(Role.MANAGER));
    private static final String MEMBER = "An Janssens";
    private static final String MEMBERS = """
            number,name,since,until
            100200,Janssens An,2020-01-01,
            100300,Dumont Claire,2019-05-01,
            100400,Peeters Jan,2018-01-01,2025-12-31
            100500,Maes Nele,%s,
            """;

    @Autowired
    LegalAidRequests requests;

    @Autowired
    LegalDesk lawyers;

    @Autowired
    LegalMember member;

    @Autowired
    LegalReader details;

    @Autowired
    MemberImport members;

    @Autowired
    MatterReader reader;

    @Autowired
    MatterLinks links;

    @Autowired
    MatterPaths paths;

    @Autowired
    Matters matters;

    @Autowired
    MatterDesk desk;

    @Autowired
    SentLetters letters;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    ConsumerActions actions;

    @Autowired
    Moderation moderation;

    @Autowired
    TaskBoard board;

    @Autowired
    ComplaintCases cases;

    @Autowired
    CaseReader caseReader;

    @Autowired
    Conversation conversation;

    @Autowired
    Correspondence correspondence;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService engineHistory;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private CompanySummary company;

    @BeforeEach
    void listMembersAndCompany() {
        members.take(
                "members.csv",
                MEMBERS.formatted(Brussels.dayOf(clock.instant()).minusMonths(1))
                        .getBytes(StandardCharsets.UTF_8),
                MANAGER);
        company = directory.add(CaseFixtures.telora(), MODERATOR);
    }

    @Test
    void goesFromTheRequestOfAMemberToTheOutcome() {
        var number = ask("100.200", MEMBER, "300");
        assertThat(state(number)).isEqualTo(LegalState.UNCONFIRMED);
        assertThat(sent(number)).containsExactly(LetterKind.LEGAL_CONFIRM);

        links.confirmMailbox(number, person(number));

        assertThat(state(number)).isEqualTo(LegalState.TO_TAKE);
        assertThat(sent(number)).endsWith(LetterKind.LEGAL_ADMITTED);
        assertThat(read(number).decisions())
                .anySatisfy(decision -> assertThat(decision.table()).isEqualTo("legalAidAdmission"));
        assertThat(due(number, DeadlineKind.LEGAL_FILE_TAKEN)).isNotNull();

        lawyers.take(number, LAWYER);

        assertThat(state(number)).isEqualTo(LegalState.IN_WORK);
        assertThat(desk.ofMatter(number, LAWYER))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isEqualTo("lea"));

        lawyers.askMember(number, "Stuur ons het contract.", List.of(), LAWYER);

        assertThat(read(number).turn()).isEqualTo(Turn.CONSUMER);
        assertThat(last(number).text()).contains("Stuur ons het contract.");
        member.write(number, "Hier is het.", List.of(), person(number));
        assertThat(read(number).turn()).isEqualTo(Turn.STAFF);
        assertThat(details(number).isNew()).isTrue();

        lawyers.writeToCompany(number, "Wij stellen u in gebreke.", List.of(), true, LAWYER);

        assertThat(read(number).turn()).isEqualTo(Turn.COMPANY);
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_COMPANY_LETTER);
        companyMails(number, "Wij betalen terug.");
        assertThat(read(number).turn()).isEqualTo(Turn.STAFF);
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_COMPANY_ANSWERED);

        lawyers.end(number, LegalOutcome.SOLVED_AMICABLY, "U krijgt alles terug.", LAWYER);

        assertThat(state(number)).isEqualTo(LegalState.ENDED);
        assertThat(read(number).deadlines()).isEmpty();
        assertThat(running(number)).isZero();
        assertThat(last(number).text()).contains("U krijgt alles terug.");
        assertThat(visited(number))
                .contains(
                        "checkMembership",
                        "takeFile",
                        "workOnFile",
                        "noteMemberAnswer",
                        "noteCompanyAnswer",
                        "closeFile");
    }

    @Test
    void tellsWhoIsNoMemberHowToBecomeOne() {
        var number = confirmed("999999", MEMBER, "300");

        assertThat(state(number)).isEqualTo(LegalState.NOT_ADMITTED);
        assertThat(details(number).reason()).isEqualTo(NotAdmitted.NOT_A_MEMBER);
        assertThat(last(number).text()).contains("https://www.example.org/member");
        assertThat(running(number)).isZero();
    }

    @Test
    void takesNobodyForAMemberOfAnotherName() {
        assertThat(state(confirmed("100200", "Piet Desmet", "300"))).isEqualTo(LegalState.NOT_ADMITTED);
        assertThat(state(confirmed("100 200", "an janssen", "300"))).isEqualTo(LegalState.TO_TAKE);
    }

    @Test
    void leavesAnUnpaidFeeToAPersonWhoMayAdmitRefuseOrLookAgain() {
        var admitted = confirmed("100400", "Jan Peeters", "300");
        assertThat(state(admitted)).isEqualTo(LegalState.TO_CHECK);
        assertThat(details(admitted).reason()).isEqualTo(NotAdmitted.MEMBERSHIP_UNPAID);
        assertThat(due(admitted, DeadlineKind.LEGAL_FILE_TAKEN)).isNotNull();
        lawyers.admit(admitted, LAWYER);
        assertThat(state(admitted)).isEqualTo(LegalState.TO_TAKE);

        var refused = confirmed("100400", "Jan Peeters", "300");
        lawyers.refuse(refused, NotAdmitted.MEMBERSHIP_UNPAID, "Betaal eerst uw lidgeld.", LAWYER);
        assertThat(state(refused)).isEqualTo(LegalState.NOT_ADMITTED);
        assertThat(last(refused).text()).contains("Betaal eerst uw lidgeld.");

        var again = confirmed("100500", "Nele Maes", "300");
        assertThat(details(again).reason()).isEqualTo(NotAdmitted.MEMBERSHIP_TOO_YOUNG);
        lawyers.checkAgain(again, "100200", LAWYER);
        assertThat(state(again)).isEqualTo(LegalState.NOT_ADMITTED);
    }

    @Test
    void closesWhatNobodyConfirms() {
        var number = ask("100200", MEMBER, "300");

        var fired = advanceOver(due(number, DeadlineKind.MATTER_CONFIRMATION));

        assertThat(fired).contains("confirmationOverdue");
        assertThat(state(number)).isEqualTo(LegalState.LAPSED);
        assertThat(sent(number)).containsExactly(LetterKind.LEGAL_CONFIRM);
    }

    @Test
    void remindsASilentMemberAndGoesOnWithoutAnAnswer() {
        var number = inWork();
        lawyers.askMember(number, "Wanneer was dat?", List.of(), LAWYER);
        assertThatThrownBy(() -> lawyers.askMember(number, "En?", List.of(), LAWYER))
                .isInstanceOf(CaseConflict.class);

        assertThat(advanceOver(due(number, DeadlineKind.LEGAL_MEMBER_REMINDER))).contains("memberReminderDue");
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_REMINDER);
        assertThat(read(number).turn()).isEqualTo(Turn.CONSUMER);

        assertThat(advanceOver(due(number, DeadlineKind.LEGAL_MEMBER_ANSWER))).contains("memberSilent");
        assertThat(read(number).turn()).isEqualTo(Turn.STAFF);
        lawyers.askMember(number, "Nog eens: wanneer was dat?", List.of(), LAWYER);
        assertThat(read(number).turn()).isEqualTo(Turn.CONSUMER);
    }

    @Test
    void tellsTheMemberWhenTheCompanyLetsItsDatePass() {
        var number = inWork();
        lawyers.writeToCompany(number, "Wij vragen een regeling.", List.of(), true, LAWYER);
        lawyers.askMember(number, "Gaat u akkoord met 200 euro?", List.of(), LAWYER);
        member.write(number, "Ja.", List.of(), person(number));
        assertThat(read(number).turn()).isEqualTo(Turn.COMPANY);

        assertThat(advanceOver(due(number, DeadlineKind.LEGAL_COMPANY_ANSWER))).contains("companySilent");

        assertThat(read(number).turn()).isEqualTo(Turn.STAFF);
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_COMPANY_SILENT);
    }

    @Test
    void comesUpForReviewAndAgainAfterIt() {
        var number = inWork();
        var first = due(number, DeadlineKind.LEGAL_FILE_REVIEW);

        assertThat(advanceOver(first)).contains("reviewDue");
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_STILL_OPEN);
        assertThat(details(number).isNew()).isTrue();

        lawyers.review(number, LAWYER);

        assertThat(details(number).isNew()).isFalse();
        assertThat(due(number, DeadlineKind.LEGAL_FILE_REVIEW).due()).isAfter(first.due());
        assertThat(desk.ofMatter(number, LAWYER))
                .singleElement()
                .satisfies(task -> assertThat(task.assignee()).isEqualTo("lea"));
        assertThat(advanceOver(due(number, DeadlineKind.LEGAL_FILE_REVIEW))).contains("reviewDue");
    }

    @Test
    void givesAFileBackToTheOtherLawyers() {
        var number = inWork();
        assertThatThrownBy(() -> lawyers.writeToMember(number, "Dag.", List.of(), OTHER_LAWYER))
                .isInstanceOf(AccessDenied.class);

        lawyers.release(number, LAWYER);
        lawyers.take(number, OTHER_LAWYER);

        assertThat(details(number).lawyer()).isEqualTo("luc");
        lawyers.writeToMember(number, "Ik neem het over.", List.of(), OTHER_LAWYER);
        assertThat(last(number).text()).contains("Ik neem het over.");
    }

    @Test
    void isWithdrawnByTheMemberAtAnyTime() {
        var asked = ask("100200", MEMBER, "300");
        var toCheck = confirmed("100400", "Jan Peeters", "300");
        var toTake = confirmed("100200", MEMBER, "300");
        var waiting = inWork();
        lawyers.askMember(waiting, "Wanneer was dat?", List.of(), LAWYER);
        lawyers.writeToCompany(waiting, "Wij vragen uitleg.", List.of(), true, LAWYER);

        for (var number : List.of(asked, toCheck, toTake, waiting)) {
            member.withdraw(number, person(number));

            assertThat(state(number)).isEqualTo(LegalState.ENDED);
            assertThat(details(number).outcome()).isEqualTo(LegalOutcome.WITHDRAWN);
            assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_WITHDRAWN);
            assertThat(running(number)).isZero();
            assertThat(desk.ofMatter(number, LAWYER)).isEmpty();
            assertThatThrownBy(() -> member.withdraw(number, person(number))).isInstanceOf(CaseConflict.class);
        }
    }

    @Test
    void opensAFileWithEverythingOfTheComplaintOnceItsEscalationIsTaken() {
        var complaint = escalated();
        assertThatThrownBy(() -> caseReader.read(complaint, LAWYER)).isInstanceOf(NoSuchCase.class);

        moderation.takeEscalation(
                board.ofCase(complaint, MODERATOR).stream()
                        .filter(task -> task.kind() == TaskKind.REVIEW_ESCALATION)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                "",
                MODERATOR);

        var number = fileOf(complaint);
        assertThat(state(number)).isEqualTo(LegalState.MEMBERSHIP_ASKED);
        assertThat(read(number).narrative())
                .isEqualTo(caseReader.read(complaint, MODERATOR).narrative());
        assertThat(caseReader.read(complaint, LAWYER).messages()).hasSize(1);
        assertThat(caseReader.read(complaint, MODERATOR).events())
                .extracting(CaseFile.Event::kind)
                .contains(EventKind.LEGAL_FILE_OPENED);

        member.giveMembership(number, "100300", person(number));

        assertThat(state(number)).isEqualTo(LegalState.TO_TAKE);
        lawyers.take(number, LAWYER);
        lawyers.writeToCompany(number, "Nous vous mettons en demeure.", List.of(), true, LAWYER);
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_COMPANY_LETTER);
    }

    @Test
    void remindsOfTheMembershipNumberAndThenCloses() {
        var complaint = escalated();
        take(complaint);
        var number = fileOf(complaint);

        assertThat(advanceOver(due(number, DeadlineKind.LEGAL_MEMBER_REMINDER))).contains("membershipReminderDue");
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_REMINDER);
        assertThat(advanceOver(due(number, DeadlineKind.LEGAL_MEMBER_ANSWER))).contains("membershipOverdue");
        assertThat(state(number)).isEqualTo(LegalState.LAPSED);
        assertThat(last(number).kind()).isEqualTo(LetterKind.LEGAL_LAPSED);
    }

    @Test
    void givesAPersonWhatComesByMailInsteadOfTheNumber() {
        var complaint = escalated();
        take(complaint);
        var number = fileOf(complaint);

        mails(number, MatterParty.PERSON, "Mon numéro est 100300.");

        assertThat(state(number)).isEqualTo(LegalState.TO_CHECK);
        lawyers.checkAgain(number, "100300", LAWYER);
        assertThat(state(number)).isEqualTo(LegalState.TO_TAKE);
    }

    @Test
    void showsNotesToLawyersAlone() {
        var number = inWork();
        var before = read(number).updatedAt();
        clock.advance(Duration.ofMinutes(1));

        lawyers.note(number, "Zwakke zaak, eerst regelen.", List.of(), LAWYER);

        assertThat(texts(reader.read(number, OTHER_LAWYER))).contains("Zwakke zaak, eerst regelen.");
        var seen = reader.read(number, person(number));
        assertThat(texts(seen)).doesNotContain("Zwakke zaak, eerst regelen.");
        assertThat(seen.events()).noneMatch(event -> event.kind().equals("LEGAL_NOTE_ADDED"));
        assertThat(seen.updatedAt()).isEqualTo(before);
        for (var other : List.of(MODERATOR, MANAGER, Viewer.staff("ines", Set.of(Role.INSPECTOR)), Viewer.anyone())) {
            assertThatThrownBy(() -> reader.read(number, other)).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> details.read(number, other)).isInstanceOf(NoSuchCase.class);
            assertThatThrownBy(() -> lawyers.note(number, "Dag", List.of(), other))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThat(details.read(number, person(number)).membershipNumber()).isNull();
        assertThatThrownBy(() -> details.fill(LegalTemplate.ADVICE, Language.NL, number, person(number)))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void fillsEveryTemplateInEveryLanguage() {
        var number = inWork();

        for (var template : LegalTemplate.values()) {
            for (var language : Language.values()) {
                assertThat(details.fill(template, language, number, LAWYER))
                        .as(template + " " + language)
                        .contains("Telora", MEMBER, "lea")
                        .doesNotContain("{");
            }
        }
        assertThat(details.fill(LegalTemplate.FORMAL_NOTICE, Language.NL, number, LAWYER))
                .contains(number.toString(), "300,00");
    }

    @Test
    void opensNoSecondFileForTheSameFormAndFewForOneMailbox() {
        var form = UUID.randomUUID();
        var first = requests.ask(request(form, "100200", MEMBER, "300", "veel@brusselnet.example"), Viewer.anyone());
        assertThat(requests.ask(request(form, "100200", MEMBER, "300", "veel@brusselnet.example"), Viewer.anyone()))
                .isEqualTo(first);
        for (var i = 0; i < 4; i++) {
            requests.ask(
                    request(UUID.randomUUID(), "100200", MEMBER, "300", "veel@brusselnet.example"), Viewer.anyone());
        }

        assertThat(requests.ask(
                        request(UUID.randomUUID(), "100200", MEMBER, "300", "veel@brusselnet.example"),
                        Viewer.anyone()))
                .isInstanceOf(LegalRequestOutcome.TooMany.class);
    }

    private LegalRequest request(UUID form, String membership, String name, String amount, String email) {
        return new LegalRequest(
                form,
                new Person(name, email, null, null, null),
                Language.NL,
                membership,
                "Dubbele factuur",
                "Ik kreeg twee facturen voor dezelfde maand.",
                company.number(),
                null,
                Sector.TELECOM,
                Money.euro(new BigDecimal(amount)),
                Dealing.CONSUMER,
                true,
                false,
                List.of(),
                Channel.WEB,
                null,
                null);
    }

    private CaseNumber ask(String membership, String name, String amount) {
        var outcome = requests.ask(
                request(UUID.randomUUID(), membership, name, amount, "lid" + UUID.randomUUID() + "@brusselnet.example"),
                Viewer.anyone());
        return ((LegalRequestOutcome.Opened) outcome).number();
    }

    private CaseNumber confirmed(String membership, String name, String amount) {
        var number = ask(membership, name, amount);
        links.confirmMailbox(number, person(number));
        return number;
    }

    private CaseNumber inWork() {
        var number = confirmed("100200", MEMBER, "300");
        lawyers.take(number, LAWYER);
        return number;
    }

    private CaseNumber escalated() {
        var filed = (FilingOutcome.Filed)
                filing.file(CaseFixtures.against(company.number(), CaseFixtures.anotherDoubleBill(Publicity.PRIVATE)));
        var number = filed.number();
        filing.confirmMailbox(number, person(number));
        board.ofCase(number, MODERATOR).forEach(task -> moderation.accept(task.id(), MODERATOR));
        transaction.executeWithoutResult(
                status -> conversation.companyWrote(cases.get(number), "Non.", List.of(), null, null));
        actions.escalate(number, EscalationWish.LEGAL_AID, "Rien ne bouge.", person(number));
        return number;
    }

    private void take(CaseNumber complaint) {
        board.ofCase(complaint, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_ESCALATION)
                .forEach(task -> moderation.takeEscalation(task.id(), "", MODERATOR));
    }

    private CaseNumber fileOf(CaseNumber complaint) {
        return matters.ofCase(cases.get(complaint).id()).getFirst().number();
    }

    private void companyMails(CaseNumber number, String text) {
        mails(number, MatterParty.COMPANY, text);
    }

    private void mails(CaseNumber number, MatterParty author, String text) {
        transaction.executeWithoutResult(status -> {
            var matter = matters.take(number);
            paths.of(matter)
                    .received(
                            matter,
                            author,
                            new ReceivedMail(rawMail(), "x@telora.example", "Re", text, null, List.of()));
        });
    }

    private long rawMail() {
        var raw = ("From: <x@telora.example>\r\nMessage-ID: <" + UUID.randomUUID() + "@x>\r\n\r\nText")
                .getBytes(StandardCharsets.US_ASCII);
        return correspondence.store(raw, "test/" + UUID.randomUUID());
    }

    private List<String> advanceOver(Deadline deadline) {
        return new DueTimers(management, clock)
                .advance(Duration.between(clock.instant(), deadline.due()).plusDays(1));
    }

    private Deadline due(CaseNumber number, DeadlineKind kind) {
        return read(number).deadlines().stream()
                .filter(deadline -> deadline.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private LegalState state(CaseNumber number) {
        return details(number).state();
    }

    private LegalDetails details(CaseNumber number) {
        return details.read(number, LAWYER);
    }

    private MatterFile read(CaseNumber number) {
        return reader.read(number, LAWYER);
    }

    private static List<String> texts(MatterFile file) {
        return file.messages().stream().map(MatterFile.Message::text).toList();
    }

    private List<SentLetter> lettersOf(CaseNumber number) {
        return letters.ofMatter(number, LAWYER);
    }

    private SentLetter last(CaseNumber number) {
        return lettersOf(number).getLast();
    }

    private List<LetterKind> sent(CaseNumber number) {
        return lettersOf(number).stream().map(SentLetter::kind).toList();
    }

    private long running(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .count();
    }

    private List<String> visited(CaseNumber number) {
        var instance = engineHistory
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .singleResult();
        return engineHistory.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .map(activity -> activity.getActivityId())
                .toList();
    }

    private static Viewer person(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
