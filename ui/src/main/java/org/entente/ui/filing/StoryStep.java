package org.entente.ui.filing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.entente.ui.casefile.DateFields;
import org.entente.ui.casefile.Wording;

/** What happened, when, how much is at stake, and whether the company knows already. */
final class StoryStep extends FilingStep {

    private final TextField title;
    private final TextArea narrative;
    private final DatePicker happenedOn;
    private final TextField amount;
    private final Checkbox contacted;
    private final DatePicker contactedOn;
    private final TextField reference;

    StoryStep(Answers answers, LocalDate today, Wording words, StepEvents events) {
        super(words, events);
        title = ask(Question.TITLE, new TextField(words.say("filing.story.title.label")));
        narrative = ask(Question.NARRATIVE, new TextArea(words.say("filing.story.narrative.label")));
        happenedOn = ask(Question.HAPPENED_ON, DateFields.create(words.say("filing.story.happenedOn.label"), words));
        amount = ask(Question.AMOUNT_AT_STAKE, new TextField(words.say("filing.story.amount.label")));
        contacted = new Checkbox(words.say("filing.story.contacted.label"));
        contactedOn = ask(Question.CONTACTED_ON, DateFields.create(words.say("filing.story.contactedOn.label"), words));
        reference = ask(Question.CUSTOMER_REFERENCE, new TextField(words.say("filing.story.reference.label")));
        prepare(today);
        fill(answers);
        add(title, narrative, happenedOn, amount, contacted, contactedOn, reference);
    }

    @Override
    void collect(Answers answers) {
        answers.title = title.getValue();
        answers.narrative = narrative.getValue();
        answers.happenedOn = happenedOn.getValue();
        answers.amountAtStake = amount.getValue();
        answers.contacted = contacted.getValue();
        answers.contactedOn = contactedOn.getValue();
        answers.customerReference = reference.getValue();
    }

    private void prepare(LocalDate today) {
        title.setHelperText(words().say("filing.story.title.helper"));
        title.setAutocomplete(Autocomplete.OFF);
        narrative.setHelperText(words().say("filing.story.narrative.helper"));
        narrative.setMinRows(8);
        narrative.setMaxRows(24);
        keepWhileTyping(narrative, (answers, text) -> answers.narrative = text);
        happenedOn.setMax(today);
        contactedOn.setMax(today);
        amount.setHelperText(words().say("filing.story.amount.helper"));
        amount.setSuffixComponent(Euro.sign());
        amount.getElement().setProperty("inputMode", "decimal");
        amount.setAutocomplete(Autocomplete.OFF);
        reference.setHelperText(words().say("filing.story.reference.helper"));
        reference.setAutocomplete(Autocomplete.OFF);
        for (var narrow : new com.vaadin.flow.component.HasStyle[] {happenedOn, amount, contactedOn, reference}) {
            narrow.addClassName("short");
        }
        contacted.addValueChangeListener(change -> {
            show(change.getValue(), contactedOn);
            if (change.isFromClient()) {
                events().changed();
            }
        });
    }

    private void fill(Answers answers) {
        title.setValue(answers.title);
        narrative.setValue(answers.narrative);
        happenedOn.setValue(answers.happenedOn);
        amount.setValue(answers.amountAtStake);
        contacted.setValue(answers.contacted);
        contactedOn.setValue(answers.contactedOn);
        show(answers.contacted, contactedOn);
        reference.setValue(answers.customerReference);
    }
}
