package org.entente.ui.filing;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import org.entente.casefile.Remedy;
import org.entente.ui.casefile.Wording;

/** What is asked for: one or more remedies, an amount, other wishes in words. */
final class ClaimStep extends FilingStep {

    private final CheckboxGroup<Remedy> remedies;
    private final TextField other;
    private final TextField amount;

    ClaimStep(Answers answers, Wording words, StepEvents events) {
        super(words, events);
        remedies = ask(Question.REMEDIES, new CheckboxGroup<>(words.say("filing.claim.remedies.label")));
        other = ask(Question.OTHER_CLAIM, new TextField(words.say("filing.claim.other.label")));
        amount = ask(Question.CLAIM_AMOUNT, new TextField(words.say("filing.claim.amount.label")));
        remedies.setItems(Remedy.values());
        remedies.setItemLabelGenerator(remedy -> words.of("common.remedy", remedy));
        remedies.addClassName("stacked");
        remedies.addValueChangeListener(change -> show(change.getValue().contains(Remedy.OTHER), other));
        other.setAutocomplete(Autocomplete.OFF);
        amount.setHelperText(words.say("filing.claim.amount.helper"));
        amount.setSuffixComponent(Euro.sign());
        amount.getElement().setProperty("inputMode", "decimal");
        amount.setAutocomplete(Autocomplete.OFF);
        amount.addClassName("short");
        fill(answers);
        add(remedies, other, amount);
    }

    @Override
    void collect(Answers answers) {
        answers.remedies = EnumSet.noneOf(Remedy.class);
        answers.remedies.addAll(remedies.getValue());
        answers.otherClaim = other.getValue();
        answers.claimAmount = amount.getValue();
    }

    private void fill(Answers answers) {
        remedies.setValue(answers.remedies);
        other.setValue(answers.otherClaim);
        amount.setValue(answers.claimAmount);
        show(answers.remedies.contains(Remedy.OTHER), other);
    }
}
