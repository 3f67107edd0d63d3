package org.entente.ui.moderation;

import java.util.List;
import org.entente.casefile.CaseFile;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.PublicPreview;

/** A case that is to become public, or whose last words are: everything as others will read it. */
final class PublicationBody extends TaskBody {

    PublicationBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        var preview = desk.publications().preview(file.number(), desk.viewer());
        add(
                section("desk.seen", new PublicPreview(preview, desk.words())),
                why(say(preview.published() ? "desk.why.CHECK_PUBLICATION.more" : "desk.why.CHECK_PUBLICATION")),
                conversation("desk.written"));
    }

    @Override
    List<Choice> choices() {
        return List.of(
                Choice.usual(
                        "desk.decide.publish",
                        "p",
                        () -> host.decide("publish", () -> desk.moderation().publish(row.id(), desk.viewer()))),
                Choice.asking("desk.decide.keepPrivate", "h", this::keepPrivate));
    }

    private DecisionForm keepPrivate() {
        return new DecisionForm(
                "desk.decide.keepPrivate",
                true,
                desk.words(),
                note -> host.decide(
                        "keepPrivate", () -> desk.moderation().refusePublication(row.id(), note, desk.viewer())));
    }
}
