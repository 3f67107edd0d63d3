package org.entente.ui.mediation;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.filing.FilingDrafts;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAnswers;
import org.entente.guide.Guides;
import org.entente.matters.Continuation;
import org.entente.matters.Told;
import org.entente.mediation.MediationRequest;
import org.entente.mediation.Mediations;
import org.entente.search.CompanySuggestions;
import org.entente.ui.casefile.Wording;
import org.entente.ui.contact.Assisted;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for mediation: one page, no account. What the guide or a question told is taken over. */
@Route(value = MediationNavigation.NEW, layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class NewMediationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Mediations mediations;
    private final transient Continuation continuation;
    private final transient CompanySuggestions suggestions;
    private final transient FilingDrafts drafts;
    private final transient Guides guides;
    private final transient CurrentViewer viewer;
    private final transient TransactionTemplate transaction;
    private final transient Wording words;
    private final transient Clock clock;

    NewMediationView(
            Mediations mediations,
            Continuation continuation,
            CompanySuggestions suggestions,
            FilingDrafts drafts,
            Guides guides,
            CurrentViewer viewer,
            TransactionTemplate transaction,
            Texts texts,
            Clock clock) {
        this.mediations = mediations;
        this.continuation = continuation;
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.guides = guides;
        this.viewer = viewer;
        this.transaction = transaction;
        this.words = new Wording(texts, getLocale());
        this.clock = clock;
        addClassNames("wrap", "narrow", "filing", "asking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var today = Formats.day(clock.instant());
        var assisted = Assisted.of(parameters, viewer.get());
        var form = new RequestForm(assisted, suggestions, today, drafts.limits(), words);
        var answers = guides.answers(parameters);
        if (answers.standing() != GuideAnswers.Standing.NONE) {
            var known = new GuideFacts(answers);
            form.fill(
                    known.facts(today),
                    known.known(),
                    answers.outcome()
                            .map(outcome -> outcome.title().in(words.language()))
                            .orElse(""),
                    answers.fact(FactKey.POSTAL_CODE).orElse(null));
        }
        var told = told(parameters);
        told.ifPresent(question -> form.fill(question.person(), question.title(), question.narrative()));
        form.onSubmit(request -> done(requested(request, told), request));
        removeAll();
        add(new H1(words.say("mediation.new.title")), lead());
        assisted.ifPresent(by -> add(assistance(by)));
        add(form);
    }

    /** What was told elsewhere already, if this session may read it. */
    private Optional<Told> told(Map<String, List<String>> parameters) {
        return ContactNavigation.from(parameters).flatMap(number -> {
            try {
                return Optional.of(continuation.told(number, viewer.consumerOf(number)));
            } catch (NoSuchCase unknown) {
                return Optional.empty();
            }
        });
    }

    private CaseNumber requested(MediationRequest request, Optional<Told> told) {
        var number = transaction.execute(status -> {
            var made = mediations.request(request, viewer.get());
            told.ifPresent(from -> continuation.turned(from.from(), made, viewer.consumerOf(from.from())));
            return made;
        });
        return Objects.requireNonNull(number);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("mediation.new.title"));
    }

    private void done(CaseNumber number, MediationRequest request) {
        if (request.isTakenDown()) {
            getUI().ifPresent(ui -> ui.navigate(ContactNavigation.receipt(number)));
        } else {
            viewer.remember(number);
            show(number, request);
        }
    }

    private void show(CaseNumber number, MediationRequest request) {
        removeAll();
        var title = new H1(words.say("mediation.asked.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var shown = new Span(number.toString());
        shown.addClassName("case-number");
        var card = new Div(new Span(words.say("mediation.asked.number")), shown);
        card.addClassNames("card", "number-card");
        var steps = new OrderedList(
                new ListItem(
                        words.say(request.person().hasMailbox() ? "mediation.asked.confirm" : "mediation.asked.paper")),
                new ListItem(words.say("mediation.asked.service")),
                new ListItem(words.say("mediation.asked.weeks")));
        steps.addClassName("next-steps");
        add(
                title,
                card,
                new H2(words.say("mediation.asked.next")),
                steps,
                new Paragraph(new Anchor("/matter/" + number, words.say("mediation.asked.open"))));
        title.getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }

    private Div assistance(Assisted by) {
        var box = new Div(new Span(words.say("contact.assisted." + by.channel())));
        box.addClassName("notice");
        return box;
    }

    private Paragraph lead() {
        var lead = new Paragraph(words.say("mediation.new.lead"));
        lead.addClassName("filing-lead");
        return lead;
    }
}
