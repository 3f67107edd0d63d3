package org.entente.contact;

import java.time.Clock;
import java.util.List;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.UploadedFile;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Matters;
import org.entente.matters.Writing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agents do with questions. Everybody else gets {@link org.entente.access.AccessDenied}. */
@Service
@Transactional
public class QuestionDesk {

    private final Matters matters;
    private final Questions questions;
    private final MatterReader reader;
    private final MatterDesk desk;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final CaseChanges changes;
    private final Clock clock;

    QuestionDesk(
            Matters matters,
            Questions questions,
            MatterReader reader,
            MatterDesk desk,
            MatterConversation conversation,
            MatterHistory history,
            CaseChanges changes,
            Clock clock) {
        this.matters = matters;
        this.questions = questions;
        this.reader = reader;
        this.desk = desk;
        this.conversation = conversation;
        this.history = history;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Answers a question; the words go to the asker by mail.
     *
     * @throws org.entente.casefile.CaseConflict if it is answered already
     */
    public void answer(long taskId, String text, List<UploadedFile> files, Viewer agent) {
        agent.require(Role.AGENT);
        var question = desk.take(taskId, MatterTaskKind.ANSWER_QUESTION, Question.class, agent);
        conversation.add(question, Writing.byStaff(agent.name(), text, MatterParty.PERSON), files);
        question.answer(clock.instant());
        history.add(question, QuestionEvent.ANSWERED, agent);
        desk.decide(taskId, "answered", agent);
    }

    /**
     * Sets aside what is no question, such as advertising; nobody is written to.
     *
     * @param why 1 to 500 characters, for staff
     */
    public void setAside(long taskId, String why, Viewer agent) {
        agent.require(Role.AGENT);
        if (why.isBlank() || why.length() > 500) {
            throw new IllegalArgumentException("a reason must have 1 to 500 characters");
        }
        var question = desk.take(taskId, MatterTaskKind.ANSWER_QUESTION, Question.class, agent);
        conversation.add(question, Writing.note(agent.name(), why), List.of());
        question.putAside(clock.instant());
        history.addInternal(question, QuestionEvent.SET_ASIDE, agent);
        desk.decide(taskId, "setAside", agent);
    }

    /** What is special to a question, besides its file. */
    @Transactional(readOnly = true)
    public QuestionFacts facts(CaseNumber number, Viewer viewer) {
        reader.read(number, viewer);
        var question = questions.findByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
        return new QuestionFacts(question.theme(), question.became().orElse(null));
    }

    /** Earlier questions with our answers, in the order of the numbers; those without an answer are left out. */
    @Transactional(readOnly = true)
    public List<AnsweredQuestion> answered(List<CaseNumber> numbers, Viewer agent) {
        agent.require(Role.AGENT);
        return numbers.stream()
                .map(number -> reader.read(number, agent))
                .flatMap(file -> file.messages().reversed().stream()
                        .filter(message -> message.author() == MatterParty.STAFF && !message.isNote())
                        .limit(1)
                        .map(message ->
                                new AnsweredQuestion(file.number(), file.title(), message.text(), message.writtenAt())))
                .toList();
    }

    /** Adds a note that only agents read. */
    public void note(CaseNumber number, String text, Viewer agent) {
        agent.require(Role.AGENT);
        conversation.add(matters.take(number, Question.class), Writing.note(agent.name(), text), List.of());
        changes.announceAfterCommit();
    }
}
