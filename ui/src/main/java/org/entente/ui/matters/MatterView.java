package org.entente.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.filing.FileLimits;
import org.entente.filing.FilingDrafts;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterReader;
import org.entente.ui.casefile.CaseDecisions;
import org.entente.ui.casefile.CaseNavigation;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Notice;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/**
 * The person's page of a matter: where it stands, what can be done, and what was written. A matter that this session has not
 * opened is not found, as if it did not exist.
 */
@Route(value = MattersNavigation.PAGE + "/:number", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class MatterView extends Div implements BeforeEnterObserver, HasDynamicTitle, MatterScreen {

    private final transient MatterReader matters;
    private final transient MatterParts parts;
    private final transient FilingDrafts drafts;
    private final transient MediationGuide guide;
    private final transient CurrentViewer viewers;
    private final transient Wording words;
    private final transient Clock clock;
    private final Div messages = new Div();
    private final Div body = new Div();

    private transient CaseNumber number = new CaseNumber(2000, 1);
    private transient Viewer viewer = Viewer.anyone();
    private String title = "";

    MatterView(
            MatterReader matters,
            MatterParts parts,
            FilingDrafts drafts,
            MediationGuide guide,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.matters = matters;
        this.parts = parts;
        this.drafts = drafts;
        this.guide = guide;
        this.viewers = viewers;
        this.words = new Wording(texts, getLocale());
        this.clock = clock;
        addClassNames("wrap", "case-page");
        add(messages, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = event.getRouteParameters()
                .get("number")
                .flatMap(text ->
                        CaseNumber.findIn(text).filter(found -> found.toString().equals(text)))
                .flatMap(this::read);
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        matters.noteRead(number, viewer, clock.instant());
        messages.removeAll();
        show(file.get());
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(title);
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
        Notice notice;
        try {
            action.run();
            var file = matters.read(number, viewer);
            notice = Notice.done(words.say(doneKey, parts.of(file.kind()).counterpart(file, words)));
        } catch (CaseConflict late) {
            notice = Notice.problem(words.say("matters.conflict"));
        }
        show(matters.read(number, viewer));
        messages.removeAll();
        messages.add(notice);
    }

    private Optional<MatterFile> read(CaseNumber asked) {
        number = asked;
        viewer = viewers.consumerOf(asked);
        if (!viewer.isConsumerOf(asked.toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(matters.read(asked, viewer));
        } catch (NoSuchCase unknown) {
            return Optional.empty();
        }
    }

    private void show(MatterFile file) {
        var part = parts.of(file.kind());
        title = words.say("casefile.pageTitle", file.title(), file.number().toString());
        body.removeAll();
        body.add(path(file), state(file, part), heading(file), columns(file, part));
    }

    private Component path(MatterFile file) {
        var current = new Span(file.number().toString());
        current.getElement().setAttribute("aria-current", "page");
        var separator = new Span("›");
        separator.getElement().setAttribute("aria-hidden", "true");
        var path = new Nav(new Anchor("/" + CaseNavigation.mine(), words.say("common.nav.mine")), separator, current);
        path.addClassNames("path", "small", "soft");
        path.getElement().setAttribute("aria-label", words.say("casefile.path.label"));
        return path;
    }

    private Component state(MatterFile file, MatterPart part) {
        var about = new Span(words.say("matters.about." + file.kind(), words.date(file.filedAt())));
        about.addClassNames("soft", "small");
        var row = new Div(new MatterChip(part.area(), file.state(), file.turn(), words), about);
        row.addClassNames("row", "tight");
        return row;
    }

    private Component heading(MatterFile file) {
        var heading = new H1(file.title());
        heading.getElement().setAttribute("lang", file.language().code()).setAttribute("tabindex", "-1");
        return heading;
    }

    private Component columns(MatterFile file, MatterPart part) {
        var main = new Div(new MatterTurn(file, part, words));
        var actions = part.actions(file, this);
        if (!actions.isEmpty()) {
            var heading = new H2(words.say("casefile.actions.title"));
            heading.setId("actions-title");
            var section = new Section(heading);
            section.addClassName("actions");
            section.getElement().setAttribute("aria-labelledby", "actions-title");
            section.add(actions);
            main.add(section);
        }
        main.add(conversation(file, part));
        main.addClassName("case-main");
        var aside = new Aside();
        aside.add(part.facts(file, this));
        aside.add(background(file, part));
        aside.addClassName("case-aside");
        aside.getElement().setAttribute("aria-label", words.say("casefile.aside.label"));
        var columns = new Div(main, aside);
        columns.addClassName("case-columns");
        return columns;
    }

    private Component conversation(MatterFile file, MatterPart part) {
        var heading = new H2(words.say("casefile.conversation.title"));
        heading.setId("conversation-title");
        var section = new Section(
                heading,
                new MatterThread(
                        file,
                        Perspective.CONSUMER,
                        part.counterpart(file, words),
                        id -> matters.open(number, id, viewer),
                        words));
        section.addClassName("conversation");
        section.getElement().setAttribute("aria-labelledby", "conversation-title");
        return section;
    }

    private Component background(MatterFile file, MatterPart part) {
        var background =
                new Section(new H2(words.say("casefile.background.title")), new MatterHistoryList(file, part, words));
        if (!file.decisions().isEmpty()) {
            background.add(CaseDecisions.folded(file.decisions(), guide, words));
        }
        background.addClassName("card");
        return background;
    }
}
