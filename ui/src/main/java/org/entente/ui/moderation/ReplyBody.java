package org.entente.ui.moderation;

import java.util.List;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.moderation.TaskRow;

/** A company's reply that waits: as it was written, as others will see it, and whether the consumer gets it. */
final class ReplyBody extends TaskBody {

    ReplyBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        new HeldMessages(row, file, desk, Author.COMPANY).sections().forEach(this::add);
        add(why(say("desk.why.CHECK_REPLY")), soFar());
    }

    @Override
    List<Choice> choices() {
        return List.of(
                Choice.usual(
                        "desk.decide.pass",
                        "p",
                        () -> host.decide("pass", () -> desk.moderation().passReplyOn(row.id(), desk.viewer()))),
                Choice.asking("desk.decide.hold", "h", this::holdBack));
    }

    private DecisionForm holdBack() {
        return new DecisionForm(
                "desk.decide.hold",
                true,
                desk.words(),
                note -> host.decide("hold", () -> desk.moderation().holdReplyBack(row.id(), note, desk.viewer())));
    }
}
