package org.entente.ui.legalaid;

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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.filing.FilingDrafts;
import org.entente.guide.Guides;
import org.entente.legalaid.LegalAidRequests;
import org.entente.legalaid.LegalReader;
import org.entente.legalaid.LegalRequestOutcome;
import org.entente.matters.Continuation;
import org.entente.matters.Told;
import org.entente.search.CompanySuggestions;
import org.entente.ui.casefile.CaseNavigation;
import org.entente.ui.casefile.Wording;
import org.entente.ui.contact.Assisted;
import org.entente.ui.contact.ContactNavigation;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** Asks the legal service for help: one page, no account. What the guide or a question told is not asked again. */
@Route(value = LegalAidNavigation.FORM, layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class LegalRequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LegalAidRequests requests;
    private final transient LegalReader legalAid;
    private final transient Continuation continuation;
    private final transient FilingDrafts drafts;
    private final transient Guides guides;
    private final transient CompanySuggestions companies;
    private final transient CurrentViewer viewers;
    private final transient Wording words;
    private final transient Clock clock;

    LegalRequestView(
            LegalAidRequests requests,
            LegalReader legalAid,
            Continuation continuation,
            FilingDrafts drafts,
            Guides guides,
            CompanySuggestions companies,
            CurrentViewer viewers,
            Texts texts,
            Clock clock) {
        this.requests = requests;
        this.legalAid = legalAid;
        this.continuation = continuation;
        this.drafts = drafts;
        this.guides = guides;
        this.companies = companies;
        this.viewers = viewers;
        this.words = new Wording(texts, getLocale());
        this.clock = clock;
        addClassNames("wrap", "narrow", "filing", "asking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var assisted = Assisted.of(parameters, viewers.get());
        Optional<Told> told;
        try {
            told = from(parameters);
        } catch (NoSuchCase unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var form = new LegalRequestForm(
                assisted, guides.answers(parameters), told, companies, drafts.limits(), clock, words);
        form.onSubmit(request -> {
            var by = told.map(Told::from).map(viewers::consumerOf).orElseGet(viewers::get);
            switch (requests.ask(request, assisted.isPresent() ? viewers.get() : by)) {
                case LegalRequestOutcome.Opened(var number, var confirm) -> {
                    if (request.takenDownBy() == null) {
                        viewers.remember(number);
                        show(number, request.person().hasMailbox(), confirm);
                    } else {
                        getUI().ifPresent(ui -> ui.navigate(ContactNavigation.receipt(number)));
                    }
                }
                case LegalRequestOutcome.TooMany() -> form.refuse(words.say("legalaid.ask.tooMany"));
            }
        });
        removeAll();
        add(new H1(words.say("legalaid.ask.title")), lead(), membership(), form);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("legalaid.ask.title"));
    }

    private Optional<Told> from(Map<String, List<String>> parameters) {
        return Optional.ofNullable(parameters.get(ContactNavigation.FROM)).stream()
                .flatMap(List::stream)
                .map(text -> CaseNumber.findIn(text).orElseThrow(() -> new NoSuchCase(text)))
                .map(number -> continuation.told(number, viewers.consumerOf(number)))
                .findFirst();
    }

    private Paragraph lead() {
        var lead = new Paragraph(words.say("legalaid.ask.lead"));
        lead.addClassName("filing-lead");
        return lead;
    }

    private Paragraph membership() {
        var join = new Anchor(legalAid.howToJoin().toString(), words.say("legalaid.ask.join.link"));
        join.setRouterIgnore(true);
        return new Paragraph(new Span(words.say("legalaid.ask.join") + " "), join);
    }

    private void show(CaseNumber number, boolean hasMailbox, boolean confirm) {
        removeAll();
        var title = new H1(words.say("legalaid.asked.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var shown = new Span(number.toString());
        shown.addClassName("case-number");
        var card = new Div(new Span(words.say("legalaid.asked.number")), shown);
        card.addClassNames("card", "number-card");
        var steps = new OrderedList();
        if (confirm) {
            steps.add(new ListItem(words.say("legalaid.asked.confirm")));
        }
        steps.add(
                new ListItem(words.say("legalaid.asked.membership")),
                new ListItem(words.say(hasMailbox ? "legalaid.asked.lawyer" : "legalaid.asked.paper")));
        steps.addClassName("next-steps");
        add(
                title,
                card,
                new H2(words.say("legalaid.asked.next")),
                steps,
                new Paragraph(new Anchor("/" + CaseNavigation.matter(number), words.say("legalaid.asked.open"))));
        title.getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }
}
