package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.entente.access.Language;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Message;
import org.entente.casefile.MessageState;
import org.entente.casefile.Publicity;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.FileList;
import org.entente.ui.casefile.RedactedWords;

/** What a party wrote and a task is about: as it was written, and as others will see it if the case is public. */
final class HeldMessages {

    private final TaskRow row;
    private final CaseFile file;
    private final DeskContext desk;
    private final Author author;
    private final Language language;

    HeldMessages(TaskRow row, CaseFile file, DeskContext desk, Author author) {
        this.row = row;
        this.file = file;
        this.desk = desk;
        this.author = author;
        this.language = author == Author.COMPANY ? file.company().language() : file.language();
    }

    /** One section a message, oldest first. */
    List<Section> sections() {
        return held().stream().map(this::section).toList();
    }

    /** The messages that the task is about; later ones are for a task of their own. */
    private List<Message> held() {
        var newest = row.messageId();
        return file.messages().stream()
                .filter(message -> message.author() == author && message.state() == MessageState.HELD)
                .filter(message -> newest != null && message.id() <= newest)
                .toList();
    }

    private Section section(Message message) {
        var preview = desk.publications().previewMessage(file.number(), message.id(), desk.viewer());
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
        if (!found.isEmpty() && seen != null) {
            section.add(new Paragraph(desk.words().say("desk.findings.public", found)));
        }
        return section;
    }

    private Component received(Message message) {
        var who =
                author == Author.COMPANY ? file.company().name() : desk.words().of("common.author", author);
        var received = new Paragraph(desk.words()
                .say(
                        message.late() ? "desk.reply.receivedLate" : "desk.reply.received",
                        who,
                        desk.words().dateTime(message.writtenAt())));
        received.addClassName("soft");
        return received;
    }

    private Component whole(String full) {
        var text = new Div(new Span(full));
        text.addClassNames("pre", "whole-mail");
        text.getElement().setAttribute("lang", language.code());
        var fold = new NativeDetails(desk.words().say("casefile.message.whole"), text);
        fold.addClassNames("fold", "small");
        return fold;
    }
}
