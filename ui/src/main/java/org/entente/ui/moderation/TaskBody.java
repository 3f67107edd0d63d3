package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.entente.casefile.CaseFile;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.CaseThread;
import org.entente.ui.casefile.Perspective;

/** What a task shows between its title and its decisions. There is one kind of body for each kind of task. */
abstract class TaskBody extends Div {

    final transient TaskRow row;
    final transient CaseFile file;
    final transient DeskContext desk;
    final transient TaskHost host;

    TaskBody(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        this.row = row;
        this.file = file;
        this.desk = desk;
        this.host = host;
        addClassName("task-body");
    }

    static TaskBody of(TaskRow row, CaseFile file, DeskContext desk, TaskHost host) {
        return switch (row.kind()) {
            case MODERATE_COMPLAINT -> new ComplaintBody(row, file, desk, host);
            case CHECK_REPLY -> new ReplyBody(row, file, desk, host);
            case CHECK_PUBLICATION -> new PublicationBody(row, file, desk, host);
            case CORRECT_ADDRESS -> new AddressBody(row, file, desk, host);
            case CHECK_CONSUMER_MAIL -> new ConsumerMailBody(row, file, desk, host);
            case REVIEW_ESCALATION -> new EscalationBody(row, file, desk, host);
        };
    }

    /** The decisions that can be taken, the usual one first. */
    abstract List<Choice> choices();

    final String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }

    final Section section(String headingKey, Component... content) {
        var section = new Section(new H2(say(headingKey)));
        section.add(content);
        return section;
    }

    final Section why(String sentence) {
        return section("desk.why.title", new Paragraph(sentence));
    }

    final Section card(String headingKey, Component... content) {
        var card = section(headingKey, content);
        card.addClassName("card");
        return card;
    }

    final Div cards(Component... cards) {
        var grid = new Div(cards);
        grid.addClassName("cards");
        return grid;
    }

    final Section conversation(String headingKey) {
        return section(headingKey, new CaseThread(file, Perspective.STAFF, desk.filesOf(file.number()), desk.words()));
    }

    /** The whole conversation, folded. */
    final NativeDetails soFar() {
        var thread = new CaseThread(file, Perspective.STAFF, desk.filesOf(file.number()), desk.words());
        var fold = new NativeDetails(say("desk.soFar"), thread);
        fold.addClassName("fold");
        return fold;
    }
}
