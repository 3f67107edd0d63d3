package org.entente.ui.casefile;

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
import java.util.Optional;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.Publicity;
import org.entente.dossier.DossierPreparations;
import org.entente.dossier.Dossiers;
import org.entente.filing.FilingDrafts;
import org.entente.followup.ConsumerAction;
import org.entente.followup.ConsumerActions;
import org.entente.publication.Publications;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.StateChip;
import org.entente.ui.shell.Texts;

/**
 * The consumer's page of a case: where it stands, what can be done, the whole conversation, and what others see. A case
 * that this session has not opened is not found, as if it did not exist.
 */
@Route(value = "case/:number", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseReader cases;
    private final transient ConsumerActions actions;
    private final transient Publications publications;
    private final transient FilingDrafts drafts;
    private final transient MediationGuide guide;
    private final transient Dossiers dossiers;
    private final transient DossierPreparations preparations;
    private final transient CurrentViewer viewers;
    private final transient Wording words;
    private final Div messages = new Div();
    private final Div body = new Div();

    private transient CaseNumber number = new CaseNumber(2000, 1);
    private transient Viewer viewer = Viewer.anyone();
    private String title = "";

    CaseView(
            CaseReader cases,
            ConsumerActions actions,
            Publications publications,
            FilingDrafts drafts,
            MediationGuide guide,
            Dossiers dossiers,
            DossierPreparations preparations,
            CurrentViewer viewers,
            Texts texts) {
        this.cases = cases;
        this.actions = actions;
        this.publications = publications;
        this.drafts = drafts;
        this.guide = guide;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.viewers = viewers;
        this.words = new Wording(texts, getLocale());
        addClassNames("wrap", "case-page");
        add(messages, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = event.getRouteParameters()
                .get("number")
                .flatMap(CaseView::parse)
                .flatMap(this::read);
        if (file.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        cases.noteRead(number, viewer);
        messages.removeAll();
        show(file.get());
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(title);
    }

    private Optional<CaseFile> read(CaseNumber asked) {
        number = asked;
        viewer = viewers.consumerOf(asked);
        if (!viewer.isConsumerOf(asked.toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(cases.read(asked, viewer));
        } catch (NoSuchCase unknown) {
            return Optional.empty();
        }
    }

    private void show(CaseFile file) {
        title = words.say("casefile.pageTitle", file.title(), file.number().toString());
        body.removeAll();
        body.add(path(file), state(file), heading(file), columns(file));
    }

    private Component path(CaseFile file) {
        var number = new Span(file.number().toString());
        number.getElement().setAttribute("aria-current", "page");
        var separator = new Span("›");
        separator.getElement().setAttribute("aria-hidden", "true");
        var path = new Nav(new Anchor("/" + CaseNavigation.mine(), words.say("common.nav.mine")), separator, number);
        path.addClassNames("path", "small", "soft");
        path.getElement().setAttribute("aria-label", words.say("casefile.path.label"));
        return path;
    }

    private Component state(CaseFile file) {
        var about = new Span(words.say("casefile.about", file.company().name(), words.date(file.filedAt())));
        about.addClassNames("soft", "small");
        var row = new Div(new StateChip(file.status(), file.outcome()), about);
        row.addClassNames("row", "tight");
        return row;
    }

    private Component heading(CaseFile file) {
        var heading = new H1(file.title());
        heading.getElement().setAttribute("lang", file.language().code()).setAttribute("tabindex", "-1");
        return heading;
    }

    private Component columns(CaseFile file) {
        var main = new Div(new TurnNotice(file, words), actions(file), conversation(file));
        main.addClassName("case-main");
        var aside = new Aside(publicity(file), facts(file));
        guide.forConsumer(file, words).ifPresent(aside::add);
        aside.add(new DossierCard(number, viewer, dossiers, preparations, words), background(file));
        aside.addClassName("case-aside");
        aside.getElement().setAttribute("aria-label", words.say("casefile.aside.label"));
        var columns = new Div(main, aside);
        columns.addClassName("case-columns");
        return columns;
    }

    private Component actions(CaseFile file) {
        return new CaseActions(file, actions, viewer, drafts.limits(), words, this::run);
    }

    private Component conversation(CaseFile file) {
        var heading = new H2(words.say("casefile.conversation.title"));
        heading.setId("conversation-title");
        var thread = new CaseThread(file, Perspective.CONSUMER, id -> cases.open(number, id, viewer), words);
        var section = new Section(heading, thread);
        section.addClassName("conversation");
        section.getElement().setAttribute("aria-labelledby", "conversation-title");
        return section;
    }

    private Component publicity(CaseFile file) {
        boolean changeable = actions.possible(file).contains(ConsumerAction.CHANGE_PUBLICITY);
        return new PublicityCard(
                file,
                publications.preview(number, viewer),
                changeable ? this::changePublicity : null,
                words,
                this::run);
    }

    private void changePublicity(Publicity publicity) {
        actions.changePublicity(number, publicity, viewer);
    }

    private Component facts(CaseFile file) {
        var card = new Section(new H2(words.say("casefile.facts.title")), new CaseFacts(file, words));
        card.addClassName("card");
        return card;
    }

    private Component background(CaseFile file) {
        var decisions = CaseDecisions.folded(file.decisions(), guide, words);
        decisions.setVisible(!file.decisions().isEmpty());
        var background = new Section(
                new H2(words.say("casefile.background.title")), CaseTimeline.folded(file, words), decisions);
        background.addClassName("card");
        return background;
    }

    private void run(Runnable action, String doneKey) {
        var company = cases.read(number, viewer).company().name();
        Notice notice;
        try {
            action.run();
            notice = Notice.done(words.say(doneKey, company));
        } catch (CaseConflict late) {
            notice = Notice.problem(words.say("casefile.conflict"));
        }
        show(cases.read(number, viewer));
        messages.removeAll();
        messages.add(notice);
    }

    private static Optional<CaseNumber> parse(String text) {
        return CaseNumber.findIn(text).filter(found -> found.toString().equals(text));
    }
}
