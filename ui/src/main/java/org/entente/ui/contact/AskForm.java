package org.entente.ui.contact;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.casefile.Channel;
import org.entente.casefile.UploadedFile;
import org.entente.companies.EmailAddress;
import org.entente.contact.AskQuestion;
import org.entente.contact.QuestionTheme;
import org.entente.filing.FileLimits;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The fields of a question. Emits a command; saves nothing. */
final class AskForm extends Div {

    private static final int MAX_TITLE = 150;
    private static final int MAX_TEXT = 20_000;

    private final transient Wording words;
    private final transient Optional<Assisted> assisted;
    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();
    private final UUID submission = UUID.randomUUID();
    private final Div messages = new Div();
    private final Select<QuestionTheme> theme = new Select<>();
    private final TextField title;
    private final TextArea text;
    private final TextField name;
    private final TextField email;
    private final TextField phone;
    private final TextField postalCode;
    private final TextField town;
    private final Button send;
    private transient Consumer<AskQuestion> submit = command -> {};

    AskForm(Optional<Assisted> assisted, FileLimits limits, Wording words) {
        this.words = words;
        this.assisted = assisted;
        title = field("title", new TextField(words.say("contact.ask.title.label")));
        text = field("text", new TextArea(words.say("contact.ask.text.label")));
        name = field("name", new TextField(words.say("contact.ask.name.label")));
        email = field(
                "email",
                new TextField(
                        words.say(assisted.isPresent() ? "contact.ask.email.optional" : "contact.ask.email.label")));
        phone = field("phone", new TextField(words.say("filing.person.phone.label")));
        postalCode = field("postal-code", new TextField(words.say("filing.person.postalCode.label")));
        town = field("town", new TextField(words.say("filing.person.town.label")));
        send = new Button(words.say("contact.ask.button"), click -> check());
        messages.addClassName("messages");
        add(messages);
        assisted.ifPresent(by -> add(assistance(by)));
        add(fields(limits), buttons());
    }

    void onSubmit(Consumer<AskQuestion> action) {
        submit = action;
    }

    void fill(QuestionTheme chosen, String subject) {
        theme.setValue(chosen);
        title.setValue(subject.length() <= MAX_TITLE ? subject : "");
    }

    /** Tells why it was not taken; what was typed stays. */
    void refuse(String sentence) {
        var box = new Div(new Paragraph(sentence));
        box.addClassNames("notice", "problem");
        box.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        messages.removeAll();
        messages.add(box);
        box.getElement().executeJs("this.focus()");
    }

    private Div fields(FileLimits limits) {
        theme.setLabel(words.say("contact.ask.theme.label"));
        theme.setItems(QuestionTheme.values());
        theme.setItemLabelGenerator(item -> words.of("contact.theme", item));
        theme.setId("ask-theme");
        theme.addClassName("question");
        title.setHelperText(words.say("contact.ask.title.helper"));
        text.setMinRows(6);
        text.setHelperText(words.say("contact.ask.text.helper"));
        email.setHelperText(
                words.say(assisted.isPresent() ? "contact.ask.email.assisted" : "contact.ask.email.helper"));
        email.getElement().setProperty("inputMode", "email");
        phone.getElement().setProperty("inputMode", "tel");
        name.setAutocomplete(assisted.isPresent() ? Autocomplete.OFF : Autocomplete.NAME);
        email.setAutocomplete(assisted.isPresent() ? Autocomplete.OFF : Autocomplete.EMAIL);
        var fields = new Div(theme, title, text, Uploads.into(files, limits, words), name, email);
        if (assisted.isPresent()) {
            fields.add(phone, postalCode, town);
        }
        fields.addClassName("questions");
        return fields;
    }

    private Div assistance(Assisted by) {
        var box = new Div(new Span(words.say("contact.assisted." + by.channel().name())));
        box.addClassName("notice");
        return box;
    }

    private Div buttons() {
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("big");
        send.setDisableOnClick(true);
        var row = new Div(send);
        row.addClassName("form-buttons");
        return row;
    }

    private void check() {
        messages.removeAll();
        var problems = problems();
        if (problems.isEmpty()) {
            submit.accept(command());
        } else {
            var summary = new ErrorSummary(words.say("contact.error.heading", problems.size()), problems);
            messages.add(summary);
            summary.focus();
        }
        send.setEnabled(true);
    }

    private List<ErrorSummary.Entry> problems() {
        var problems = new ArrayList<ErrorSummary.Entry>();
        mark(problems, title, !title.getValue().isBlank(), "contact.problem.title");
        if (!title.isInvalid()) {
            mark(problems, title, title.getValue().strip().length() <= MAX_TITLE, "contact.problem.tooLong", MAX_TITLE);
        }
        mark(problems, text, !text.getValue().isBlank(), "contact.problem.text");
        if (!text.isInvalid()) {
            mark(problems, text, text.getValue().length() <= MAX_TEXT, "contact.problem.tooLong", MAX_TEXT);
        }
        mark(problems, name, name.getValue().length() <= MAX_TITLE, "contact.problem.tooLong", MAX_TITLE);
        var typed = email.getValue();
        var mayLack = assisted.isPresent() && typed.isBlank();
        mark(problems, email, mayLack || EmailAddress.tryParse(typed).isPresent(), "contact.problem.email");
        return problems;
    }

    private <C extends TextFieldBase<C, String>> void mark(
            List<ErrorSummary.Entry> problems, C field, boolean right, String key, Object... arguments) {
        field.setInvalid(!right);
        if (!right) {
            var sentence = words.say(key, arguments);
            field.setErrorMessage(sentence);
            problems.add(new ErrorSummary.Entry(sentence, field));
        }
    }

    private AskQuestion command() {
        var person = new Person(given(name), given(email), given(phone), given(postalCode), given(town));
        var opening = new Opening(
                person,
                words.language(),
                title.getValue(),
                text.getValue(),
                assisted.map(Assisted::channel).orElse(Channel.WEB),
                assisted.map(Assisted::account).orElse(null),
                null,
                null);
        return new AskQuestion(submission, opening, theme.getValue(), List.copyOf(files));
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    private static <C extends TextFieldBase<C, String>> C field(String id, C field) {
        field.setId("ask-" + id);
        field.getElement().getClassList().add("question");
        field.setManualValidation(true);
        return field;
    }
}
