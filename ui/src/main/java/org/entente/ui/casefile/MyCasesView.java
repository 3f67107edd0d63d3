package org.entente.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.companies.EmailAddress;
import org.entente.filing.ComplaintFiling;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterReader;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.ErrorSummary;
import org.entente.ui.shell.StateChip;
import org.entente.ui.shell.Texts;

/** The cases that were opened in this session, and a way to have the link of another one sent again. */
@Route(value = "my", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
class MyCasesView extends Div implements HasDynamicTitle {

    private final transient ComplaintFiling filing;
    private final transient CaseReader cases;
    private final transient MatterReader matters;
    private final transient CurrentViewer viewer;
    private final transient Wording words;
    private final Div messages = new Div();
    private final TextField number;
    private final TextField email;

    MyCasesView(ComplaintFiling filing, CaseReader cases, MatterReader matters, CurrentViewer viewer, Texts texts) {
        this.filing = filing;
        this.cases = cases;
        this.matters = matters;
        this.viewer = viewer;
        this.words = new Wording(texts, getLocale());
        this.number = new TextField(words.say("casefile.my.number.label"));
        this.email = new TextField(words.say("casefile.my.email.label"));
        addClassNames("wrap", "narrow", "my-cases");
        add(messages, new H1(words.say("casefile.my.title")), opened(), form());
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("casefile.my.title"));
    }

    private Component opened() {
        var numbers = viewer.opened();
        if (numbers.isEmpty()) {
            return new Paragraph(words.say("casefile.my.none"));
        }
        var list = new UnorderedList();
        list.addClassName("case-list");
        numbers.forEach(opened -> list.add(
                matters.exists(opened)
                        ? line(matters.read(opened, viewer.consumerOf(opened)))
                        : line(cases.read(opened, viewer.consumerOf(opened)))));
        return list;
    }

    private ListItem line(MatterFile file) {
        var link = new Anchor("/" + CaseNavigation.matter(file.number()), file.title());
        link.addClassName("strong");
        var about = new Span(words.say(
                "matters.line",
                file.number().toString(),
                words.say("matters.about." + file.kind(), words.date(file.filedAt()))));
        about.addClassNames("soft", "small");
        var item = new ListItem(link, about);
        item.addClassName("card");
        return item;
    }

    private ListItem line(CaseFile file) {
        var link = new Anchor("/" + CaseNavigation.page(file.number()), file.title());
        link.addClassName("strong");
        var about = new Span(words.say(
                "casefile.my.line", file.number().toString(), file.company().name(), words.date(file.filedAt())));
        about.addClassNames("soft", "small");
        var item = new ListItem(link, about, new StateChip(file.status(), file.outcome()));
        item.addClassName("card");
        return item;
    }

    private Component form() {
        number.setId("case-number");
        number.setHelperText(words.say("casefile.my.number.helper"));
        number.setManualValidation(true);
        number.setAutocomplete(Autocomplete.OFF);
        email.setId("email");
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.getElement().setProperty("inputMode", "email");
        var send = new Button(words.say("casefile.my.send.label"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Section(
                new H2(words.say("casefile.my.link.title")),
                new Paragraph(words.say("casefile.my.link.text")),
                number,
                email,
                send);
        form.addClassName("stacked-form");
        return form;
    }

    private void send() {
        var caseNumber = CaseNumber.findIn(number.getValue());
        var address = EmailAddress.tryParse(email.getValue());
        var errors = new ArrayList<ErrorSummary.Entry>();
        check(number, caseNumber, "casefile.my.number.problem", errors);
        check(email, address, "casefile.my.email.problem", errors);
        messages.removeAll();
        if (errors.isEmpty()) {
            filing.sendCaseLink(caseNumber.orElseThrow(), address.orElseThrow().value());
            messages.add(Notice.done(words.say("casefile.my.sent")));
        } else {
            var summary = new ErrorSummary(words.say("casefile.error.heading", errors.size()), errors);
            messages.add(summary);
            summary.focus();
            getUI().ifPresent(ui -> ui.getPage()
                    .setTitle(words.pageTitle(words.say("casefile.error.title", words.say("casefile.my.title")))));
        }
    }

    private void check(TextField field, Optional<?> value, String key, List<ErrorSummary.Entry> errors) {
        field.setInvalid(value.isEmpty());
        if (value.isEmpty()) {
            var sentence = words.say(key);
            field.setErrorMessage(sentence);
            errors.add(new ErrorSummary.Entry(sentence, field));
        }
    }
}
