package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.correspondence.Conversation;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.filing.CompanyChoice;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FileComplaint;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.followup.EscalationWish;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.moderation.TaskRow;
import org.entente.publication.Publications;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of mails that consumers send when it is not their turn, with the real engine, services and database. */
@ProcessesTest
class ConsumerMailProcessTest {

    private static final String MAIL = "Voici encore une chose.";

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
    CaseReader reader;

    @Autowired
    ComplaintCases cases;

    @Autowired
    Conversation conversation;

    @Autowired
    Publications publications;

    @Autowired
    SentLetters letters;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private CompanySummary company;

    @BeforeEach
    void addCompany() {
        company = directory.add(CaseFixtures.telora(), MODERATOR);
    }

    @Test
    void asksAModeratorWhatToDoWithAMailThatComesBeforeTheComplaintIsAccepted() {
        var number = confirmed(Publicity.PUBLIC);
        assertThat(read(number).status()).isEqualTo(CaseStatus.IN_MODERATION);

        mails(number, MAIL);

        var task = mailTask(number).orElseThrow();
        assertThat(task.messageId()).isEqualTo(read(number).messages().getLast().id());
        assertThat(task.due()).isAfter(clock.instant());
        assertThat(states(number)).containsExactly(MessageState.HELD);
        assertThatThrownBy(() -> moderation.passMailOn(task.id(), MODERATOR)).isInstanceOf(CaseConflict.class);

        moderation.keepMail(task.id(), "Modifiez votre plainte par le lien.", MODERATOR);

        assertThat(mailTask(number)).isEmpty();
        assertThat(states(number)).containsExactly(MessageState.REFUSED);
        assertThat(kinds(number)).contains(EventKind.CONSUMER_MAIL_KEPT);
        assertThat(last(number).kind()).isEqualTo(LetterKind.MAIL_KEPT);
        assertThat(last(number).text()).contains("Modifiez votre plainte par le lien.");
        assertThat(read(number).status()).isEqualTo(CaseStatus.IN_MODERATION);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("consumerMail")
                        .variableValueEquals("caseNumber", number.toString())
                        .count())
                .isZero();
    }

    @Test
    void passesAMailOnThatComesAfterTheEndOfAPublicCase() {
        var number = closed(Publicity.PUBLIC);
        mails(number, MAIL);
        assertThat(publications.find(number).orElseThrow().messages()).hasSize(1);

        moderation.passMailOn(mailTask(number).orElseThrow().id(), MODERATOR);

        assertThat(states(number)).containsExactly(MessageState.PASSED_ON, MessageState.PASSED_ON);
        assertThat(last(number).kind()).isEqualTo(LetterKind.CONSUMER_ANSWER);
        assertThat(last(number).text()).contains(MAIL);
        assertThat(kinds(number)).contains(EventKind.CONSUMER_MAIL_PASSED_ON);
        assertThat(read(number).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(publications.find(number).orElseThrow().messages())
                .last()
                .satisfies(message -> assertThat(message.author()).isEqualTo(Author.CONSUMER));
    }

    @Test
    void passesOnAtOnceWhatAnswersALateReplyInAPrivateCase() {
        var number = closed(Publicity.PRIVATE);
        clock.advance(Duration.ofMinutes(3));
        companyReplies(number);

        mails(number, MAIL);

        assertThat(mailTask(number)).isEmpty();
        assertThat(states(number)).containsOnly(MessageState.PASSED_ON);
        assertThat(last(number).kind()).isEqualTo(LetterKind.CONSUMER_ANSWER);
    }

    @Test
    void givesAModeratorWhatIsWrittenToUsAfterTheEndOfAPrivateCase() {
        var number = closed(Publicity.PRIVATE);

        mails(number, "Je me suis trompée en fermant.");

        assertThat(mailTask(number)).isPresent();
        assertThat(last(number).kind()).isNotEqualTo(LetterKind.CONSUMER_ANSWER);
    }

    @Test
    void givesAModeratorWhatIsWrittenAfterARequestForHelp() {
        var number = answered(Publicity.PRIVATE);
        actions.escalate(number, EscalationWish.MEDIATION, "Rien ne bouge.", consumerOf(number));

        mails(number, MAIL);

        assertThat(mailTask(number)).isPresent();
    }

    @Test
    void makesATaskOfEachMailThatDecidesOnNoLaterOne() {
        var number = closed(Publicity.PUBLIC);
        mails(number, "Premier.");
        var first = mailTask(number).orElseThrow();
        mails(number, "Second.");

        moderation.keepMail(first.id(), "Merci.", MODERATOR);

        assertThat(states(number)).containsExactly(MessageState.PASSED_ON, MessageState.REFUSED, MessageState.HELD);
        assertThat(mailTask(number)).isPresent();
    }

    @Test
    void doesNotSendTheConsumersOwnMailBackWithTheCompanysReply() {
        var number = confirmed(Publicity.PUBLIC);
        mails(number, MAIL);
        moderation.accept(
                task(number, TaskKind.MODERATE_COMPLAINT).orElseThrow().id(), MODERATOR);
        companyReplies(number);

        moderation.passReplyOn(task(number, TaskKind.CHECK_REPLY).orElseThrow().id(), MODERATOR);

        assertThat(states(number)).containsExactly(MessageState.HELD, MessageState.PASSED_ON);
        assertThat(letters.of(number, MODERATOR))
                .filteredOn(letter -> letter.kind() == LetterKind.REPLY_FORWARDED)
                .hasSize(1)
                .noneMatch(letter -> letter.text().contains(MAIL));
    }

    @Test
    void givesAnAddressThatNobodyCheckedNothingThatNobodyHasRead() {
        var named = new CompanyChoice.Named("Mobilia Nova", "info@mobilia-nova.example");
        var complaint = CaseFixtures.anotherDoubleBill(Publicity.PRIVATE);
        var filed = (FilingOutcome.Filed) filing.file(new FileComplaint(UUID.randomUUID(), named, complaint));
        var number = filed.number();
        filing.confirmMailbox(number, consumerOf(number));
        task(number, TaskKind.MODERATE_COMPLAINT).ifPresent(task -> moderation.accept(task.id(), MODERATOR));
        assertThat(read(number).status()).isEqualTo(CaseStatus.WAITING_COMPANY);

        actions.write(number, MAIL, List.of(), consumerOf(number));

        assertThat(states(number)).containsExactly(MessageState.HELD);
        assertThat(letters.of(number, MODERATOR)).noneMatch(letter -> letter.kind() == LetterKind.CONSUMER_ANSWER);
        var task = mailTask(number).orElseThrow();
        assertThatThrownBy(() -> moderation.passMailOn(task.id(), MODERATOR)).isInstanceOf(CaseConflict.class);

        moderation.verifyCompany(read(number).company().number(), "info@mobilia-nova.example", MODERATOR);
        moderation.passMailOn(task.id(), MODERATOR);

        assertThat(last(number).kind()).isEqualTo(LetterKind.CONSUMER_ANSWER);
    }

    @Test
    void readsWhatAnswersTheSilenceOfAnAddressThatNobodyChecked() {
        var named = new CompanyChoice.Named("Mobilia Antica", "info@mobilia-antica.example");
        var complaint = CaseFixtures.anotherDoubleBill(Publicity.PRIVATE);
        var filed = (FilingOutcome.Filed) filing.file(new FileComplaint(UUID.randomUUID(), named, complaint));
        var number = filed.number();
        filing.confirmMailbox(number, consumerOf(number));
        task(number, TaskKind.MODERATE_COMPLAINT).ifPresent(task -> moderation.accept(task.id(), MODERATOR));
        letReplyBeOverdue(number);
        assertThat(read(number).status()).isEqualTo(CaseStatus.NO_REPLY);

        actions.write(number, MAIL, List.of(), consumerOf(number));

        assertThat(mailTask(number)).isPresent();
        assertThat(read(number).status()).isEqualTo(CaseStatus.NO_REPLY);
        assertThat(letters.of(number, MODERATOR)).noneMatch(letter -> letter.kind() == LetterKind.CONSUMER_ANSWER);
    }

    @Test
    void keepsNoMailWithoutAnAnswer() {
        var number = closed(Publicity.PUBLIC);
        mails(number, MAIL);
        var task = mailTask(number).orElseThrow().id();

        assertThatThrownBy(() -> moderation.keepMail(task, " ", MODERATOR))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(mailTask(number)).isPresent();
    }

    private CaseNumber confirmed(Publicity publicity) {
        var outcome = filing.file(CaseFixtures.against(company.number(), CaseFixtures.anotherDoubleBill(publicity)));
        var number = ((FilingOutcome.Filed) outcome).number();
        filing.confirmMailbox(number, consumerOf(number));
        return number;
    }

    private CaseNumber answered(Publicity publicity) {
        var number = confirmed(publicity);
        task(number, TaskKind.MODERATE_COMPLAINT).ifPresent(task -> moderation.accept(task.id(), MODERATOR));
        companyReplies(number);
        task(number, TaskKind.CHECK_REPLY).ifPresent(task -> moderation.passReplyOn(task.id(), MODERATOR));
        return number;
    }

    private CaseNumber closed(Publicity publicity) {
        var number = answered(publicity);
        actions.close(number, new Verdict(Outcome.SOLVED, 4, null), consumerOf(number));
        return number;
    }

    /** Fires the timer at once: the clock is other tests' as well. */
    private void letReplyBeOverdue(CaseNumber number) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .singleResult();
        var timer = management
                .createTimerJobQuery()
                .processInstanceId(instance.getId())
                .elementId("replyOverdue")
                .singleResult();
        management.executeJob(management.moveTimerToExecutableJob(timer.getId()).getId());
    }

    private void companyReplies(CaseNumber number) {
        transaction.executeWithoutResult(status ->
                conversation.companyWrote(cases.get(number), "Une note de crédit suit.", List.of(), null, null));
    }

    private void mails(CaseNumber number, String text) {
        transaction.executeWithoutResult(
                status -> conversation.consumerWrote(cases.get(number), text, List.of(), Channel.MAIL, null, null));
    }

    private Optional<TaskRow> mailTask(CaseNumber number) {
        return task(number, TaskKind.CHECK_CONSUMER_MAIL);
    }

    private Optional<TaskRow> task(CaseNumber number, TaskKind kind) {
        return board.ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == kind)
                .findFirst();
    }

    private SentLetter last(CaseNumber number) {
        return letters.of(number, MODERATOR).getLast();
    }

    private List<MessageState> states(CaseNumber number) {
        return read(number).messages().stream().map(CaseFile.Message::state).toList();
    }

    private List<EventKind> kinds(CaseNumber number) {
        return read(number).events().stream().map(CaseFile.Event::kind).toList();
    }

    private CaseFile read(CaseNumber number) {
        return reader.read(number, MODERATOR);
    }

    private static Viewer consumerOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
