package org.entente.contact;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.matters.Continuable;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Matters;
import org.entente.matters.Told;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets questions go on as complaints and whatever else has a form. */
@Component
class TurnedQuestions implements Continuable {

    private static final int LONGEST_NARRATIVE = 20_000;

    private final Questions questions;
    private final Matters matters;
    private final MatterReader reader;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final CaseChanges changes;
    private final Clock clock;

    TurnedQuestions(
            Questions questions,
            Matters matters,
            MatterReader reader,
            MatterHistory history,
            MatterFlow flow,
            CaseChanges changes,
            Clock clock) {
        this.questions = questions;
        this.matters = matters;
        this.reader = reader;
        this.history = history;
        this.flow = flow;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.QUESTION;
    }

    @Override
    @Transactional(readOnly = true)
    public Told told(CaseNumber number, Viewer viewer) {
        requireMayRead(number, viewer);
        var question = questions.findByNumber(number.toString()).orElseThrow(() -> new NoSuchCase(number.toString()));
        var later = reader.read(number, Viewer.consumerOf(number.toString())).messages().stream()
                .filter(message -> message.author() == MatterParty.PERSON)
                .map(message -> "\n\n" + message.text())
                .collect(Collectors.joining());
        var whole = question.narrative() + later;
        return new Told(
                number,
                question.person(),
                question.language(),
                question.title(),
                whole.length() <= LONGEST_NARRATIVE ? whole : whole.substring(0, LONGEST_NARRATIVE),
                question.theme().key(),
                null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void turned(CaseNumber number, CaseNumber into, Viewer by) {
        requireMayRead(number, by);
        var question = matters.take(number, Question.class);
        if (question.became().filter(into::equals).isPresent()) {
            return;
        }
        question.turnInto(into, clock.instant());
        history.add(question, QuestionEvent.TURNED_INTO, by, "number", into.toString());
        flow.deliver(number, QuestionHandling.ENDED, Map.of());
        changes.announceAfterCommit();
    }

    private static void requireMayRead(CaseNumber number, Viewer viewer) {
        if (!viewer.isSystem() && !viewer.has(Role.AGENT) && !viewer.isConsumerOf(number.toString())) {
            throw new NoSuchCase(number.toString());
        }
    }
}
