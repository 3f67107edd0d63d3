package org.entente.ui.legalaid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.provider.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.casefile.Channel;
import org.entente.casefile.Money;
import org.entente.casefile.UploadedFile;
import org.entente.companies.EmailAddress;
import org.entente.companies.Sector;
import org.entente.filing.FileLimits;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAnswers;
import org.entente.legalaid.Dealing;
import org.entente.legalaid.LegalRequest;
import org.entente.legalaid.MembershipNumber;
import org.entente.matters.Person;
import org.entente.matters.Told;
import org.entente.search.CompanySuggestion;
import org.entente.search.CompanySuggestions;
import org.entente.time.Brussels;
import org.entente.ui.casefile.Wording;
import org.entente.ui.contact.Assisted;
import org.entente.ui.contact.Uploads;
import org.entente.ui.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The fields of a request to the legal service. Emits a command; saves nothing. What is known already has no field. */
final class LegalRequestForm extends Div {

    private static final int MAX_TITLE = 150;
    private static final int MAX_TEXT = 20_000;
    private static final int COMPANIES = 12;

    private final transient Wording words;
    private final transient Optional<Assisted> assisted;
    private final transient GuideAnswers guide;
    private final transient Optional<Told> told;
    private final transient CompanySuggestions suggestions;
    private final transient Clock clock;
    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();
    private final UUID submission = UUID.randomUUID();
    private final Div messages = new Div();
    private final TextField membership;
    private final TextField name;
    private final TextField email;
    private final ComboBox<CompanySuggestion> company;
    private final Select<Sector> sector = new Select<>();
    private final TextField title;
    private final TextArea text;
    private final TextField amount;
    private final RadioButtonGroup<Dealing> dealing;
    private final RadioButtonGroup<Boolean> contacted;
    private final RadioButtonGroup<Boolean> inCourt;
    private transient Consumer<LegalRequest> submit = request -> {};

    LegalRequestForm(
            Optional<Assisted> assisted,
            GuideAnswers guide,
            Optional<Told> told,
            CompanySuggestions suggestions,
            FileLimits limits,
            Clock clock,
            Wording words) {
        this.assisted = assisted;
        this.guide = guide;
        this.told = told;
        this.suggestions = suggestions;
        this.clock = clock;
        this.words = words;
        membership = field("membership", new TextField(words.say("legalaid.ask.membership.label")));
        name = field("name", new TextField(words.say("legalaid.ask.name.label")));
        email = field(
                "email",
                new TextField(
                        words.say(assisted.isPresent() ? "legalaid.ask.email.optional" : "legalaid.ask.email.label")));
        company = companyField();
        title = field("title", new TextField(words.say("legalaid.ask.title.label")));
        text = field("text", new TextArea(words.say("legalaid.ask.text.label")));
        amount = field("amount", new TextField(words.say("legalaid.ask.amount.label")));
        dealing = choice("dealing", List.of(Dealing.values()), value -> words.of("legalaid.dealing", value));
        contacted = choice("contacted", List.of(true, false), this::yesOrNo);
        inCourt = choice("court", List.of(true, false), this::yesOrNo);
        prepare();
        fill();
        messages.addClassName("messages");
        add(messages);
        assisted.ifPresent(by -> add(assistance(by)));
        if (guide.standing() != GuideAnswers.Standing.NONE) {
            add(fromGuide());
        }
        add(fields(limits), buttons());
    }

    void onSubmit(Consumer<LegalRequest> action) {
        submit = action;
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

    private void prepare() {
        membership.setHelperText(words.say("legalaid.ask.membership.helper"));
        membership.setAutocomplete(Autocomplete.OFF);
        name.setHelperText(words.say("legalaid.ask.name.helper"));
        name.setAutocomplete(assisted.isPresent() ? Autocomplete.OFF : Autocomplete.NAME);
        email.setAutocomplete(assisted.isPresent() ? Autocomplete.OFF : Autocomplete.EMAIL);
        email.getElement().setProperty("inputMode", "email");
        sector.setId("legal-sector");
        sector.setLabel(words.say("legalaid.ask.sector.label"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(value -> value == null ? "" : words.of("common.sector", value));
        sector.setManualValidation(true);
        sector.addClassName("question");
        title.setHelperText(words.say("legalaid.ask.title.helper"));
        text.setMinRows(6);
        text.setHelperText(words.say("legalaid.ask.text.helper"));
        amount.setHelperText(words.say("legalaid.ask.amount.helper"));
        amount.getElement().setProperty("inputMode", "decimal");
        company.addValueChangeListener(change -> {
            var chosen = change.getValue();
            if (chosen != null && chosen.number() > 0) {
                sector.setValue(chosen.sector());
            }
        });
    }

    private void fill() {
        guide.sector().ifPresent(sector::setValue);
        guide.fact(FactKey.DEALING).map(Dealing::valueOf).ifPresent(dealing::setValue);
        guide.fact(FactKey.CONTACTED).ifPresent(code -> contacted.setValue(!code.equals("NO")));
        guide.fact(FactKey.IN_COURT).ifPresent(code -> inCourt.setValue(code.equals("YES")));
        guide.amount().ifPresent(known -> amount.setValue(known.toPlainString()));
        guide.outcome().map(outcome -> outcome.title().in(words.language())).ifPresent(this::fillTitle);
        told.ifPresent(earlier -> {
            fillTitle(earlier.title());
            text.setValue(earlier.narrative());
            name.setValue(Optional.ofNullable(earlier.person().name()).orElse(""));
            email.setValue(Optional.ofNullable(earlier.person().email()).orElse(""));
        });
    }

    private void fillTitle(String known) {
        title.setValue(known.length() <= MAX_TITLE ? known : known.substring(0, MAX_TITLE));
    }

    private Div fields(FileLimits limits) {
        var fields = new Div(membership, name, email, company);
        addUnlessKnown(fields, guide.sector().isPresent(), sector);
        fields.add(title, text);
        addUnlessKnown(fields, guide.amount().isPresent() || guide.isSkipped(FactKey.AMOUNT), amount);
        addUnlessKnown(fields, guide.fact(FactKey.DEALING).isPresent(), dealing);
        addUnlessKnown(fields, guide.fact(FactKey.CONTACTED).isPresent(), contacted);
        addUnlessKnown(fields, guide.fact(FactKey.IN_COURT).isPresent(), inCourt);
        fields.add(Uploads.into(files, limits, words));
        fields.addClassName("questions");
        return fields;
    }

    private static void addUnlessKnown(Div fields, boolean known, Component field) {
        if (!known) {
            fields.add(field);
        }
    }

    private Div fromGuide() {
        var change = new Anchor(guide.address().href(), words.say("legalaid.ask.guide.change"));
        change.setRouterIgnore(true);
        var box = new Div(new Span(words.say("legalaid.ask.guide") + " "), change);
        box.addClassName("notice");
        return box;
    }

    private Div assistance(Assisted by) {
        var box = new Div(new Span(words.say("contact.assisted." + by.channel().name())));
        box.addClassName("notice");
        return box;
    }

    private Div buttons() {
        var send = new Button(words.say("legalaid.ask.button"), click -> {
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

    private ComboBox<CompanySuggestion> companyField() {
        var field = new ComboBox<CompanySuggestion>(words.say("legalaid.ask.company.label"));
        field.setId("legal-company");
        field.setHelperText(words.say("legalaid.ask.company.helper"));
        field.setItemLabelGenerator(CompanySuggestion::name);
        field.setItems((Query<CompanySuggestion, String> query) -> fetch(query));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(unlisted(typed.getDetail())));
        field.setPageSize(COMPANIES);
        field.setManualValidation(true);
        field.addClassName("question");
        return field;
    }

    /** A company that is not in the directory has no number. */
    private static CompanySuggestion unlisted(String typed) {
        return new CompanySuggestion(0, typed.strip(), Sector.OTHER, null);
    }

    private Stream<CompanySuggestion> fetch(Query<CompanySuggestion, String> query) {
        int limit = query.getLimit();
        return query.getOffset() > 0
                ? Stream.empty()
                : suggestions.suggest(query.getFilter().orElse(""), Math.min(limit, COMPANIES)).stream();
    }

    private <T> RadioButtonGroup<T> choice(String id, List<T> items, ItemLabelGenerator<T> labels) {
        var group = new RadioButtonGroup<T>(words.say("legalaid.ask." + id + ".label"));
        group.setId("legal-" + id);
        group.setItems(items);
        group.setItemLabelGenerator(labels);
        group.addClassNames("stacked", "question");
        group.setManualValidation(true);
        return group;
    }

    private String yesOrNo(boolean yes) {
        return words.say(yes ? "legalaid.yes" : "legalaid.no");
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
        var problems = new ArrayList<ErrorSummary.Entry>();
        mark(problems, membership, MembershipNumber.isOne(membership.getValue()), "legalaid.problem.membership");
        mark(problems, name, isLine(name, MAX_TITLE), "legalaid.problem.name");
        var mayLack = assisted.isPresent() && email.getValue().isBlank();
        mark(problems, email, mayLack || EmailAddress.tryParse(email.getValue()).isPresent(), "legalaid.problem.email");
        mark(problems, company, company.getValue() != null, "legalaid.problem.company");
        mark(problems, sector, sector.getValue() != null, "legalaid.problem.sector");
        mark(problems, title, isLine(title, MAX_TITLE), "legalaid.problem.title");
        mark(problems, text, !text.isEmpty() && text.getValue().length() <= MAX_TEXT, "legalaid.problem.text");
        mark(problems, amount, isAmount(), "legalaid.problem.amount");
        mark(problems, dealing, dealing.getValue() != null, "legalaid.problem.choice");
        mark(problems, contacted, contacted.getValue() != null, "legalaid.problem.choice");
        mark(problems, inCourt, inCourt.getValue() != null, "legalaid.problem.choice");
        return problems;
    }

    private static boolean isLine(TextField field, int longest) {
        return !field.getValue().isBlank() && field.getValue().strip().length() <= longest;
    }

    private boolean isAmount() {
        return FactKey.AMOUNT.read(amount.getValue(), Brussels.dayOf(clock.instant())) instanceof FactKey.Reading.Value;
    }

    private <C extends Component & HasValidationProperties> void mark(
            List<ErrorSummary.Entry> problems, C field, boolean right, String key) {
        field.setInvalid(!right);
        if (!right) {
            var sentence = words.say(key);
            field.setErrorMessage(sentence);
            problems.add(new ErrorSummary.Entry(sentence, field));
        }
    }

    private LegalRequest request() {
        var chosen = company.getValue();
        var isListed = chosen != null && chosen.number() > 0;
        return new LegalRequest(
                submission,
                new Person(name.getValue(), email.getValue(), null, null, null),
                told.map(Told::language).orElse(words.language()),
                membership.getValue(),
                title.getValue(),
                text.getValue(),
                isListed ? (Integer) chosen.number() : null,
                chosen == null || isListed ? null : chosen.name(),
                sector.getValue(),
                money(),
                dealing.getValue(),
                contacted.getValue(),
                inCourt.getValue(),
                List.copyOf(files),
                assisted.map(Assisted::channel).orElse(Channel.WEB),
                assisted.map(Assisted::account).orElse(null),
                told.map(Told::from).orElse(null));
    }

    private @Nullable Money money() {
        return FactKey.AMOUNT.read(amount.getValue(), Brussels.dayOf(clock.instant()))
                                instanceof FactKey.Reading.Value(var value)
                        && !value.isEmpty()
                ? Money.euro(new BigDecimal(value))
                : null;
    }

    private static <C extends TextFieldBase<C, String>> C field(String id, C field) {
        field.setId("legal-" + id);
        field.getElement().getClassList().add("question");
        field.setManualValidation(true);
        return field;
    }
}
