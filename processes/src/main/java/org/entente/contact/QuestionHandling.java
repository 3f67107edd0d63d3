package org.entente.contact;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.deadlines.Deadlines;
import org.entente.matters.MatterDeadline;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Matters;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the process {@code contactQuestion}, in the engine's transaction. A step that runs twice acts once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class QuestionHandling {

    /** The message that ends a question early. */
    static final String ENDED = "questionEnded";

    /** The receive task that waits for a further question. */
    static final String FURTHER = "awaitFurtherQuestion";

    private static final Set<QuestionState> ENDED_STATES =
            EnumSet.of(QuestionState.CLOSED, QuestionState.TURNED, QuestionState.SET_ASIDE);

    private final Matters matters;
    private final MatterReader reader;
    private final MatterHistory history;
    private final Letters letters;
    private final Deadlines deadlines;
    private final Clock clock;

    QuestionHandling(
            Matters matters,
            MatterReader reader,
            MatterHistory history,
            Letters letters,
            Deadlines deadlines,
            Clock clock) {
        this.matters = matters;
        this.reader = reader;
        this.history = history;
        this.letters = letters;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The stored due instant of the open deadline of a kind. */
    public Instant due(CaseNumber number, DeadlineKind kind) {
        return question(number).openDeadlines().stream()
                .map(MatterDeadline::deadline)
                .filter(deadline -> deadline.kind() == kind)
                .map(Deadline::due)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " has no open deadline " + kind));
    }

    /** Sets the day by which we want to answer; the first time the asker gets a receipt with it. */
    public void receive(CaseNumber number) {
        var question = question(number);
        var due = deadlines.set(question, DeadlineKind.QUESTION_ANSWER, clock.instant());
        if (question.noteReceipt(clock.instant())) {
            write(LetterKind.QUESTION_RECEIVED, question, LetterDetails.due(Brussels.dayOf(due.due())));
        }
    }

    /** The answer is late: the asker is told once that it still comes. */
    public void tellOfDelay(CaseNumber number) {
        var question = question(number);
        if (question.asked() == QuestionState.WAITING) {
            history.add(question, QuestionEvent.DELAYED, Viewer.system());
            write(LetterKind.QUESTION_DELAYED, question, LetterDetails.none());
        }
    }

    /** Mails the answer that an agent has written; from now on the asker has some time for a further question. */
    public void sendAnswer(CaseNumber number) {
        var question = question(number);
        var closing = deadlines.set(question, DeadlineKind.QUESTION_CLOSING, clock.instant());
        var file = reader.read(number, Viewer.system());
        var answer = file.messages().stream()
                .filter(message -> message.author() == MatterParty.STAFF && !message.isNote())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(number + " was answered without words"));
        var files = file.files().stream()
                .filter(entry -> Long.valueOf(answer.id()).equals(entry.messageId()))
                .map(MatterFile.FileEntry::id)
                .toList();
        write(
                LetterKind.QUESTION_ANSWER,
                question,
                LetterDetails.due(Brussels.dayOf(closing.due()))
                        .withQuotedText(answer.text())
                        .withAttachments(files));
    }

    public void close(CaseNumber number) {
        var question = question(number);
        question.closeBySilence(clock.instant());
        history.add(question, QuestionEvent.CLOSED_BY_SILENCE, Viewer.system());
        deadlines.endAll(question);
    }

    /** A further question came. */
    public void reopen(CaseNumber number) {
        var question = question(number);
        deadlines.end(question, DeadlineKind.QUESTION_CLOSING);
        deadlines.set(question, DeadlineKind.QUESTION_ANSWER, clock.instant());
    }

    /** The asker or an agent has ended it early; what was still owed is not owed any more. */
    public void confirmEnd(CaseNumber number) {
        var question = question(number);
        if (!ENDED_STATES.contains(question.asked())) {
            throw new IllegalStateException(number + " is " + question.asked());
        }
        deadlines.endAll(question);
        if (question.asked() == QuestionState.TURNED) {
            var became = question.became().map(CaseNumber::toString).orElse("");
            letters.toPerson(
                    LetterKind.QUESTION_TURNED, question, MatterLetter.plain().with(became));
        }
    }

    private void write(LetterKind kind, Question question, LetterDetails details) {
        letters.toPerson(kind, question, MatterLetter.of(details));
    }

    private Question question(CaseNumber number) {
        return matters.take(number, Question.class);
    }
}
