package org.entente.ui.mediation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.casefile.UploadedFile;
import org.entente.filing.FileLimits;
import org.entente.mediation.Matter;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationFacts.Dealing;
import org.entente.mediation.MediationFacts.StaffFinding;
import org.entente.mediation.MediationFacts.TraderArea;
import org.entente.mediation.ToldFacts;
import org.entente.ui.casefile.DateFields;
import org.entente.ui.casefile.Wording;
import org.entente.ui.contact.Uploads;
import org.entente.ui.filing.Amounts;
import org.entente.ui.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** The questions on which it depends which service takes a request, and when. What does not matter is not asked. */
final class FactFields extends Div {

    /** Disputes in which a service has a condition of its own: membership, trip, terms, order form, consent. */
    private static final Set<Matter> WITH_CONDITION = EnumSet.of(
            Matter.BANK,
            Matter.BANK_CREDIT,
            Matter.BANK_CROSS_BORDER,
            Matter.RAIL,
            Matter.TRAVEL,
            Matter.VEHICLE_SALE,
            Matter.BUILDING_TECHNICAL);

    private final transient Wording words;
    private final transient LocalDate today;
    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();
    private final Select<Matter> matter = new Select<>();
    private final RadioButtonGroup<CompanyAnswer> answer;
    private final DatePicker contactedOn;
    private final Checkbox proof;
    private final Div proofBox;
    private final RadioButtonGroup<Condition> condition;
    private final Checkbox cutOff;
    private final RadioButtonGroup<Dealing> dealing;
    private final Select<TraderArea> area = new Select<>();
    private final TextField amount;
    private final Checkbox inCourt;
    private transient StaffFinding finding = StaffFinding.NONE;

    FactFields(LocalDate today, FileLimits limits, Wording words) {
        this.words = words;
        this.today = today;
        matter.setLabel(words.say("mediation.ask.matter.label"));
        matter.setItems(Matter.values());
        matter.setItemLabelGenerator(item -> words.of("mediation.matter", item));
        matter.setId("mediation-matter");
        answer = radio("answer", CompanyAnswer.values(), "mediation.answer");
        contactedOn = DateFields.create(words.say("mediation.ask.contactedOn.label"), words);
        contactedOn.setId("mediation-contacted-on");
        contactedOn.setMax(today);
        proof = new Checkbox(words.say("mediation.ask.proof.label"));
        var upload = Uploads.into(files, limits, words);
        proofBox = new Div(proof, upload);
        proofBox.addClassName("stacked");
        condition = radio("condition", Condition.values(), "mediation.condition.answer");
        cutOff = new Checkbox(words.say("mediation.ask.cutOff.label"));
        dealing = radio("dealing", Dealing.values(), "mediation.dealing");
        area.setLabel(words.say("mediation.ask.area.label"));
        area.setItems(TraderArea.values());
        area.setItemLabelGenerator(item -> words.of("mediation.area", item));
        area.setId("mediation-area");
        amount = new TextField(words.say("mediation.ask.amount.label"));
        amount.setId("mediation-amount");
        amount.setManualValidation(true);
        amount.getElement().setProperty("inputMode", "decimal");
        inCourt = new Checkbox(words.say("mediation.ask.inCourt.label"));
        fill(ToldFacts.about(Matter.OTHER_MATTER));
        matter.addValueChangeListener(change -> arrange());
        answer.addValueChangeListener(change -> arrange());
        addClassName("questions");
        add(matter, answer, contactedOn, proofBox, condition, cutOff, dealing, area, amount, inCourt);
        arrange();
    }

    /** Shows what is known. */
    void fill(ToldFacts facts) {
        matter.setValue(facts.matter());
        answer.setValue(facts.companyAnswer());
        contactedOn.setValue(facts.firstContactOn());
        proof.setValue(facts.proof());
        condition.setValue(facts.serviceCondition());
        cutOff.setValue(facts.cutOff());
        dealing.setValue(facts.dealing());
        area.setValue(facts.traderArea());
        var told = facts.amount();
        amount.setValue(told == null ? "" : plain(told));
        inCourt.setValue(facts.inCourt());
        finding = facts.staffFinding();
        arrange();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** Leaves open what matters most: what the company said, and who deals with whom. */
    void chooseNothing() {
        answer.clear();
        dealing.clear();
    }

    /** Takes questions away whose answers are known, the matter for instance. Where the choice matters nothing is chosen yet. */
    void hide(Known known) {
        if (known.matter()) {
            remove(matter);
        }
        if (known.answer()) {
            remove(answer);
        } else {
            answer.clear();
        }
        if (known.contactedOn()) {
            remove(contactedOn);
        }
        if (known.condition()) {
            remove(condition);
        }
        if (known.dealing()) {
            remove(dealing);
        } else {
            dealing.clear();
        }
        if (known.area()) {
            remove(area);
        }
        if (known.amount()) {
            remove(amount);
        }
        if (known.inCourt()) {
            remove(inCourt);
        }
        if (known.cutOff()) {
            remove(cutOff);
        }
    }

    /** Which answers are known. */
    record Known(
            boolean matter,
            boolean answer,
            boolean contactedOn,
            boolean condition,
            boolean dealing,
            boolean area,
            boolean amount,
            boolean inCourt,
            boolean cutOff) {}

    List<ErrorSummary.Entry> problems() {
        var problems = new ArrayList<ErrorSummary.Entry>();
        mark(problems, answer, answer.getValue() != null, "mediation.problem.answer");
        boolean asked = answer.getValue() != null && answer.getValue() != CompanyAnswer.NOT_ASKED;
        var day = contactedOn.getValue();
        mark(problems, contactedOn, !asked || day != null && !day.isAfter(today), "mediation.problem.contactedOn");
        mark(problems, dealing, dealing.getValue() != null, "mediation.problem.dealing");
        mark(
                problems,
                amount,
                amount.getValue().isBlank() || Amounts.parse(amount.getValue()).isPresent(),
                "mediation.problem.amount");
        return problems;
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

    /** What was answered, after {@link #problems} found nothing. */
    ToldFacts facts() {
        var chosen = matter.getValue();
        var heard = answer.getValue();
        boolean asked = heard != CompanyAnswer.NOT_ASKED;
        return new ToldFacts(
                chosen,
                area.getValue(),
                dealing.getValue(),
                amount(),
                heard,
                asked ? contactedOn.getValue() : null,
                asked && (proof.getValue() || !files.isEmpty()),
                WITH_CONDITION.contains(chosen) ? condition.getValue() : Condition.UNKNOWN,
                chosen == Matter.ENERGY_REGIONAL && cutOff.getValue(),
                inCourt.getValue(),
                finding);
    }

    List<UploadedFile> files() {
        return List.copyOf(files);
    }

    private @Nullable BigDecimal amount() {
        return Optional.of(amount.getValue())
                .filter(text -> !text.isBlank())
                .flatMap(Amounts::parse)
                .map(money -> money.amount())
                .orElse(null);
    }

    private void arrange() {
        boolean asked = answer.getValue() != null && answer.getValue() != CompanyAnswer.NOT_ASKED;
        contactedOn.setVisible(asked);
        proofBox.setVisible(asked);
        var chosen = matter.getValue();
        boolean conditional = chosen != null && WITH_CONDITION.contains(chosen);
        condition.setVisible(conditional);
        if (conditional) {
            condition.setLabel(words.of("mediation.condition", chosen));
        }
        cutOff.setVisible(chosen == Matter.ENERGY_REGIONAL);
    }

    private <E extends Enum<E>> RadioButtonGroup<E> radio(String id, E[] values, String prefix) {
        var group = new RadioButtonGroup<E>(words.say("mediation.ask." + id + ".label"));
        group.setItems(values);
        group.setItemLabelGenerator(item -> words.of(prefix, item));
        group.setId("mediation-" + id);
        group.addClassName("stacked");
        group.setManualValidation(true);
        return group;
    }
}
