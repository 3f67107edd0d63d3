package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
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
import org.entente.casefile.Turn;
import org.entente.contact.AskOutcome;
import org.entente.contact.AskQuestion;
import org.entente.contact.ContactQuestions;
import org.entente.contact.QuestionDesk;
import org.entente.contact.QuestionEvent;
import org.entente.contact.QuestionState;
import org.entente.contact.QuestionTheme;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskRow;
import org.entente.matters.Continuation;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterReader;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole way of a question, with the real engine, services and database. */
@ProcessesTest
class ContactQuestionProcessTest {

    private static final Viewer AGENT = Viewer.staff("ada", Set.of(Role.AGENT));
    private static final String ASKER = "jan.peeters@brusselnet.example";

    @Autowired
    ContactQuestions questions;

    @Autowired
    QuestionDesk answers;

    @Autowired
    Continuation continuation;

    @Autowired
    MatterDesk desk;

    @Autowired
    MatterReader reader;

    @Autowired
    SentLetters letters;

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

    @Test
    void answersAQuestionAndClosesItWhenNoFurtherOneComes() {
        var number = ask("Mag ik mijn contract opzeggen?");

        assertThat(read(number).state()).isEqualTo(QuestionState.WAITING.name());
        assertThat(read(number).turn()).isEqualTo(Turn.STAFF);
        assertThat(kinds(number)).containsExactly(LetterKind.QUESTION_RECEIVED);
        assertThat(read(number).deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.kind()).isEqualTo(DeadlineKind.QUESTION_ANSWER));

        answers.answer(task(number).id(), "Ja, op elk ogenblik.", List.of(), AGENT);

        assertThat(read(number).state()).isEqualTo(QuestionState.ANSWERED.name());
        assertThat(read(number).turn()).isEqualTo(Turn.CONSUMER);
        assertThat(kinds(number)).containsExactly(LetterKind.QUESTION_RECEIVED, LetterKind.QUESTION_ANSWER);
        assertThat(lettersOf(number).getLast().text()).contains("Ja, op elk ogenblik.");
        assertThat(desk.ofMatter(number, AGENT)).isEmpty();
        var closing = read(number).deadlines().getFirst();
        assertThat(closing.kind()).isEqualTo(DeadlineKind.QUESTION_CLOSING);

        var fired = timers().advance(
                        Duration.between(clock.instant(), closing.due()).plusDays(1));

        assertThat(fired).contains("askerSilent");
        assertThat(read(number).state()).isEqualTo(QuestionState.CLOSED.name());
        assertThat(read(number).deadlines()).isEmpty();
        assertThat(running(number)).isZero();
        assertThat(visited(number))
                .contains("receiveQuestion", "answerQuestion", "sendAnswer", "awaitFurtherQuestion", "closeQuestion")
                .doesNotContain("tellOfDelay", "reopenQuestion");
    }

    @Test
    void opensAgainForAFurtherQuestionHoweverLateItComes() {
        var number = ask("Hoe lang duurt de garantie?");
        answers.answer(task(number).id(), "Twee jaar.", List.of(), AGENT);

        questions.askFurther(number, "Ook tweedehands?", List.of(), asker(number));

        assertThat(read(number).state()).isEqualTo(QuestionState.WAITING.name());
        assertThat(read(number).deadlines())
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.kind()).isEqualTo(DeadlineKind.QUESTION_ANSWER));
        answers.answer(task(number).id(), "Minstens één jaar.", List.of(), AGENT);
        timers().advance(Duration.ofDays(40));
        assertThat(read(number).state()).isEqualTo(QuestionState.CLOSED.name());

        questions.askFurther(number, "En voor een auto?", List.of(), asker(number));

        assertThat(read(number).state()).isEqualTo(QuestionState.WAITING.name());
        assertThat(running(number)).isOne();
        assertThat(task(number).open()).isTrue();
        assertThat(kinds(number))
                .as("one receipt only")
                .filteredOn(kind -> kind == LetterKind.QUESTION_RECEIVED)
                .hasSize(1);
    }

    @Test
    void addsWhatIsWrittenBeforeTheAnswerWithoutAnotherTask() {
        var number = ask("Is dit een valse factuur?");
        var task = task(number).id();

        questions.askFurther(number, "Het gaat om een brief.", List.of(), asker(number));

        assertThat(task(number).id()).isEqualTo(task);
        assertThat(read(number).messages()).hasSize(1);
    }

    @Test
    void tellsTheAskerOnceThatTheAnswerIsLate() {
        var number = ask("Wanneer krijg ik mijn geld terug?");

        var fired = timers().advance(Duration.ofDays(20));

        assertThat(fired).filteredOn("answerOverdue"::equals).isNotEmpty();
        assertThat(kinds(number)).containsExactly(LetterKind.QUESTION_RECEIVED, LetterKind.QUESTION_DELAYED);
        assertThat(task(number).due()).isBefore(clock.instant());
        answers.answer(task(number).id(), "Binnen veertien dagen.", List.of(), AGENT);
        assertThat(read(number).state()).isEqualTo(QuestionState.ANSWERED.name());
    }

    @Test
    void endsWhereverItWaitsWhenTheAskerNeedsNothingMore() {
        var waiting = ask("Eerste vraag?");
        var answered = ask("Tweede vraag?");
        answers.answer(task(answered).id(), "Zo is het.", List.of(), AGENT);

        questions.close(waiting, asker(waiting));
        questions.close(answered, asker(answered));

        for (var number : List.of(waiting, answered)) {
            assertThat(read(number).state()).isEqualTo(QuestionState.CLOSED.name());
            assertThat(read(number).deadlines()).isEmpty();
            assertThat(running(number)).isZero();
            assertThat(desk.ofMatter(number, AGENT)).isEmpty();
        }
        assertThatThrownBy(() -> questions.close(waiting, asker(waiting))).isInstanceOf(CaseConflict.class);
    }

    @Test
    void goesOnUnderTheNumberThatItBecame() {
        var number = ask("Ik wil een klacht indienen, kan dat?");
        questions.askFurther(number, "Het gaat om Telora.", List.of(), asker(number));
        var into = new CaseNumber(2026, 900_001);

        var told = continuation.told(number, asker(number));
        transaction.executeWithoutResult(status -> {
            continuation.turned(number, into, asker(number));
            continuation.turned(number, into, asker(number));
        });

        assertThat(told.narrative()).isEqualTo("Ik wil een klacht indienen, kan dat?\n\nHet gaat om Telora.");
        assertThat(told.person().email()).isEqualTo(ASKER);
        assertThat(read(number).state()).isEqualTo(QuestionState.TURNED.name());
        assertThat(running(number)).isZero();
        assertThat(lettersOf(number).getLast().text()).contains("2026-900001");
        assertThat(events(number))
                .filteredOn(event -> event.kind().equals(QuestionEvent.TURNED_INTO.name()))
                .singleElement()
                .satisfies(event -> assertThat(event.facts()).containsEntry("number", "2026-900001"));
        assertThatThrownBy(() -> continuation.told(number, Viewer.consumerOf("2026-000999")))
                .isInstanceOf(NoSuchCase.class);
    }

    @Test
    void setsAsideWhatIsNoQuestionAndWritesToNobody() {
        var number = ask("Buy cheap watches?");

        answers.setAside(task(number).id(), "Advertising", AGENT);

        assertThat(read(number).state()).isEqualTo(QuestionState.SET_ASIDE.name());
        assertThat(running(number)).isZero();
        assertThat(kinds(number)).containsExactly(LetterKind.QUESTION_RECEIVED);
        assertThat(reader.read(number, asker(number)).messages()).isEmpty();
    }

    @Test
    void keepsNotesAmongAgents() {
        var number = ask("Wie heeft gelijk?");

        answers.note(number, "Vraag aan de jurist", AGENT);

        assertThat(read(number).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.isNote()).isTrue());
        assertThat(reader.read(number, asker(number)).messages()).isEmpty();
    }

    @Test
    void refusesWhoeverIsNotEntitled() {
        var number = ask("Van wie is dit?");
        var moderator = Viewer.staff("mila", Set.of(Role.MODERATOR));
        var task = task(number).id();

        assertThatThrownBy(() -> answers.answer(task, "Nee", List.of(), moderator))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> reader.read(number, moderator)).isInstanceOf(NoSuchCase.class);
        assertThatThrownBy(() -> questions.close(number, Viewer.consumerOf("2026-000999")))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> questions.ask(takenDown(), Viewer.anyone())).isInstanceOf(AccessDenied.class);
    }

    @Test
    void makesOneQuestionOfASubmissionThatComesTwice() {
        var command = command("Twee keer?");

        var first = questions.ask(command, Viewer.anyone());
        var second = questions.ask(command, Viewer.anyone());

        assertThat(second).isEqualTo(first);
    }

    private CaseNumber ask(String text) {
        return ((AskOutcome.Asked) questions.ask(command(text), Viewer.anyone())).number();
    }

    private AskQuestion command(String text) {
        clock.advance(Duration.ofHours(3));
        return command(text, Channel.WEB, null);
    }

    private AskQuestion takenDown() {
        return command("Aan de balie?", Channel.COUNTER, "ada");
    }

    private static AskQuestion command(String text, Channel channel, @org.jspecify.annotations.Nullable String agent) {
        var person = new Person("Jan Peeters", ASKER, null, null, null);
        var opening = new Opening(person, Language.NL, "Een vraag", text, channel, agent, null, null);
        return new AskQuestion(UUID.randomUUID(), opening, QuestionTheme.OTHER, List.of());
    }

    private DueTimers timers() {
        return new DueTimers(management, clock);
    }

    private MatterTaskRow task(CaseNumber number) {
        return desk.ofMatter(number, AGENT).getFirst();
    }

    private MatterFile read(CaseNumber number) {
        return reader.read(number, AGENT);
    }

    private List<MatterFile.Event> events(CaseNumber number) {
        return read(number).events();
    }

    private List<SentLetter> lettersOf(CaseNumber number) {
        return letters.ofMatter(number, AGENT);
    }

    private List<LetterKind> kinds(CaseNumber number) {
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

    private static Viewer asker(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
