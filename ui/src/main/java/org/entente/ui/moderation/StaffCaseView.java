package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
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
import java.util.Optional;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.Deadline;
import org.entente.casefile.NoSuchCase;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.publication.Publications;
import org.entente.ui.casefile.CaseDecisions;
import org.entente.ui.casefile.CaseFacts;
import org.entente.ui.casefile.CaseThread;
import org.entente.ui.casefile.CaseTimeline;
import org.entente.ui.casefile.DeadlineExplanation;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.PublicPreview;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.StateChip;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The whole file of a case as staff read it: conversation, deadlines, people, what is public, and all that happened. */
@Route(value = ModerationNavigation.CASE + "/:number", layout = DeskLayout.class)
@RolesAllowed({"MODERATOR", "MANAGER", "OPERATOR"})
class StaffCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskPage, TaskHost {

    private final transient Wording words;
    private final transient DeskContext desk;
    private final transient SentLetters letters;
    private final transient ObjectProvider<CaseAddition> additions;
    private final Div news = new Div();
    private final Div body = new Div();

    private transient @Nullable CaseFile shown;
    private transient List<SentLetter> shownLetters = List.of();

    StaffCaseView(
            TaskBoard board,
            Moderation moderation,
            MediationGuide guide,
            CaseReader cases,
            Publications publications,
            SentLetters letters,
            ObjectProvider<CaseAddition> additions,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.words = new Wording(texts, getLocale());
        this.desk = new DeskContext(cases, publications, board, moderation, guide, viewers.get(), words, clock);
        this.letters = letters;
        this.additions = additions;
        addClassNames("desk-page", "staff-case");
        add(news, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = event.getRouteParameters()
                .get("number")
                .flatMap(StaffCaseView::parse)
                .flatMap(this::read);
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            news.removeAll();
            show(file.get());
        }
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(
                shown == null
                        ? ""
                        : words.say(
                                "desk.pageTitle", shown.title(), shown.number().toString()));
    }

    /** What has changed is shown in place; unchanged files are left alone, with what is unfolded in them. */
    @Override
    public void refresh() {
        if (shown != null) {
            read(shown.number())
                    .filter(now -> !now.equals(shown)
                            || !letters.of(now.number(), desk.viewer()).equals(shownLetters))
                    .ifPresent(this::show);
        }
    }

    @Override
    public void decide(String name, Runnable decision) {
        change(name, decision);
    }

    @Override
    public void change(String name, Runnable change) {
        Paragraph sentence;
        try {
            change.run();
            sentence = new Paragraph(words.say("desk.done." + name));
        } catch (CaseConflict late) {
            sentence = new Paragraph(words.say("desk.conflict"));
        }
        refresh();
        var notice = new Div(sentence);
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        news.removeAll();
        news.add(notice);
    }

    private Optional<CaseFile> read(CaseNumber number) {
        try {
            return Optional.of(desk.cases().read(number, desk.viewer()));
        } catch (NoSuchCase unknown) {
            return Optional.empty();
        }
    }

    private void show(CaseFile file) {
        shown = file;
        shownLetters = letters.of(file.number(), desk.viewer());
        body.removeAll();
        body.add(head(file), columns(file));
    }

    private Component head(CaseFile file) {
        var meta = new Paragraph(words.say(
                "desk.task.meta",
                file.number().toString(),
                file.company().name(),
                words.of("desk.publicity", file.publicity()),
                words.date(file.filedAt())));
        meta.addClassNames("soft", "small", "meta");
        var title = new H1(file.title());
        title.getElement().setAttribute("lang", file.language().code()).setAttribute("tabindex", "-1");
        var turn = new Span(words.of("common.turn", file.turn()));
        turn.addClassName("soft");
        var state = new Div(new StateChip(file.status(), file.outcome()), turn);
        state.addClassNames("row", "tight", "task-state");
        var head = new Div(meta, title, state);
        head.addClassName("task-head");
        return head;
    }

    private Component columns(CaseFile file) {
        var thread = new Section(
                new H2(words.say("desk.file.conversation")),
                new CaseThread(file, Perspective.STAFF, desk.filesOf(file.number()), words));
        thread.addClassName("conversation");
        var aside = new Aside(
                deadlines(file), new ConsumerBox(file, words), new CompanyBox(file.company(), desk, this), facts(file));
        desk.guide().forStaff(file, words).ifPresent(aside::add);
        aside.add(background(file));
        additions
                .orderedStream()
                .flatMap(addition -> addition.of(file, desk.viewer(), words).stream())
                .forEach(aside::add);
        aside.addClassName("case-aside");
        aside.getElement().setAttribute("aria-label", words.say("desk.facts.title"));
        var columns = new Div(new Div(thread, new LetterList(shownLetters, words)), aside);
        columns.addClassName("staff-columns");
        return columns;
    }

    private Component deadlines(CaseFile file) {
        var card = card("desk.deadlines.title");
        if (file.openDeadlines().isEmpty()) {
            card.add(new Paragraph(words.say("desk.deadlines.none")));
        }
        file.openDeadlines().forEach(deadline -> card.add(deadline(deadline)));
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

    private Component facts(CaseFile file) {
        var card = card("desk.facts.title");
        card.add(new CaseFacts(file, words));
        return card;
    }

    private Component background(CaseFile file) {
        var card = card("desk.file.background");
        card.add(
                PublicPreview.folded(desk.publications().preview(file.number(), desk.viewer()), words),
                CaseTimeline.folded(file, words));
        if (!file.decisions().isEmpty()) {
            card.add(CaseDecisions.folded(file.decisions(), desk.guide(), words));
        }
        return card;
    }

    private Section card(String headingKey) {
        var card = new Section(new H2(words.say(headingKey)));
        card.addClassName("card");
        return card;
    }

    private static Optional<CaseNumber> parse(String text) {
        return CaseNumber.findIn(text).filter(found -> found.toString().equals(text));
    }
}
