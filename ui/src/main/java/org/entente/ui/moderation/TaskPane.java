package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import org.entente.casefile.CaseFile;
import org.entente.moderation.TaskRow;
import org.jspecify.annotations.Nullable;

/** The chosen task: what it is about, its body, and its decisions at the bottom. */
final class TaskPane extends Section {

    private final transient DeskContext desk;
    private final transient TaskHost host;
    private final Div news = new Div();
    private final Div content = new Div();

    private transient @Nullable TaskRow shown;
    private transient @Nullable DecisionBar bar;
    private transient Runnable toggleMine = () -> {};

    TaskPane(DeskContext desk, TaskHost host) {
        this.desk = desk;
        this.host = host;
        news.addClassName("news");
        content.addClassName("task-content");
        addClassName("task-pane");
        getElement().setAttribute("aria-label", say("desk.task.label"));
        add(news, content);
    }

    @Nullable
    TaskRow shown() {
        return shown;
    }

    /** Shows an open task. {@code back} leads to its list, for narrow screens. */
    void show(TaskRow row, CaseFile file, Anchor back) {
        shown = row;
        var body = TaskBody.of(row, file, desk, host);
        var decisions = new DecisionBar(body.choices(), desk.words());
        bar = decisions;
        content.removeAll();
        content.add(head(row, file, back), body, decisions);
        getElement().setAttribute("data-item", String.valueOf(row.id()));
        getElement().executeJs("this.scrollTop = 0");
    }

    /** Shows a sentence instead of a task; with a way back it is the heading, since narrow screens show nothing else. */
    void showNothing(String sentence, @Nullable Anchor back) {
        shown = null;
        bar = null;
        content.removeAll();
        if (back == null) {
            content.add(new Paragraph(sentence));
        } else {
            content.add(back, new H1(sentence));
        }
        content.getChildren().forEach(child -> child.getElement().getClassList().add("empty"));
        getElement().removeAttribute("data-item");
    }

    /** Takes the decisions away, since somebody else has taken one; what is on the screen stays readable. */
    void close(String sentence) {
        shown = null;
        getElement().removeAttribute("data-item");
        if (bar != null) {
            bar.removeFromParent();
            bar = null;
        }
        tell(sentence, "problem");
    }

    void tell(String sentence, String style) {
        var text = new Paragraph(sentence);
        var notice = new Div(text);
        notice.addClassNames("notice", style);
        news.removeAll();
        news.add(notice);
    }

    void tellNothing() {
        news.removeAll();
    }

    /** Takes a key that was pressed for the task with this id. */
    void key(String key, String item) {
        if (shown == null || bar == null || !item.equals(String.valueOf(shown.id()))) {
            return;
        }
        if (key.equals("m")) {
            toggleMine.run();
        } else {
            bar.press(key);
        }
    }

    private Component head(TaskRow row, CaseFile file, Anchor back) {
        var meta = new Paragraph(say(
                "desk.task.meta",
                row.caseNumber().toString(),
                row.companyName(),
                desk.words().of("desk.publicity", row.publicity()),
                desk.words().date(file.filedAt())));
        meta.addClassNames("soft", "small", "meta");
        var title = new H1(row.title());
        title.getElement().setAttribute("lang", row.language().code()).setAttribute("tabindex", "-1");
        var head = new Div(back, meta, title, state(row));
        head.addClassName("task-head");
        return head;
    }

    private Component state(TaskRow row) {
        var due = DueText.of(row.due(), desk.clock().instant(), desk.words());
        var chip = new Span(due.words());
        chip.addClassNames("chip", due.late() ? "late" : "neutral");
        var kind = new Span(desk.words().of("desk.kind", row.kind()));
        kind.addClassNames("soft", "small");
        var file = new Anchor("/" + ModerationNavigation.caseFile(row.caseNumber()), say("desk.task.file"));
        var state = new Div(chip, kind, assignment(row), file);
        state.addClassNames("row", "tight", "task-state");
        return state;
    }

    /** Who has the task, and the button that takes it or gives it back. */
    private Component assignment(TaskRow row) {
        var assignee = row.assignee();
        boolean mine = Objects.equals(assignee, desk.viewer().name());
        if (assignee != null && !mine) {
            toggleMine = () -> {};
            var taken = new Span(say("desk.task.taken", assignee));
            taken.addClassNames("chip", "waiting");
            return taken;
        }
        toggleMine = () -> host.change(mine ? "released" : "assigned", () -> assign(row, mine));
        var button = new Button(say(mine ? "desk.task.release" : "desk.task.assign"), click -> toggleMine.run());
        button.setSuffixComponent(Keycap.silent("m"));
        button.getElement().setAttribute("aria-keyshortcuts", "m".toUpperCase(Locale.ROOT));
        button.addClassName("small-button");
        return button;
    }

    private void assign(TaskRow row, boolean mine) {
        if (mine) {
            desk.board().release(row.id(), desk.viewer());
        } else {
            desk.board().assign(row.id(), desk.viewer());
        }
    }

    private String say(String key, Object... arguments) {
        return desk.words().say(key, arguments);
    }
}
