package org.entente.contact;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.UploadedFile;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterNumbers;
import org.entente.matters.Matters;
import org.entente.matters.Writing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with their questions. */
@Service
@Transactional
public class ContactQuestions {

    /** One person can't be answered more often in a day. */
    static final int MANY = 10;

    static final Duration DAY = Duration.ofDays(1);

    private final Questions questions;
    private final Matters matters;
    private final MatterNumbers numbers;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final FurtherQuestions further;
    private final CaseChanges changes;
    private final Clock clock;

    ContactQuestions(
            Questions questions,
            Matters matters,
            MatterNumbers numbers,
            MatterConversation conversation,
            MatterHistory history,
            MatterFlow flow,
            FurtherQuestions further,
            CaseChanges changes,
            Clock clock) {
        this.questions = questions;
        this.matters = matters;
        this.numbers = numbers;
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.further = further;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Asks a question by a form. The same submission again gives the question that it made the first time. Nobody has to
     * confirm a mailbox: the answer goes to the address that was told, and the link in it opens the question.
     *
     * @param by anybody for oneself; only an agent can take a question down for somebody else
     * @throws AccessDenied if it was taken down by somebody who is no agent
     */
    public AskOutcome ask(AskQuestion command, Viewer by) {
        var opening = command.opening();
        if (opening.takenDownBy() != null) {
            by.require(Role.AGENT);
        }
        var earlier = questions.findBySubmission(command.submission());
        if (earlier.isPresent()) {
            return asked(earlier.get());
        }
        var email = opening.person().email();
        var now = clock.instant();
        if (email != null && opening.takenDownBy() == null && questions.countOf(email, now.minus(DAY)) >= MANY) {
            return new AskOutcome.TooMany(MANY);
        }
        var question =
                questions.save(new Question(numbers.next(), opening, command.theme(), command.submission(), null, now));
        conversation.addFiles(question, command.files());
        history.add(
                question,
                QuestionEvent.ASKED,
                opening.takenDownBy() == null
                        ? Viewer.consumerOf(question.number().toString())
                        : by,
                "channel",
                opening.channel().name());
        flow.start(question);
        changes.announceAfterCommit();
        return asked(question);
    }

    /**
     * The asker writes again: while the answer is still owed, it is added; afterwards the question is open again.
     *
     * @throws AccessDenied unless the viewer is the asker
     */
    public void askFurther(CaseNumber number, String text, List<UploadedFile> files, Viewer asker) {
        asker.requireConsumerOf(number.toString());
        var question = matters.take(number, Question.class);
        conversation.add(question, Writing.byPerson(text), files);
        further.asked(question, asker);
    }

    /**
     * The asker needs nothing more.
     *
     * @throws AccessDenied unless the viewer is the asker
     * @throws org.entente.casefile.CaseConflict if the question is closed already
     */
    public void close(CaseNumber number, Viewer asker) {
        asker.requireConsumerOf(number.toString());
        var question = matters.take(number, Question.class);
        question.closeByAsker(clock.instant());
        history.add(question, QuestionEvent.CLOSED_BY_ASKER, asker);
        flow.deliver(number, QuestionHandling.ENDED, java.util.Map.of());
        changes.announceAfterCommit();
    }

    private static AskOutcome asked(Question question) {
        return new AskOutcome.Asked(question.number(), answerDue(question));
    }

    private static Deadline answerDue(Question question) {
        return question.deadlines().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.kind() == DeadlineKind.QUESTION_ANSWER)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("question " + question.number() + " has no deadline"));
    }
}
