package org.entente.ui.mediation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.casefile.Channel;
import org.entente.companies.EmailAddress;
import org.entente.filing.FileLimits;
import org.entente.matters.Person;
import org.entente.mediation.MediationRequest;
import org.entente.mediation.ToldFacts;
import org.entente.search.CompanySuggestion;
import org.entente.search.CompanySuggestions;
import org.entente.ui.casefile.Wording;
import org.entente.ui.contact.Assisted;
import org.entente.ui.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The questions of a request for mediation; what is known already is not asked. Emits a command, saves nothing. */
final class RequestForm extends Div {

    private static final int MAX_TITLE = 150;
    private static final int MAX_STORY = 20_000;
    private static final int MAX_COMPANY = 200;
    private static final int LIMIT = 12;

    private final transient Wording words;
    private final transient Optional<Assisted> assisted;
    private final Div messages = new Div();
    private final FactFields facts;
    private final ComboBox<CompanySuggestion> company;
    private final Checkbox unlisted;
    private final TextField companyName;
    private final TextField title;
    private final TextArea story;
    private final TextField name;
    private final TextField email;
    private final TextField phone;
    private final TextField postalCode;
    private final TextField town;
    private final Checkbox agree;
    private transient Consumer<MediationRequest> submit = request -> {};

    RequestForm(
            Optional<Assisted> assisted,
            CompanySuggestions suggestions,
            LocalDate today,
            FileLimits limits,
            Wording words) {
        this.words = words;
        this.assisted = assisted;
        facts = new FactFields(today, limits, words);
        facts.chooseNothing();
        company = companyField(suggestions);
        unlisted = new Checkbox(words.say("mediation.ask.unlisted.label"));
        companyName = field("company-name", new TextField(words.say("mediation.ask.companyName.label")));
        title = field("title", new TextField(words.say("mediation.ask.title.label")));
        story = field("story", new TextArea(words.say("mediation.ask.story.label")));
        story.setMinRows(6);
        name = field("name", new TextField(words.say("mediation.ask.name.label")));
        email = field("email", new TextField(words.say("mediation.ask.email.label")));
        phone = field("phone", new TextField(words.say("filing.person.phone.label")));
        postalCode = field("postal-code", new TextField(words.say("filing.person.postalCode.label")));
        town = field("town", new TextField(words.say("filing.person.town.label")));
        agree = new Checkbox(words.say("mediation.consent.agree"));
        prepare();
        messages.addClassName("messages");
        add(
                messages,
                part("mediation.new.dispute", facts),
                part("mediation.new.company", company, unlisted, companyName),
                part("mediation.new.story", title, story),
                part("mediation.new.person", name, email, phone, postalCode, town),
                part("mediation.new.consent", consent()),
                buttons());
    }

    void onSubmit(Consumer<MediationRequest> action) {
        submit = action;
    }

    /** Takes over what the guide knows, and asks none of it again. */
    void fill(ToldFacts known, FactFields.Known which, String titleText, @Nullable String code) {
        facts.fill(known);
        facts.hide(which);
        title.setValue(titleText.length() <= MAX_TITLE ? titleText : "");
        if (code != null) {
            postalCode.setValue(code);
        }
    }

    /** Takes over what was told in a question. */
    void fill(Person person, String titleText, String narrative) {
        title.setValue(titleText);
        story.setValue(narrative);
        name.setValue(orEmpty(person.name()));
        email.setValue(orEmpty(person.email()));
        phone.setValue(orEmpty(person.phone()));
        postalCode.setValue(orEmpty(person.postalCode()));
        town.setValue(orEmpty(person.town()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private void prepare() {
        companyName.setVisible(false);
        unlisted.addValueChangeListener(change -> {
            companyName.setVisible(change.getValue());
            company.setVisible(!change.getValue());
        });
        email.setHelperText(
                words.say(assisted.isPresent() ? "mediation.ask.email.assisted" : "mediation.ask.email.helper"));
        story.setHelperText(words.say("mediation.ask.story.helper"));
        email.getElement().setProperty("inputMode", "email");
        phone.getElement().setProperty("inputMode", "tel");
        postalCode.getElement().setProperty("inputMode", "numeric");
        if (assisted.isEmpty()) {
            name.setAutocomplete(Autocomplete.NAME);
            email.setAutocomplete(Autocomplete.EMAIL);
            phone.setAutocomplete(Autocomplete.TEL);
            postalCode.setAutocomplete(Autocomplete.POSTAL_CODE);
            town.setAutocomplete(Autocomplete.ADDRESS_LEVEL2);
        }
    }

    private ComboBox<CompanySuggestion> companyField(CompanySuggestions suggestions) {
        var field = new ComboBox<CompanySuggestion>(words.say("mediation.ask.company.label"));
        field.setHelperText(words.say("mediation.ask.company.helper"));
        field.setItemLabelGenerator(CompanySuggestion::name);
        field.setItems((Query<CompanySuggestion, String> query) -> suggested(suggestions, query));
        field.setPageSize(LIMIT);
        field.setId("mediation-company");
        field.addClassName("question");
        field.setManualValidation(true);
        return field;
    }

    private static Stream<CompanySuggestion> suggested(
            CompanySuggestions suggestions, Query<CompanySuggestion, String> query) {
        int limit = query.getLimit();
        return query.getOffset() > 0
                ? Stream.empty()
                : suggestions.suggest(query.getFilter().orElse(""), Math.min(limit, LIMIT)).stream();
    }

    private Div part(String key, Component... fields) {
        var part = new Div(new H2(words.say(key)));
        part.add(fields);
        part.addClassName("questions");
        return part;
    }

    private Div consent() {
        var box = new Div(new Span(words.say("mediation.new.consent.text")), ConsentForm.text(words), agree);
        box.addClassName("stacked");
        return box;
    }

    private Div buttons() {
        var send = new Button(words.say("mediation.new.button"), click -> {
            check();
            click.getSource().setEnabled(true);
        });
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
            submit.accept(request());
        } else {
            var summary = new ErrorSummary(words.say("casefile.error.heading", problems.size()), problems);
            messages.add(summary);
            summary.focus();
        }
    }

    private List<ErrorSummary.Entry> problems() {
        var problems = new ArrayList<>(facts.problems());
        boolean named = unlisted.getValue();
        mark(problems, company, named || company.getValue() != null, "mediation.problem.company");
        var typed = companyName.getValue().strip();
        mark(
                problems,
                companyName,
                !named || !typed.isEmpty() && typed.length() <= MAX_COMPANY,
                "mediation.problem.companyName");
        mark(problems, title, fits(title, MAX_TITLE), "mediation.problem.title");
        mark(problems, story, fits(story, MAX_STORY), "mediation.problem.story");
        mark(problems, name, fits(name, MAX_TITLE), "mediation.problem.name");
        var mail = email.getValue();
        mark(
                problems,
                email,
                assisted.isPresent() && mail.isBlank()
                        || EmailAddress.tryParse(mail).isPresent(),
                "mediation.problem.email");
        mark(problems, phone, phone.getValue().strip().length() <= 40, "mediation.problem.place");
        mark(problems, postalCode, postalCode.getValue().strip().length() <= 12, "mediation.problem.place");
        mark(problems, town, town.getValue().strip().length() <= 100, "mediation.problem.place");
        return problems;
    }

    private static boolean fits(TextFieldBase<?, String> field, int longest) {
        return !field.getValue().isBlank() && field.getValue().strip().length() <= longest;
    }

    private <C extends Component & HasValidation> void mark(
            List<ErrorSummary.Entry> problems, C field, boolean right, String key) {
        field.setInvalid(!right);
        if (!right) {
            var sentence = words.say(key);
            field.setErrorMessage(sentence);
            problems.add(new ErrorSummary.Entry(sentence, field));
        }
    }

    private MediationRequest request() {
        var chosen = company.getValue();
        boolean named = unlisted.getValue();
        return new MediationRequest(
                new Person(given(name), given(email), given(phone), given(postalCode), given(town)),
                words.language(),
                title.getValue(),
                story.getValue(),
                assisted.map(Assisted::channel).orElse(Channel.WEB),
                named || chosen == null ? null : (Integer) chosen.number(),
                named ? companyName.getValue().strip() : null,
                facts.facts(),
                agree.getValue(),
                facts.files());
    }

    private static @Nullable String given(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue();
    }

    private static <C extends TextFieldBase<C, String>> C field(String id, C field) {
        field.setId("mediation-" + id);
        field.getElement().getClassList().add("question");
        field.setManualValidation(true);
        return field;
    }
}
