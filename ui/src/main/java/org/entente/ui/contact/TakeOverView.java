package org.entente.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import org.entente.casefile.CaseNumber;
import org.entente.companies.EmailAddress;
import org.entente.contact.TakeOverOutcome;
import org.entente.contact.TakeOvers;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ConsumerLayout;
import org.entente.ui.shell.ErrorSummary;
import org.entente.ui.shell.Texts;

/** A person goes on at home with what was told at the counter: number, code, mailbox. */
@Route(value = "take-over", layout = ConsumerLayout.class)
@AnonymousAllowed
@StyleSheet("context://assets/casefile.css")
@StyleSheet("context://assets/filing.css")
class TakeOverView extends Div implements HasDynamicTitle {

    private final transient TakeOvers takeOvers;
    private final transient Wording words;
    private final Div messages = new Div();
    private final TextField number;
    private final TextField code;
    private final TextField email;

    TakeOverView(TakeOvers takeOvers, Texts texts) {
        this.takeOvers = takeOvers;
        this.words = new Wording(texts, getLocale());
        number = field("number", "contact.receipt.number");
        code = field("code", "contact.receipt.code");
        email = field("email", "contact.ask.email.label");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.getElement().setProperty("inputMode", "email");
        email.setHelperText(words.say("contact.takeOver.email"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setHelperText(words.say("contact.takeOver.code"));
        var lead = new Paragraph(words.say("contact.takeOver.lead"));
        lead.addClassName("filing-lead");
        var button = new Button(words.say("contact.takeOver.button"), click -> {
            submit();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("big");
        button.setDisableOnClick(true);
        var fields = new Div(number, code, email);
        fields.addClassName("questions");
        var row = new Div(button);
        row.addClassName("form-buttons");
        messages.addClassName("messages");
        addClassNames("wrap", "narrow", "filing");
        add(new H1(words.say("contact.takeOver.title")), lead, messages, fields, row);
    }

    @Override
    public String getPageTitle() {
        return words.pageTitle(words.say("contact.takeOver.title"));
    }

    private void submit() {
        messages.removeAll();
        var problems = problems();
        if (!problems.isEmpty()) {
            var summary = new ErrorSummary(words.say("contact.error.heading", problems.size()), problems);
            messages.add(summary);
            summary.focus();
            return;
        }
        var given = CaseNumber.findIn(number.getValue()).orElseThrow();
        switch (takeOvers.takeOver(given, code.getValue(), email.getValue())) {
            case TakeOverOutcome.TakenOver taken -> done();
            case TakeOverOutcome.Refused(var reason) -> tell(words.of("contact.takeOver.refused", reason), "problem");
        }
    }

    private void done() {
        var sentence = words.say("contact.takeOver.done", email.getValue().strip());
        removeAll();
        var title = new H1(words.say("contact.takeOver.done.title"));
        title.getElement().setAttribute("tabindex", "-1");
        add(title, new Paragraph(sentence));
        title.getElement().executeJs("this.focus()");
    }

    private void tell(String sentence, String style) {
        var box = new Div(new Paragraph(sentence));
        box.addClassNames("notice", style);
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        messages.add(box);
        box.getElement().executeJs("this.focus()");
    }

    private List<ErrorSummary.Entry> problems() {
        var problems = new ArrayList<ErrorSummary.Entry>();
        mark(problems, number, CaseNumber.findIn(number.getValue()).isPresent(), "contact.problem.number");
        mark(problems, code, !code.getValue().isBlank(), "contact.problem.code");
        mark(problems, email, EmailAddress.tryParse(email.getValue()).isPresent(), "contact.problem.email");
        return problems;
    }

    private void mark(List<ErrorSummary.Entry> problems, TextField field, boolean right, String key) {
        field.setInvalid(!right);
        if (!right) {
            field.setErrorMessage(words.say(key));
            problems.add(new ErrorSummary.Entry(words.say(key), field));
        }
    }

    private TextField field(String id, String key) {
        var field = new TextField(words.say(key));
        field.setId("take-over-" + id);
        field.addClassName("question");
        field.setManualValidation(true);
        return field;
    }
}
