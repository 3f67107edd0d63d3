package org.entente.contact;

import java.time.Clock;
import java.util.Map;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.springframework.stereotype.Component;

/** What a further question brings about, however it came. Its words are in the conversation already. */
@Component
class FurtherQuestions {

    private final MatterHistory history;
    private final MatterFlow flow;
    private final CaseChanges changes;
    private final Clock clock;

    FurtherQuestions(MatterHistory history, MatterFlow flow, CaseChanges changes, Clock clock) {
        this.history = history;
        this.flow = flow;
        this.changes = changes;
        this.clock = clock;
    }

    /** A question whose process has ended begins a new one. */
    void asked(Question question, Viewer asker) {
        history.add(question, QuestionEvent.FURTHER_ASKED, asker);
        if (question.askFurther(clock.instant())
                && !flow.deliver(question.number(), QuestionHandling.FURTHER, Map.of())) {
            flow.start(question);
        }
        changes.announceAfterCommit();
    }
}
