package org.entente.ui.moderation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Clock;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.moderation.TaskFilter;
import org.entente.moderation.TaskRow;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** The tasks of a queue, those due first on top; only what can be seen is read and sent. */
final class TaskList extends Div {

    private static final String ROW = """
            <a class="task" href="${item.href}" aria-current="${item.current}">
              <span class="t" lang="${item.lang}">${item.title}</span>
              <span class="due ${item.dueClass}">${item.due}</span>
              <span class="about">${item.about}</span>
              <span class="code"><span aria-hidden="true">${item.code}</span><span class="sr">${item.language}</span></span>
            </a>""";

    private static final String SHOW_CURRENT = """
            setTimeout(() => {
              const row = this.querySelector('a[aria-current="true"]');
              if (row) { row.scrollIntoView({ block: 'nearest' }); } else if ($0 >= 0) { this.scrollToIndex($0); }
            }, 80)""";

    private final transient TaskPages pages;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final transient Clock clock;
    private final VirtualList<TaskRow> rows = new VirtualList<>();
    private final Paragraph empty = new Paragraph();
    private final transient CallbackDataProvider<TaskRow, Void> data;

    private transient DeskState state = DeskState.of(Queue.ALL);
    private transient @Nullable TaskRow current;
    private int index = -1;
    private int count;

    TaskList(TaskPages pages, Viewer viewer, Wording words, Clock clock) {
        this.pages = pages;
        this.viewer = viewer;
        this.words = words;
        this.clock = clock;
        this.data = new CallbackDataProvider<>(
                query -> pages.rows(filter(), query.getOffset(), query.getLimit()),
                query -> pages.count(filter()),
                TaskRow::id);
        rows.setRenderer(renderer());
        rows.setDataProvider(data);
        empty.addClassName("empty");
        addClassName("task-rows");
        add(rows, empty);
    }

    /** Shows the tasks of a state, with its chosen one marked and in sight. */
    void show(DeskState newState, @Nullable TaskRow chosen) {
        boolean sameList = newState.filter().equals(filter());
        var before = current;
        state = newState;
        current = chosen;
        if (!sameList || before == null) {
            index = -1;
        }
        refresh();
        if (chosen != null) {
            place(chosen);
            rows.getElement().executeJs(SHOW_CURRENT, index);
        }
    }

    /** Reads the tasks anew; what is in sight stays in sight. */
    void refresh() {
        count = pages.count(filter());
        data.refreshAll();
        rows.setVisible(count > 0);
        empty.setVisible(count == 0);
        empty.setText(words.say(state.narrowings() > 0 ? "desk.list.noneFiltered" : "desk.list.none"));
    }

    int count() {
        return count;
    }

    /** The task below the chosen one; the first if none is chosen; the one that took its place if it is gone. */
    Optional<TaskRow> next() {
        var there = pages.at(filter(), Math.max(index, 0));
        return there.filter(row -> !isCurrent(row)).or(() -> pages.at(filter(), index + 1));
    }

    /** The task above the chosen one. */
    Optional<TaskRow> previous() {
        return pages.at(filter(), index - 1);
    }

    private void place(TaskRow chosen) {
        index = pages.indexOf(filter(), chosen.id()).orElse(index);
    }

    private TaskFilter filter() {
        return state.filter();
    }

    private boolean isCurrent(TaskRow row) {
        return current != null && current.id() == row.id();
    }

    private LitRenderer<TaskRow> renderer() {
        return LitRenderer.<TaskRow>of(ROW)
                .withProperty("href", row -> "/" + state.withTask(row.id()).address())
                .withProperty("current", row -> String.valueOf(isCurrent(row)))
                .withProperty("title", TaskRow::title)
                .withProperty("lang", row -> row.language().code())
                .withProperty("code", row -> row.language().name())
                .withProperty("language", row -> words.of("common.language", row.language()))
                .withProperty("due", row -> due(row).words())
                .withProperty("dueClass", row -> due(row).late() ? "late" : "")
                .withProperty("about", this::about);
    }

    private DueText due(TaskRow row) {
        return DueText.of(row.due(), clock.instant(), words);
    }

    private String about(TaskRow row) {
        var kind = state.queue() == Queue.ALL ? words.of("desk.kind", row.kind()) : null;
        var assignee = row.assignee();
        var who = assignee == null
                ? null
                : assignee.equals(viewer.name()) ? words.say("desk.list.mine") : words.say("desk.list.taken", assignee);
        if (kind != null && who != null) {
            return words.say("desk.list.about.three", row.companyName(), kind, who);
        }
        var second = kind != null ? kind : who;
        return second == null ? row.companyName() : words.say("desk.list.about.two", row.companyName(), second);
    }
}
