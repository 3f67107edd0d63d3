package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.entente.access.Language;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.entente.mediation.MediationService;
import org.entente.mediation.OwnDeadline;
import org.entente.mediation.ServiceArea;
import org.entente.mediation.ServiceResult;
import org.entente.ui.casefile.DateFields;
import org.jspecify.annotations.Nullable;

/** Everything about a mediation service, in four languages where people read it. */
final class ServiceForm extends Div {

    private static final List<Language> SITES = List.of(Language.FR, Language.NL);

    private final transient RuleWords words;
    private final transient @Nullable MediationService former;
    private final transient BiConsumer<MediationService, Boolean> made;
    private final TextField key = new TextField();
    private final Map<Language, TextField> names = new EnumMap<>(Language.class);
    private final Map<Language, TextField> sites = new EnumMap<>(Language.class);
    private final Map<Language, TextField> fees = new EnumMap<>(Language.class);
    private final TextArea contact = new TextArea();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Select<ServiceArea> area = new Select<>();
    private final Select<ServiceResult> result = new Select<>();
    private final IntegerField deadline = new IntegerField();
    private final Select<PeriodUnit> unit = new Select<>();
    private final DatePicker from;
    private final DatePicker until;
    private final Paragraph problem = new Paragraph();
    private final Button cancel;

    /** @param former null for a new service */
    ServiceForm(
            @Nullable MediationService former,
            LocalDate today,
            RuleWords words,
            BiConsumer<MediationService, Boolean> made) {
        this.former = former;
        this.words = words;
        this.made = made;
        this.from = DateFields.create(words.say("rules.ui.services.from"), words.all());
        this.until = DateFields.create(words.say("rules.ui.services.to"), words.all());
        key.setLabel(words.say("rules.ui.services.code"));
        key.setHelperText(words.say("rules.ui.services.code.help"));
        contact.setLabel(words.say("rules.ui.services.contact"));
        contact.setMaxLength(500);
        for (var language : Language.values()) {
            names.put(language, text("rules.ui.services.name." + language));
            fees.put(language, text("rules.ui.services.fee." + language));
        }
        SITES.forEach(language -> sites.put(language, text("rules.ui.services.site." + language)));
        languages.setLabel(words.say("rules.ui.services.languages"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(language -> words.all().of("common.language", language));
        choices(area, "rules.ui.services.area", ServiceArea.values());
        choices(result, "rules.ui.services.result", ServiceResult.values());
        deadline.setLabel(words.say("rules.ui.services.deadline"));
        deadline.setMin(1);
        deadline.setMax(365);
        choices(unit, "rules.ui.services.unit", PeriodUnit.values());
        languages.setManualValidation(true);
        deadline.setManualValidation(true);
        key.setManualValidation(true);
        key.setRequiredIndicatorVisible(true);
        names.values().forEach(field -> field.setRequiredIndicatorVisible(true));
        fees.values().forEach(field -> field.setRequiredIndicatorVisible(true));
        languages.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        var save = new Button(words.say("rules.ui.services.save"), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        cancel = new Button(words.say("common.action.cancel"));
        var buttons = new Div(save, cancel);
        buttons.addClassName("actions");
        var fields = new Div(key);
        fields.addClassName("input-fields");
        names.values().forEach(fields::add);
        sites.values().forEach(fields::add);
        fees.values().forEach(fields::add);
        fields.add(contact, area, result, deadline, unit, from, until, languages);
        addClassNames("card", "example-form");
        add(
                new H2(
                        former == null
                                ? words.say("rules.ui.services.add")
                                : words.say(
                                        "rules.ui.services.edit",
                                        former.name(words.all().language()))),
                fields,
                problem,
                buttons);
        fill(today);
    }

    void onCancel(Runnable cancelled) {
        cancel.addClickListener(click -> cancelled.run());
    }

    void focus() {
        if (former == null) {
            key.focus();
        } else {
            Objects.requireNonNull(names.get(words.all().language())).focus();
        }
    }

    private void fill(LocalDate today) {
        from.setValue(today);
        unit.setValue(PeriodUnit.CALENDAR_DAYS);
        area.setValue(ServiceArea.BELGIUM);
        result.setValue(ServiceResult.NOT_BINDING);
        languages.setValue(java.util.Set.of(Language.FR, Language.NL));
        if (former == null) {
            return;
        }
        key.setValue(former.key());
        key.setReadOnly(true);
        names.forEach((language, field) -> field.setValue(former.names().getOrDefault(language, "")));
        sites.forEach((language, field) -> field.setValue(former.sites().getOrDefault(language, "")));
        fees.forEach((language, field) -> field.setValue(former.fees().getOrDefault(language, "")));
        contact.setValue(former.contact() == null ? "" : former.contact());
        languages.setValue(former.languages());
        area.setValue(former.area());
        result.setValue(former.result());
        from.setValue(former.validFrom());
        until.setValue(former.validUntil());
        var own = former.ownDeadline();
        if (own != null) {
            deadline.setValue(own.amount());
            unit.setValue(own.unit());
        }
    }

    private void submit() {
        problem.setText("");
        if (check()) {
            made.accept(service(), former == null);
        } else {
            problem.setText(words.say("rules.ui.services.incomplete"));
        }
    }

    private MediationService service() {
        return new MediationService(
                key.getValue().strip(),
                former == null ? 0 : former.version(),
                values(names),
                values(sites),
                contact.getValue(),
                values(fees),
                languages.getValue(),
                area.getValue(),
                result.getValue(),
                ownDeadline(),
                from.getValue(),
                until.getValue());
    }

    private @Nullable OwnDeadline ownDeadline() {
        var amount = deadline.getValue();
        if (amount == null) {
            return null;
        }
        var calendar = former == null || former.ownDeadline() == null
                ? WorkCalendar.BE_ECON
                : former.ownDeadline().calendar();
        return new OwnDeadline(amount, unit.getValue(), calendar);
    }

    /** Marks what is missing or wrong, says why under each field, and brings one to the first. */
    private boolean check() {
        var wrong = new ArrayList<Component>();
        mark(key, key.getValue().strip().matches("[a-z][a-z0-9-]{0,29}") ? "" : "code", wrong);
        names.values().forEach(field -> mark(field, missing(field.getValue().isBlank()), wrong));
        sites.values()
                .forEach(field -> mark(
                        field,
                        field.getValue().isBlank() || MediationService.isSite(field.getValue()) ? "" : "site",
                        wrong));
        fees.values().forEach(field -> mark(field, missing(field.getValue().isBlank()), wrong));
        var unreadable = deadline.getDefaultValidator()
                .apply(deadline.getValue(), new ValueContext(deadline))
                .isError();
        mark(deadline, unreadable ? "deadline" : "", wrong);
        mark(from, DateFields.isUnreadable(from) ? "day" : missing(from.getValue() == null), wrong);
        mark(until, DateFields.isUnreadable(until) ? "day" : endsTooEarly() ? "until" : "", wrong);
        mark(languages, languages.isEmpty() ? "languages" : "", wrong);
        if (!wrong.isEmpty()) {
            wrong.getFirst().getElement().callJsFunction("focus");
        }
        return wrong.isEmpty();
    }

    private boolean endsTooEarly() {
        return until.getValue() != null
                && from.getValue() != null
                && until.getValue().isBefore(from.getValue());
    }

    private static String missing(boolean missing) {
        return missing ? "missing" : "";
    }

    /** @param mistake empty if there is none */
    private <F extends Component & HasValidationProperties> void mark(F field, String mistake, List<Component> wrong) {
        field.setErrorMessage(mistake.isEmpty() ? "" : words.say("rules.ui.services.wrong." + mistake));
        field.setInvalid(!mistake.isEmpty());
        if (!mistake.isEmpty()) {
            wrong.add(field);
        }
    }

    private TextField text(String labelKey) {
        var text = new TextField(words.say(labelKey));
        text.setManualValidation(true);
        text.setMaxLength(200);
        return text;
    }

    private <E extends Enum<E>> void choices(Select<E> select, String key, E[] values) {
        select.setLabel(words.say(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> words.all().of(key, value));
    }

    private static Map<Language, String> values(Map<Language, TextField> fields) {
        var values = new EnumMap<Language, String>(Language.class);
        fields.forEach(
                (language, field) -> values.put(language, field.getValue().strip()));
        return values;
    }
}
