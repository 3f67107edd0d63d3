package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Message;
import org.entente.casefile.MessageState;
import org.entente.casefile.Publicity;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.CaseThread;
import org.entente.ui.casefile.FileList;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.RedactedWords;

/** A company's reply that waits: as it was written, as others will see it, and whether the consumer gets it. */
final class ReplyBody extends TaskBody {

    ReplyBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        super(row, file, desk, host);
        held().forEach(message -> add(reply(message)));
        add(why(say("desk.why.CHECK_REPLY")), soFar());
    }

    @Override
    List<Choice> choices() {
        return List.of(
                Choice.usual(
                        "pass",
                        "p",
                        () -> host.decide("pass", () -> desk.moderation().passReplyOn(row.id(), desk.viewer()))),
                Choice.asking("hold", "h", this::holdBack));
    }

    /** The company's messages that the task is about; later ones are for a task of their own. */
    private List<Message> held() {
        var newest = row.messageId();
        return file.messages().stream()
                .filter(message -> message.author() == Author.COMPANY && message.state() == MessageState.HELD)
                .filter(message -> newest != null && message.id() <= newest)
                .toList();
    }

    private Section reply(Message message) {
        var preview = desk.publications().previewMessage(file.number(), message.id(), desk.viewer());
        var language = file.company().language();
        var written = new FoundText(message.text(), preview.findings(), desk.words());
        var seen = file.publicity() == Publicity.PUBLIC ? new RedactedWords(preview.text(), desk.words()) : null;
        var section = new Section(received(message), new Comparison(language, written, seen, desk.words()));
        var full = message.fullText();
        if (full != null) {
            section.add(whole(full));
        }
        var files = file.filesOf(message.id());
        if (!files.isEmpty()) {
            section.add(new FileList(files, desk.filesOf(file.number()), desk.words()));
        }
        var found = FoundText.list(preview.findings(), desk.words());
        if (!found.isEmpty()) {
            section.add(new Paragraph(say("desk.findings.public", found)));
        }
        return section;
    }

    private Component received(Message message) {
        var received = new Paragraph(say(
                message.late() ? "desk.reply.receivedLate" : "desk.reply.received",
                file.company().name(),
                desk.words().dateTime(message.writtenAt())));
        received.addClassName("soft");
        return received;
    }

    private Component whole(String full) {
        var text = new Div(new Span(full));
        text.addClassNames("pre", "whole-mail");
        text.getElement().setAttribute("lang", file.company().language().code());
        var fold = new NativeDetails(say("casefile.message.whole"), text);
        fold.addClassNames("fold", "small");
        return fold;
    }

    private Component soFar() {
        var thread = new CaseThread(file, Perspective.STAFF, desk.filesOf(file.number()), desk.words());
        var fold = new NativeDetails(say("desk.soFar"), thread);
        fold.addClassName("fold");
        return fold;
    }

    private DecisionForm holdBack() {
        return new DecisionForm(
                "hold",
                true,
                desk.words(),
                note -> host.decide("hold", () -> desk.moderation().holdReplyBack(row.id(), note, desk.viewer())));
    }
}
