package org.entente.ui.moderation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseReader;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskRow;
import org.entente.publication.Publications;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A queue of tasks beside the chosen one. Queue, filters and task are in the address; on narrow screens list and task
 * take turns. After a decision the next task opens.
 */
@Route(value = ModerationNavigation.DESK, layout = DeskLayout.class)
@RolesAllowed({"MODERATOR", "MANAGER", "OPERATOR", "MEDIATOR", "LAWYER", "INSPECTOR", "AGENT"})
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskPage, TaskHost {

    private final transient TaskBoard board;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final transient DeskContext desk;
    private final Div heading = new Div();
    private final Paragraph order = new Paragraph();
    private final TaskFilters filters;
    private final TaskList list;
    private final TaskPane pane;

    private transient DeskState state = DeskState.of(Queue.ALL);
    private transient @Nullable Told told;

    /** What came of the last action, to be shown with the page that follows it. */
    private record Told(String sentence, String style) {}

    TasksView(
            TaskBoard board,
            Moderation moderation,
            MediationGuide guide,
            CaseReader cases,
            Publications publications,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.board = board;
        this.viewer = viewers.get();
        this.words = new Wording(texts, getLocale());
        this.desk = new DeskContext(cases, publications, board, moderation, guide, viewer, words, clock);
        this.filters = new TaskFilters(words, this::go);
        this.list = new TaskList(new TaskPages(board, viewer), viewer, words, clock);
        this.pane = new TaskPane(desk, this);
        addClassName("tasks");
        add(listSection(), pane);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!viewer.has(Role.MODERATOR)) {
            event.forwardTo(ModerationNavigation.START);
            return;
        }
        state = DeskState.read(event.getLocation().getQueryParameters());
        show(find(state.task()));
    }

    @Override
    public String getPageTitle() {
        var row = pane.shown();
        var queue = words.of("desk.queue", state.queue());
        return words.pageTitle(row == null ? queue : words.say("desk.pageTitle", row.title(), queue));
    }

    @Override
    public void refresh() {
        list.refresh();
        showOrder();
        var row = pane.shown();
        if (row != null) {
            var now = board.find(row.id(), viewer).filter(TaskRow::open);
            if (now.isEmpty()) {
                pane.close(words.say("desk.conflict.done"));
            } else if (!Objects.equals(now.get().assignee(), row.assignee())) {
                list.show(state, now.get());
            }
        }
    }

    @Override
    public void key(String key, String item) {
        switch (key) {
            case "j" -> list.next().ifPresent(this::open);
            case "k" -> list.previous().ifPresent(this::open);
            case "n" ->
                board.next(state.filter(), viewer)
                        .filter(row -> !Objects.equals(row.id(), state.task()))
                        .or(list::next)
                        .ifPresent(this::open);
            default -> pane.key(key, item);
        }
    }

    @Override
    public void decide(String name, Runnable decision) {
        var row = pane.shown();
        if (row == null) {
            return;
        }
        try {
            decision.run();
        } catch (CaseConflict late) {
            tell(words.say("desk.conflict"), "problem");
            go(state);
            return;
        }
        tell(words.say("desk.done." + name, row.title(), row.companyName()), "good");
        go(state.withTask(board.next(state.filter(), viewer).map(TaskRow::id).orElse(null)));
    }

    @Override
    public void change(String name, Runnable change) {
        try {
            change.run();
            tell(words.say("desk.done." + name), "good");
        } catch (CaseConflict late) {
            tell(words.say("desk.conflict"), "problem");
        }
        show(find(state.task()));
    }

    private void show(Optional<TaskRow> found) {
        setClassName("has-task", state.task() != null);
        filters.show(state);
        list.show(state, found.orElse(null));
        showHeading(state.task() != null);
        showOrder();
        pane.tellNothing();
        if (found.isPresent()) {
            var row = found.get();
            pane.show(row, desk.cases().read(row.caseNumber(), viewer), back());
        } else if (state.task() != null) {
            pane.showNothing(words.say("desk.task.gone"), back());
        } else {
            pane.showNothing(words.say(list.count() == 0 ? "desk.task.allDone" : "desk.task.none"), null);
        }
        if (told != null) {
            pane.tell(told.sentence(), told.style());
            told = null;
        }
    }

    private Optional<TaskRow> find(@Nullable Long id) {
        return id == null ? Optional.empty() : board.find(id, viewer).filter(TaskRow::open);
    }

    /** Shows what was done with the page that follows, and says it to those who don't see it. */
    private void tell(String sentence, String style) {
        told = new Told(sentence, style);
        getParent()
                .filter(DeskLayout.class::isInstance)
                .map(DeskLayout.class::cast)
                .ifPresent(layout -> layout.announce(sentence));
    }

    private void open(TaskRow row) {
        go(state.withTask(row.id()));
    }

    private void go(DeskState next) {
        ModerationNavigation.go(next.address());
    }

    private Anchor back() {
        var back = new Anchor(
                "/" + state.withTask(null).address(),
                words.say("desk.task.back", words.of("desk.queue", state.queue())));
        back.addClassName("back");
        return back;
    }

    private Section listSection() {
        order.addClassNames("soft", "small");
        var head = new Div(heading, order, filters);
        head.addClassName("list-head");
        var section = new Section(head, list);
        section.addClassName("task-list");
        section.getElement().setAttribute("aria-label", words.say("desk.list.label"));
        return section;
    }

    /** The page has one heading of the first rank: the task's if one is chosen, else the queue's. */
    private void showHeading(boolean taskChosen) {
        var name = words.of("desk.queue", state.queue());
        heading.removeAll();
        heading.add(taskChosen ? new H2(name) : new H1(name));
    }

    private void showOrder() {
        order.setText(words.say("desk.list.order", list.count()));
    }
}
