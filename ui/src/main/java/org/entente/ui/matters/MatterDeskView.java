package org.entente.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Deadline;
import org.entente.casefile.NoSuchCase;
import org.entente.correspondence.SentLetters;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskRow;
import org.entente.filing.FileLimits;
import org.entente.filing.FilingDrafts;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterReader;
import org.entente.ui.casefile.CaseDecisions;
import org.entente.ui.casefile.DeadlineExplanation;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DecisionBar;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.moderation.DeskPage;
import org.entente.ui.moderation.DueText;
import org.entente.ui.moderation.LetterList;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The desk of a path: what waits to be done, those due first, or all matters; beside it the chosen one whole, with what can
 * be decided. The choice lies in the address.
 */
@Route(value = MattersNavigation.DESK + "/:desk", layout = DeskLayout.class)
@RolesAllowed({"MEDIATOR", "LAWYER", "INSPECTOR", "AGENT", "MODERATOR"})
@StyleSheet("context://assets/casefile.css")
class MatterDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskPage, MatterScreen {

    private static final int SIZE = 200;

    private final transient MatterDesk desk;
    private final transient MatterReader matters;
    private final transient MatterParts parts;
    private final transient SentLetters letters;
    private final transient FilingDrafts drafts;
    private final transient MediationGuide guide;
    private final transient Viewer viewer;
    private final transient Wording words;
    private final transient Clock clock;
    private final Section list = new Section();
    private final Section pane = new Section();
    private final Div news = new Div();

    private transient MatterKind kind = MatterKind.QUESTION;
    private transient @Nullable CaseNumber number;
    private transient @Nullable MatterFile shown;
    private transient @Nullable DecisionBar bar;
    private transient List<MatterTaskRow> tasks = List.of();
    private boolean all;

    MatterDeskView(
            MatterDesk desk,
            MatterReader matters,
            MatterParts parts,
            SentLetters letters,
            FilingDrafts drafts,
            MediationGuide guide,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.desk = desk;
        this.matters = matters;
        this.parts = parts;
        this.letters = letters;
        this.drafts = drafts;
        this.guide = guide;
        this.viewer = viewers.get();
        this.words = new Wording(texts, getLocale());
        this.clock = clock;
        news.addClassName("news");
        list.addClassName("task-list");
        list.getElement().setAttribute("aria-label", words.say("desk.list.label"));
        pane.addClassName("task-pane");
        pane.getElement().setAttribute("aria-label", words.say("matters.pane.label"));
        addClassNames("tasks", "matter-desk");
        add(list, pane);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("desk").flatMap(MattersNavigation::kind);
        if (asked.filter(path -> desk.isOpenTo(path, viewer)).isEmpty()
                || parts.find(asked.get()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        kind = asked.get();
        var query = event.getLocation().getQueryParameters();
        all = query.getSingleParameter("show").filter("all"::equals).isPresent();
        number = query.getSingleParameter("number")
                .flatMap(text ->
                        CaseNumber.findIn(text).filter(found -> found.toString().equals(text)))
                .orElse(null);
        news.removeAll();
        showAll();
    }

    @Override
    public String getPageTitle() {
        var name = words.say(part().area() + ".desk.title");
        return words.pageTitle(shown == null ? name : words.say("desk.pageTitle", shown.title(), name));
    }

    /** What has changed is shown in place; an unchanged matter is left alone, with what is half written in it. */
    @Override
    public void refresh() {
        showList();
        var open = shown;
        if (open != null) {
            read(open.number())
                    .filter(now -> !now.equals(open)
                            || !desk.ofMatter(now.number(), viewer).equals(tasks))
                    .ifPresent(this::showMatter);
        }
    }

    @Override
    public void key(String key, String item) {
        var open = shown;
        if (bar != null && open != null && item.equals(open.number().toString())) {
            bar.press(key);
        }
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Wording words() {
        return words;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public FileLimits limits() {
        return drafts.limits();
    }

    @Override
    public void run(Runnable action, String doneKey) {
        var counterpart = shown == null ? "" : part().counterpart(shown, words);
        try {
            action.run();
            tell(words.say(doneKey, counterpart), "good");
        } catch (CaseConflict late) {
            tell(words.say("matters.conflict"), "problem");
        }
        showAll();
    }

    private MatterPart part() {
        return parts.of(kind);
    }

    private void showAll() {
        showList();
        var chosen = number;
        setClassName("has-task", chosen != null);
        var file = chosen == null ? Optional.<MatterFile>empty() : read(chosen).filter(read -> read.kind() == kind);
        if (file.isPresent()) {
            showMatter(file.get());
        } else {
            shown = null;
            bar = null;
            pane.removeAll();
            pane.getElement().removeAttribute("data-item");
            var sections = part().deskSections(this);
            pane.add(news);
            if (chosen != null) {
                pane.add(back(), new H1(words.say("matters.gone")));
            } else if (sections.isEmpty()) {
                var nothing = new Paragraph(words.say("matters.none.chosen"));
                nothing.addClassName("empty");
                pane.add(nothing);
            }
            if (chosen == null && !sections.isEmpty()) {
                var body = new Div();
                body.add(sections);
                body.addClassName("task-body");
                pane.add(body);
            }
        }
    }

    private Optional<MatterFile> read(CaseNumber asked) {
        try {
            return Optional.of(matters.read(asked, viewer));
        } catch (NoSuchCase unknown) {
            return Optional.empty();
        }
    }

    private void showList() {
        var name = words.say(part().area() + ".desk.title");
        var lead = new Paragraph(words.say(part().area() + ".desk.text"));
        lead.addClassNames("soft", "small");
        var head = new Div(number == null ? new H1(name) : new H2(name), lead, tabs());
        head.addClassName("list-head");
        var rows = new Div();
        rows.addClassName("task-rows");
        var lines = all ? ofAll() : ofTasks();
        if (lines.isEmpty()) {
            var empty = new Paragraph(words.say(all ? "matters.list.none" : "desk.list.none"));
            empty.addClassName("empty");
            rows.add(empty);
        }
        rows.add(lines);
        list.removeAll();
        list.add(head, rows);
    }

    private Component tabs() {
        var tabs = new Div(tab(false, "matters.list.tasks"), tab(true, "matters.list.all"));
        tabs.addClassName("list-tabs");
        return tabs;
    }

    private Anchor tab(boolean showsAll, String key) {
        var tab = new Anchor("/" + MattersNavigation.desk(kind, showsAll), words.say(key));
        if (showsAll == all) {
            tab.getElement().setAttribute("aria-current", "true");
        }
        return tab;
    }

    private List<Component> ofTasks() {
        return desk.open(kind, viewer).stream()
                .map(row -> {
                    var due = DueText.of(row.due(), clock.instant(), words);
                    return line(
                            row.number(),
                            row.title(),
                            row.language().code(),
                            due.words(),
                            due.late(),
                            words.say(
                                    "matters.line",
                                    row.number().toString(),
                                    words.say(part().area() + ".task." + row.kind())));
                })
                .toList();
    }

    private List<Component> ofAll() {
        return desk.matters(kind, true, 0, SIZE, viewer).stream()
                .map(row -> line(
                        row.number(),
                        row.title(),
                        row.language().code(),
                        words.date(row.updatedAt()),
                        false,
                        words.say(
                                "matters.line",
                                row.number().toString(),
                                words.say(part().area() + ".state." + row.state()))))
                .toList();
    }

    private Component line(
            CaseNumber of, String titleText, String language, String when, boolean late, String aboutText) {
        var title = new Span(titleText);
        title.addClassName("t");
        title.getElement().setAttribute("lang", language);
        var due = new Span(when);
        due.addClassName("due");
        if (late) {
            due.addClassName("late");
        }
        var about = new Span(aboutText);
        about.addClassName("about");
        var line = new Anchor("/" + MattersNavigation.desk(kind, of, all), title, due, about);
        line.addClassName("task");
        line.getElement().setAttribute("aria-current", String.valueOf(of.equals(number)));
        return line;
    }

    private void showMatter(MatterFile file) {
        shown = file;
        tasks = desk.ofMatter(file.number(), viewer);
        var task = tasks.stream().findFirst();
        pane.removeAll();
        var body = new Div(columns(file, task));
        body.addClassName("task-body");
        var content = new Div(head(file, task), body);
        content.addClassName("task-content");
        pane.add(news, content);
        bar = task.map(row -> new DecisionBar(part().choices(row, file, this), words))
                .orElse(null);
        if (bar != null) {
            content.add(bar);
        }
        pane.getElement().setAttribute("data-item", file.number().toString());
        getElement().executeJs("document.title = $0", getPageTitle());
    }

    private Component head(MatterFile file, Optional<MatterTaskRow> task) {
        var meta = new Paragraph(words.say(
                "matters.meta",
                file.number().toString(),
                words.say("matters.about." + file.kind(), words.date(file.filedAt()))));
        meta.addClassNames("soft", "small", "meta");
        var title = new H1(file.title());
        title.getElement().setAttribute("lang", file.language().code()).setAttribute("tabindex", "-1");
        var state = new Div(new MatterChip(part().area(), file.state(), file.turn(), words));
        state.addClassNames("row", "tight", "task-state");
        task.ifPresent(row -> {
            var due = DueText.of(row.due(), clock.instant(), words);
            var chip = new Span(due.words());
            chip.addClassNames("chip", due.late() ? "late" : "neutral");
            var what = new Span(words.say(part().area() + ".task." + row.kind()));
            what.addClassNames("soft", "small");
            state.add(chip, what, assignment(row));
        });
        var head = new Div(back(), meta, title, state);
        head.addClassName("task-head");
        return head;
    }

    private Component assignment(MatterTaskRow row) {
        var assignee = row.assignee();
        boolean mine = Objects.equals(assignee, viewer.name());
        if (assignee != null && !mine) {
            var taken = new Span(words.say("desk.task.taken", assignee));
            taken.addClassNames("chip", "waiting");
            return taken;
        }
        var button = new Button(
                words.say(mine ? "desk.task.release" : "desk.task.assign"),
                click -> run(
                        () -> {
                            if (mine) {
                                desk.release(row.id(), viewer);
                            } else {
                                desk.assign(row.id(), viewer);
                            }
                        },
                        mine ? "desk.done.released" : "desk.done.assigned"));
        button.addClassName("small-button");
        return button;
    }

    private Component columns(MatterFile file, Optional<MatterTaskRow> task) {
        var thread = new Section(
                new H2(words.say("desk.file.conversation")),
                new MatterThread(
                        file,
                        Perspective.STAFF,
                        part().counterpart(file, words),
                        id -> matters.open(file.number(), id, viewer),
                        words));
        thread.addClassName("conversation");
        var main = new Div();
        var actions = part().deskActions(file, this);
        if (!actions.isEmpty()) {
            var section = new Section();
            section.addClassName("actions");
            section.add(actions);
            main.add(section);
        }
        main.add(thread, new LetterList(letters.ofMatter(file.number(), viewer), words));
        var aside = new Aside();
        aside.add(part().deskFacts(file, task, this));
        aside.add(deadlines(file), background(file));
        aside.addClassName("case-aside");
        aside.getElement().setAttribute("aria-label", words.say("desk.facts.title"));
        var columns = new Div(main, aside);
        columns.addClassName("staff-columns");
        return columns;
    }

    private Component deadlines(MatterFile file) {
        var card = card("desk.deadlines.title");
        if (file.deadlines().isEmpty()) {
            card.add(new Paragraph(words.say("desk.deadlines.none")));
        }
        file.deadlines().forEach(deadline -> card.add(deadline(deadline)));
        return card;
    }

    private Component deadline(Deadline deadline) {
        var what = new Span(words.of("desk.deadline", deadline.kind()));
        var due = new Span(words.dateTime(deadline.due()));
        due.addClassName("strong");
        var line = new Div(what, due, new DeadlineExplanation(deadline, words));
        line.addClassName("deadline");
        return line;
    }

    private Component background(MatterFile file) {
        var card = card("desk.file.background");
        card.add(new MatterHistoryList(file, part(), words));
        if (!file.decisions().isEmpty()) {
            card.add(CaseDecisions.folded(file.decisions(), guide, words));
        }
        return card;
    }

    private Section card(String key) {
        var card = new Section(new H2(words.say(key)));
        card.addClassName("card");
        return card;
    }

    private Anchor back() {
        var back = new Anchor(
                "/" + MattersNavigation.desk(kind, all),
                words.say("desk.task.back", words.say(part().area() + ".desk.title")));
        back.addClassName("back");
        return back;
    }

    private void tell(String sentence, String style) {
        var notice = new Div(new Paragraph(sentence));
        notice.addClassNames("notice", style);
        notice.getElement().setAttribute("role", "status");
        news.removeAll();
        news.add(notice);
        getParent()
                .filter(DeskLayout.class::isInstance)
                .map(DeskLayout.class::cast)
                .ifPresent(layout -> layout.announce(sentence));
    }
}
