package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.entente.companies.EmailAddress;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.entente.mediation.OwnDeadline;
import org.entente.mediation.ServiceIntake;
import org.jspecify.annotations.Nullable;

/** How requests reach a mediation service: by its desk here or by mail, and how long it has to say whether it takes one. */
final class IntakeForm extends Div {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9._@-]{1,60}");

    private final transient RuleWords words;
    private final transient ServiceIntake former;
    private final transient Consumer<ServiceIntake> made;
    private final TextField email = new TextField();
    private final TextField accounts = new TextField();
    private final IntegerField admission = new IntegerField();
    private final Select<PeriodUnit> unit = new Select<>();
    private final Select<WorkCalendar> calendar = new Select<>();
    private final Paragraph problem = new Paragraph();

    IntakeForm(
            ServiceIntake former, String service, RuleWords words, Consumer<ServiceIntake> made, Runnable cancelled) {
        this.former = former;
        this.words = words;
        this.made = made;
        label(email, "email");
        label(accounts, "accounts");
        label(admission, "admission");
        admission.setMin(1);
        admission.setMax(365);
        choices(unit, "rules.ui.services.unit", PeriodUnit.values());
        choices(calendar, "rules.ui.intake.calendar", WorkCalendar.values());
        email.setManualValidation(true);
        accounts.setManualValidation(true);
        admission.setManualValidation(true);
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        var save = new Button(words.say("rules.ui.services.save"), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, new Button(words.say("common.action.cancel"), click -> cancelled.run()));
        buttons.addClassName("actions");
        var fields = new Div(email, accounts, admission, unit, calendar);
        fields.addClassName("input-fields");
        addClassNames("card", "example-form");
        add(new H2(words.say("rules.ui.intake.title", service)), fields, problem, buttons);
        fill();
    }

    void focus() {
        email.focus();
    }

    private void label(TextField field, String key) {
        field.setLabel(words.say("rules.ui.intake." + key));
        field.setHelperText(words.say("rules.ui.intake." + key + ".help"));
    }

    private void label(IntegerField field, String key) {
        field.setLabel(words.say("rules.ui.intake." + key));
        field.setHelperText(words.say("rules.ui.intake." + key + ".help"));
    }

    private <E extends Enum<E>> void choices(Select<E> select, String prefix, E[] values) {
        select.setLabel(words.say(prefix));
        select.setItems(values);
        select.setItemLabelGenerator(value -> words.all().of(prefix, value));
    }

    private void fill() {
        var mailbox = former.email();
        email.setValue(mailbox == null ? "" : mailbox);
        accounts.setValue(String.join(", ", new TreeSet<>(former.accounts())));
        var own = former.admission();
        admission.setValue(own == null ? null : own.amount());
        unit.setValue(own == null ? PeriodUnit.WEEKS : own.unit());
        calendar.setValue(own == null ? WorkCalendar.BE_ECON : own.calendar());
    }

    private void submit() {
        problem.setText("");
        if (check()) {
            made.accept(new ServiceIntake(
                    former.service(),
                    former.version(),
                    email.getValue().isBlank() ? null : email.getValue().strip(),
                    ownTime(),
                    named()));
        } else {
            problem.setText(words.say("rules.ui.services.incomplete"));
        }
    }

    private @Nullable OwnDeadline ownTime() {
        var amount = admission.getValue();
        return amount == null ? null : new OwnDeadline(amount, unit.getValue(), calendar.getValue());
    }

    private Set<String> named() {
        var names = new TreeSet<String>();
        BETWEEN.splitAsStream(accounts.getValue().strip())
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** Marks what is wrong, says why under each field, and brings one to the first. */
    private boolean check() {
        var wrong = new ArrayList<Component>();
        mark(
                email,
                email.getValue().isBlank()
                        || EmailAddress.tryParse(email.getValue()).isPresent(),
                "rules.ui.intake.wrong.email",
                wrong);
        mark(
                accounts,
                named().stream().allMatch(name -> ACCOUNT.matcher(name).matches()),
                "rules.ui.intake.wrong.accounts",
                wrong);
        var unreadable = admission
                .getDefaultValidator()
                .apply(admission.getValue(), new ValueContext(admission))
                .isError();
        mark(admission, !unreadable, "rules.ui.services.wrong.deadline", wrong);
        if (!wrong.isEmpty()) {
            wrong.getFirst().getElement().callJsFunction("focus");
        }
        return wrong.isEmpty();
    }

    private <C extends Component & HasValidationProperties> void mark(
            C field, boolean right, String key, List<Component> wrong) {
        field.setInvalid(!right);
        if (!right) {
            field.setErrorMessage(words.say(key));
            wrong.add(field);
        }
    }
}
