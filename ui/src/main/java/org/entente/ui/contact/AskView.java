package org.entente.ui.contact;

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
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Deadline;
import org.entente.contact.AskOutcome;
import org.entente.contact.AskQuestion;
import org.entente.contact.ContactQuestions;
import org.entente.contact.QuestionTheme;
import org.entente.filing.FilingDrafts;
import org.entente.guide.GuideAnswers;
import org.entente.guide.Guides;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** Asks a question: one page, no account. An agent fills it in for somebody at the counter or on the telephone. */
@Route(value = "ask", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class AskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ContactQuestions questions;
    private final transient FilingDrafts drafts;
    private final transient Guides guides;
    private final transient CurrentViewer viewer;
    private final transient Wording words;

    AskView(ContactQuestions questions, FilingDrafts drafts, Guides guides, CurrentViewer viewer, Texts texts) {
        this.questions = questions;
        this.drafts = drafts;
        this.guides = guides;
        this.viewer = viewer;
        this.words = new Wording(texts, getLocale());
        addClassNames("wrap", "narrow", "filing", "asking");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        var assisted = Assisted.of(parameters, viewer.get());
        var known = guides.answers(parameters);
        var form = new AskForm(assisted, drafts.limits(), words);
        form.fill(themeOf(known), titleOf(known));
        form.onSubmit(command -> {
            var outcome = questions.ask(command, viewer.get());
            switch (outcome) {
                case AskOutcome.Asked(var number, var due) -> done(number, due, command);
                case AskOutcome.TooMany(var perDay) -> form.refuse(words.say("contact.ask.tooMany", perDay));
            }
        });
        removeAll();
        add(new H1(words.say("contact.ask.title")), lead(), form);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("contact.ask.title"));
    }

    private void done(CaseNumber number, Deadline due, AskQuestion command) {
        if (command.opening().takenDownBy() == null) {
            viewer.remember(number);
            show(number, due);
        } else {
            getUI().ifPresent(ui -> ui.navigate(ContactNavigation.receipt(number)));
        }
    }

    private void show(CaseNumber number, Deadline due) {
        removeAll();
        var title = new H1(words.say("contact.asked.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var shown = new Span(number.toString());
        shown.addClassName("case-number");
        var card = new Div(new Span(words.say("contact.asked.number")), shown);
        card.addClassNames("card", "number-card");
        var steps = new OrderedList(
                new ListItem(words.say("contact.asked.answer", words.weekday(due.due()))),
                new ListItem(words.say("contact.asked.mail")),
                new ListItem(words.say("contact.asked.further")));
        steps.addClassName("next-steps");
        add(
                title,
                card,
                new H2(words.say("contact.asked.next")),
                steps,
                new Paragraph(new Anchor("/" + ContactNavigation.matter(number), words.say("contact.asked.open"))));
        title.getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }

    private Paragraph lead() {
        var lead = new Paragraph(words.say("contact.ask.lead"));
        lead.addClassName("filing-lead");
        return lead;
    }

    private static QuestionTheme themeOf(GuideAnswers known) {
        return known.address().choices().stream()
                .findFirst()
                .flatMap(QuestionTheme::of)
                .orElse(QuestionTheme.OTHER);
    }

    private String titleOf(GuideAnswers known) {
        return known.outcome()
                .map(outcome -> outcome.title().in(words.language()))
                .orElse("");
    }
}
