package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.correspondence.Conversation;
import org.entente.correspondence.LetterKind;
import org.entente.filing.CompanyChoice;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FileComplaint;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.followup.EscalationWish;
import org.entente.mediation.MediationAnswer;
import org.entente.mediation.MediationRouting;
import org.entente.moderation.ChangeReason;
import org.entente.moderation.Moderation;
import org.entente.moderation.RefusalReason;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskFilter;
import org.entente.moderation.TaskKind;
import org.entente.publication.Publications;
import org.entente.testing.CaseFixtures;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The model with the real engine, the real services and a real database; the clock is moved, timers run by hand. */
@ProcessesTest
class ComplaintHandlingProcessTest {

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
    MediationRouting mediation;

    @Autowired
    CaseReader reader;

    @Autowired
    ComplaintCases cases;

    @Autowired
    Conversation conversation;

    @Autowired
    CaseFlow flow;

    @Autowired
    Publications publications;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private DueTimers timers;
    private CompanySummary company;
    private int filings;

    @BeforeEach
    void addCompany() {
        timers = new DueTimers(management, clock);
        runtime.createProcessInstanceQuery().list().forEach(left -> runtime.deleteProcessInstance(left.getId(), "old"));
        company = directory.add(CaseFixtures.telora(), MODERATOR);
    }

    @Test
    void asksToConfirmTheMailboxFirst() {
        var number = file(Publicity.PRIVATE);

        assertWaitsAt(number, CaseStatus.AWAITING_CONFIRMATION, "awaitConfirmation");
        assertThat(read(number).deadline().kind()).isEqualTo(DeadlineKind.MAILBOX_CONFIRMATION);
    }

    @Test
    void closesWhatIsNeverConfirmed() {
        var number = file(Publicity.PUBLIC);

        var fired = timers.advance(Duration.ofDays(16));

        assertThat(fired).containsExactly("confirmationOverdue");
        assertEnded(number, Outcome.NOT_CONFIRMED);
    }

    @Test
    void sendsAPrivateComplaintStraightToTheCompany() {
        var number = confirmed(Publicity.PRIVATE);

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(read(number).decisions())
                .anySatisfy(decision -> assertThat(decision.table()).isEqualTo("triage"));
        assertThat(publications.find(number)).isEmpty();
    }

    @Test
    void letsAModeratorReadAPublicComplaintAndPublishesIt() {
        var number = confirmed(Publicity.PUBLIC);
        assertWaitsAt(number, CaseStatus.IN_MODERATION, "moderateComplaint");
        assertThat(publications.find(number)).isEmpty();

        moderation.accept(task(number, TaskKind.MODERATE_COMPLAINT), MODERATOR);

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(publications.find(number)).isPresent();
    }

    @Test
    void returnsARevisedComplaintToTheModerator() {
        var number = confirmed(Publicity.PUBLIC);
        moderation.askForChanges(
                task(number, TaskKind.MODERATE_COMPLAINT), Set.of(ChangeReason.UNCLEAR), "Quel mois ?", MODERATOR);
        assertWaitsAt(number, CaseStatus.CHANGES_ASKED, "awaitChanges");

        actions.revise(number, "Deux factures en octobre", "Deux factures pour octobre.", consumerOf(number));

        assertWaitsAt(number, CaseStatus.IN_MODERATION, "moderateComplaint");
        assertThat(read(number).title()).isEqualTo("Deux factures en octobre");
    }

    @Test
    void closesWhatIsNeverRevised() {
        var number = confirmed(Publicity.PUBLIC);
        moderation.askForChanges(task(number, TaskKind.MODERATE_COMPLAINT), Set.of(ChangeReason.INSULT), "", MODERATOR);

        var fired = timers.advance(Duration.ofDays(35));

        assertThat(fired).containsExactly("changesOverdue");
        assertEnded(number, Outcome.WITHDRAWN);
    }

    @Test
    void endsWithARefusal() {
        var number = confirmed(Publicity.PUBLIC);

        moderation.refuse(task(number, TaskKind.MODERATE_COMPLAINT), RefusalReason.IN_COURT, "", MODERATOR);

        assertEnded(number, Outcome.REFUSED);
        assertThat(publications.find(number)).isEmpty();
    }

    @Test
    void remindsTheCompanyTwiceAndThenAsksTheConsumer() {
        var number = confirmed(Publicity.PRIVATE);

        var fired = timers.advance(Duration.ofDays(22));

        assertThat(fired).containsExactly("firstReminderDue", "secondReminderDue", "replyOverdue");
        assertWaitsAt(number, CaseStatus.NO_REPLY, "awaitConsumer");
        assertThat(kinds(number))
                .containsSubsequence(
                        EventKind.COMPANY_REMINDED, EventKind.COMPANY_REMINDED, EventKind.NO_REPLY_IN_TIME);
    }

    @Test
    void givesTheReplyOfAPrivateCaseToTheConsumerAtOnce() {
        var number = confirmed(Publicity.PRIVATE);

        companyReplies(number);

        assertWaitsAt(number, CaseStatus.CONSUMER_TURN, "awaitConsumer");
        assertThat(read(number).messages())
                .singleElement()
                .extracting(CaseFile.Message::state)
                .isEqualTo(MessageState.PASSED_ON);
    }

    @Test
    void letsAModeratorReadTheReplyOfAPublicCase() {
        var number = waiting(Publicity.PUBLIC);
        companyReplies(number);
        assertWaitsAt(number, CaseStatus.REPLY_CHECK, "checkReply");
        assertThat(reader.read(number, consumerOf(number)).messages()).isEmpty();

        moderation.passReplyOn(task(number, TaskKind.CHECK_REPLY), MODERATOR);

        assertWaitsAt(number, CaseStatus.CONSUMER_TURN, "awaitConsumer");
        assertThat(publications.find(number).orElseThrow().messages()).hasSize(1);
    }

    @Test
    void waitsForTheCompanyAgainWhenItsReplyIsHeldBack() {
        var number = waiting(Publicity.PUBLIC);
        companyReplies(number);

        moderation.holdReplyBack(task(number, TaskKind.CHECK_REPLY), "Insultant", MODERATOR);

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(publications.find(number).orElseThrow().messages()).isEmpty();
    }

    @Test
    void takesAFurtherReplyWhileTheConsumerDecides() {
        var number = waiting(Publicity.PUBLIC);
        companyReplies(number);
        moderation.passReplyOn(task(number, TaskKind.CHECK_REPLY), MODERATOR);

        companyReplies(number);

        assertThat(activities(number)).contains("awaitConsumer", "checkFurtherReply");
        moderation.passReplyOn(task(number, TaskKind.CHECK_REPLY), MODERATOR);
        assertWaitsAt(number, CaseStatus.CONSUMER_TURN, "awaitConsumer");
        assertThat(publications.find(number).orElseThrow().messages()).hasSize(2);
    }

    @Test
    void takesALateReplyAfterTheDeadline() {
        var number = confirmed(Publicity.PRIVATE);
        timers.advance(Duration.ofDays(22));

        companyReplies(number);

        assertWaitsAt(number, CaseStatus.CONSUMER_TURN, "awaitConsumer");
    }

    @Test
    void takesALateReplyAfterTheEnd() {
        var number = closed(Publicity.PUBLIC);

        companyReplies(number);

        moderation.passReplyOn(task(number, TaskKind.CHECK_REPLY), MODERATOR);
        assertThat(read(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(publications.find(number).orElseThrow().messages()).hasSize(2);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("lateReply")
                        .count())
                .isZero();
    }

    @Test
    void asksTheCompanyAgainWhenTheConsumerAnswersBack() {
        var number = answered(Publicity.PRIVATE);
        var before = read(number).messages().size();

        actions.write(number, "Ce n’est pas la bonne facture.", List.of(), consumerOf(number));

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(read(number).messages()).hasSize(before + 1);
        assertThat(read(number).deadline().kind()).isEqualTo(DeadlineKind.COMPANY_REPLY);
    }

    @Test
    void closesWithTheConsumersVerdict() {
        var number = closed(Publicity.PRIVATE);

        assertEnded(number, Outcome.SOLVED);
        assertThat(read(number).stars()).isEqualTo(4);
    }

    @Test
    void remindsTheConsumerTwiceAndClosesWithoutAVerdict() {
        var number = answered(Publicity.PRIVATE);

        var fired = timers.advance(Duration.ofDays(32));

        assertThat(fired).containsExactly("firstConsumerReminderDue", "secondConsumerReminderDue", "consumerSilent");
        assertEnded(number, Outcome.WITHOUT_VERDICT);
    }

    @Test
    void givesTheCompanyMoreTimeWhenTheConsumerWants() {
        var number = confirmed(Publicity.PRIVATE);
        timers.advance(Duration.ofDays(22));

        actions.waitLonger(number, consumerOf(number));

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(timers.advance(Duration.ofDays(25)))
                .startsWith("firstReminderDue", "secondReminderDue", "replyOverdue");
    }

    @Test
    void handsAnEscalatedCaseToStaff() {
        var number = answered(Publicity.PRIVATE);

        actions.escalate(number, EscalationWish.MEDIATION, "La société refuse.", consumerOf(number));

        assertWaitsAt(number, CaseStatus.ESCALATION_REQUESTED, "reviewEscalation");
        assertThat(read(number).decisions())
                .filteredOn(decision -> decision.table().equals(MediationRouting.TABLE))
                .extracting(CaseFile.Decision::activity, CaseFile.Decision::chosenRules)
                .containsExactly(
                        tuple(MediationRouting.OUTLOOK, List.of("M-03")),
                        tuple(MediationRouting.ESCALATION, List.of("M-03")));
        assertThat(mediation.last(read(number)).orElseThrow().options())
                .extracting(MediationAnswer.Option::service, MediationAnswer.Option::standing)
                .containsExactly(tuple("telecom", MediationAnswer.Standing.NOW));
        moderation.takeEscalation(task(number, TaskKind.REVIEW_ESCALATION), "Je m’en occupe.", MODERATOR);
        assertThat(read(number).status()).isEqualTo(CaseStatus.ESCALATION_REQUESTED);
        assertThat(instances(number)).isZero();
    }

    @Test
    void sendsAgainToACorrectedAddressAndStartsTheDeadlineAnew() {
        var number = confirmed(Publicity.PRIVATE);
        var firstDue = read(number).deadline().due();
        timers.advance(Duration.ofDays(3));

        deliver(number, CaseSignal.LETTER_BOUNCED);

        assertWaitsAt(number, CaseStatus.ADDRESS_WRONG, "correctAddress");
        assertThat(timers.advance(Duration.ofDays(30)))
                .as("nothing runs against a company that was never reached")
                .isEmpty();
        moderation.correctAddress(task(number, TaskKind.CORRECT_ADDRESS), "service@telora.example", MODERATOR);
        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(read(number).deadline().due()).isAfter(firstDue.plus(Duration.ofDays(25)));
        assertThat(read(number).company().unreachable()).isFalse();
    }

    @Test
    void findsTheAddressWrongEvenAfterTheDeadline() {
        var number = confirmed(Publicity.PRIVATE);
        timers.advance(Duration.ofDays(22));

        deliver(number, CaseSignal.LETTER_BOUNCED);

        assertWaitsAt(number, CaseStatus.ADDRESS_WRONG, "correctAddress");
    }

    @Test
    void sendsTheComplaintInFullOnceItsCompanyIsVerified() {
        var number = confirmedAgainstUnverified();
        assertThat(companyLetters(number)).containsExactly(LetterKind.COMPLAINT_NEUTRAL);
        var firstDue = read(number).deadline().due();
        timers.advance(Duration.ofDays(10));
        assertThat(companyLetters(number))
                .as("an address that nobody checked gets one letter")
                .containsExactly(LetterKind.COMPLAINT_NEUTRAL);

        moderation.verifyCompany(read(number).company().number(), "klachten@nieuwe-winkel.example", MODERATOR);

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(companyLetters(number)).containsExactly(LetterKind.COMPLAINT_NEUTRAL, LetterKind.COMPLAINT);
        assertThat(letters(number).getLast().recipient()).isEqualTo("klachten@nieuwe-winkel.example");
        assertThat(read(number).deadline().due()).isAfter(firstDue.plus(Duration.ofDays(9)));
        assertThat(read(number).openDeadlines())
                .extracting(deadline -> deadline.kind())
                .containsExactlyInAnyOrder(
                        DeadlineKind.COMPANY_FIRST_REMINDER,
                        DeadlineKind.COMPANY_SECOND_REMINDER,
                        DeadlineKind.COMPANY_REPLY);
        assertThat(kinds(number)).containsSubsequence(EventKind.COMPANY_VERIFIED, EventKind.SENT_TO_COMPANY);
        assertThat(timers.advance(Duration.ofDays(25)))
                .as("the timers of the neutral letter are gone")
                .startsWith("firstReminderDue", "secondReminderDue", "replyOverdue");
    }

    @Test
    void givesACompanyThatIsVerifiedTooLateItsTimeToReply() {
        var number = confirmedAgainstUnverified();
        timers.advance(Duration.ofDays(22));
        assertWaitsAt(number, CaseStatus.NO_REPLY, "awaitConsumer");

        moderation.verifyCompany(read(number).company().number(), "klachten@nieuwe-winkel.example", MODERATOR);

        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
        assertThat(read(number).deadline().due()).isAfter(clock.instant());
        assertThat(companyLetters(number)).containsExactly(LetterKind.COMPLAINT_NEUTRAL, LetterKind.COMPLAINT);
    }

    @Test
    void leavesTheTurnWithWhomItIsWhenAVerifiedCompanyHasAnswered() {
        var number = confirmedAgainstUnverified();
        companyReplies(number);
        var due = read(number).deadline().due();

        moderation.verifyCompany(read(number).company().number(), "klachten@nieuwe-winkel.example", MODERATOR);

        assertWaitsAt(number, CaseStatus.CONSUMER_TURN, "awaitConsumer");
        assertThat(read(number).deadline().due()).isEqualTo(due);
        assertThat(companyLetters(number)).containsExactly(LetterKind.COMPLAINT_NEUTRAL, LetterKind.COMPLAINT);
        assertThat(letters(number).getLast().textBody()).contains("deux factures");
    }

    @Test
    void sendsNothingAgainWhenAVerifiedCompanyIsVerifiedOnceMore() {
        var number = confirmedAgainstUnverified();
        var company = read(number).company().number();
        moderation.verifyCompany(company, "klachten@nieuwe-winkel.example", MODERATOR);

        moderation.verifyCompany(company, "service@nieuwe-winkel.example", MODERATOR);

        assertThat(companyLetters(number)).containsExactly(LetterKind.COMPLAINT_NEUTRAL, LetterKind.COMPLAINT);
    }

    @Test
    void sendsEveryWaitingComplaintInFullWhenOneAddressIsCorrected() {
        var number = confirmedAgainstUnverified();
        var other = confirmedAgainstUnverified();
        assertThat(read(other).company().number())
                .isEqualTo(read(number).company().number());
        deliver(number, CaseSignal.LETTER_BOUNCED);

        moderation.correctAddress(task(number, TaskKind.CORRECT_ADDRESS), "klachten@nieuwe-winkel.example", MODERATOR);

        assertThat(companyLetters(number)).containsExactly(LetterKind.COMPLAINT_NEUTRAL, LetterKind.COMPLAINT);
        assertThat(companyLetters(other)).containsExactly(LetterKind.COMPLAINT_NEUTRAL, LetterKind.COMPLAINT);
    }

    @Test
    void canBeWithdrawnInEveryWaitingState() {
        for (var number : List.of(
                file(Publicity.PUBLIC),
                confirmed(Publicity.PUBLIC),
                waiting(Publicity.PUBLIC),
                answered(Publicity.PRIVATE))) {
            actions.withdraw(number, "C’est arrangé.", consumerOf(number));

            assertEnded(number, Outcome.WITHDRAWN);
            assertThat(publications.find(number)).isEmpty();
            assertThat(board.open(TaskFilter.all(), 0, 100, MODERATOR))
                    .noneMatch(task -> task.caseNumber().equals(number));
        }
    }

    @Test
    void leavesThePublicAtOnceWhenTheConsumerGoesPrivate() {
        var number = waiting(Publicity.PUBLIC);

        actions.changePublicity(number, Publicity.PRIVATE, consumerOf(number));

        assertThat(publications.find(number)).isEmpty();
        assertWaitsAt(number, CaseStatus.WAITING_COMPANY, "awaitReply");
    }

    @Test
    void asksAModeratorBeforeAPrivateCaseBecomesPublic() {
        var number = confirmed(Publicity.PRIVATE);
        var due = read(number).deadline();

        actions.changePublicity(number, Publicity.PUBLIC, consumerOf(number));

        assertThat(publications.find(number)).isEmpty();
        assertThat(read(number).openDeadlines()).extracting(Deadline::kind).contains(DeadlineKind.MODERATION);
        assertThat(read(number).deadline())
                .as("what the company has to meet, not the moderator")
                .isEqualTo(due);
        moderation.publish(task(number, TaskKind.CHECK_PUBLICATION), MODERATOR);
        assertThat(publications.find(number)).isPresent();
    }

    @Test
    void keepsACasePrivateWhoseTextIsNotFitForThePublic() {
        var number = confirmed(Publicity.PRIVATE);
        actions.changePublicity(number, Publicity.PUBLIC, consumerOf(number));

        moderation.refusePublication(task(number, TaskKind.CHECK_PUBLICATION), "Noms de tiers", MODERATOR);

        assertThat(publications.find(number)).isEmpty();
        assertThat(read(number).publicity()).isEqualTo(Publicity.PRIVATE);
    }

    @Test
    void publishesTheClosingCommentOnlyAfterAModeratorHasReadIt() {
        var number = closed(Publicity.PUBLIC);
        assertThat(publications.find(number).orElseThrow().outcome()).isEqualTo(Outcome.SOLVED);
        assertThat(publications.find(number).orElseThrow().comment()).isNull();

        moderation.publish(task(number, TaskKind.CHECK_PUBLICATION), MODERATOR);

        assertThat(publications.find(number).orElseThrow().comment()).isNotNull();
    }

    @Test
    void refusesADecisionWhoseMomentHasPassed() {
        var number = closed(Publicity.PRIVATE);

        assertThatThrownBy(() -> actions.close(number, new Verdict(Outcome.NOT_SOLVED, 1, null), consumerOf(number)))
                .isInstanceOf(CaseConflict.class);
        assertThat(read(number).outcome()).isEqualTo(Outcome.SOLVED);
    }

    @Test
    void hasOneInstancePerCaseOverItsLife() {
        var number = closed(Publicity.PRIVATE);
        companyReplies(number);

        var history = management.executeCommand(
                context -> org.flowable.engine.impl.util.CommandContextUtil.getProcessEngineConfiguration(context)
                        .getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number.toString())
                        .count());

        assertThat(history).isEqualTo(1);
    }

    private CaseNumber file(Publicity publicity) {
        var text =
                "J’ai reçu deux factures pour le même mois, dossier " + (char) ('a' + ++filings % 26) + filings + ".";
        var outcome = filing.file(CaseFixtures.against(company.number(), CaseFixtures.doubleBill(publicity, text)));
        return ((FilingOutcome.Filed) outcome).number();
    }

    /** A private case against a company that its consumer named, the same one within a test. */
    private CaseNumber confirmedAgainstUnverified() {
        clock.advance(Duration.ofDays(2));
        var complaint =
                CaseFixtures.doubleBill(Publicity.PRIVATE, "J’ai reçu deux factures, dossier " + ++filings + ".");
        var choice = new CompanyChoice.Named(
                "Nieuwe Winkel " + company.number(), "info" + company.number() + "@winkel.example");
        var number =
                ((FilingOutcome.Filed) filing.file(new FileComplaint(UUID.randomUUID(), choice, complaint))).number();
        filing.confirmMailbox(number, consumerOf(number));
        if (read(number).status() == CaseStatus.IN_MODERATION) {
            moderation.accept(task(number, TaskKind.MODERATE_COMPLAINT), MODERATOR);
        }
        return number;
    }

    private CaseNumber confirmed(Publicity publicity) {
        clock.advance(Duration.ofDays(2));
        var number = file(publicity);
        filing.confirmMailbox(number, consumerOf(number));
        return number;
    }

    private CaseNumber waiting(Publicity publicity) {
        var number = confirmed(publicity);
        if (read(number).status() == CaseStatus.IN_MODERATION) {
            moderation.accept(task(number, TaskKind.MODERATE_COMPLAINT), MODERATOR);
        }
        return number;
    }

    private CaseNumber answered(Publicity publicity) {
        var number = waiting(publicity);
        companyReplies(number);
        if (read(number).status() == CaseStatus.REPLY_CHECK) {
            moderation.passReplyOn(task(number, TaskKind.CHECK_REPLY), MODERATOR);
        }
        return number;
    }

    private CaseNumber closed(Publicity publicity) {
        var number = answered(publicity);
        actions.close(number, new Verdict(Outcome.SOLVED, 4, "Merci."), consumerOf(number));
        return number;
    }

    private void companyReplies(CaseNumber number) {
        transaction.executeWithoutResult(status ->
                conversation.companyWrote(cases.get(number), "Une note de crédit suit.", List.of(), null, null));
    }

    private void deliver(CaseNumber number, CaseSignal signal) {
        assertThat(transaction.<Boolean>execute(status -> flow.deliver(number, signal, "")))
                .isTrue();
    }

    private long task(CaseNumber number, TaskKind kind) {
        return board.ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<LetterKind> companyLetters(CaseNumber number) {
        return letters(number).stream().map(SentLetter::kind).toList();
    }

    /** What was written to the company, oldest first. */
    private List<SentLetter> letters(CaseNumber number) {
        return jdbc.query(
                "select kind, recipient, text_body from letter where case_number = ? and party = 'COMPANY' order by id",
                (row, index) ->
                        new SentLetter(LetterKind.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                number.toString());
    }

    private CaseFile read(CaseNumber number) {
        return reader.read(number, MODERATOR);
    }

    private List<EventKind> kinds(CaseNumber number) {
        return read(number).events().stream().map(CaseFile.Event::kind).toList();
    }

    private static Viewer consumerOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }

    private void assertWaitsAt(CaseNumber number, CaseStatus status, String activity) {
        assertThat(read(number).status()).isEqualTo(status);
        assertThat(activities(number)).contains(activity);
    }

    private List<String> activities(CaseNumber number) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .singleResult();
        return instance == null ? List.of() : runtime.getActiveActivityIds(instance.getId());
    }

    private void assertEnded(CaseNumber number, Outcome outcome) {
        assertThat(read(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(read(number).outcome()).isEqualTo(outcome);
        assertThat(read(number).openDeadlines()).isEmpty();
        assertThat(instances(number)).isZero();
    }

    private long instances(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .count();
    }

    private record SentLetter(LetterKind kind, String recipient, String textBody) {}
}
