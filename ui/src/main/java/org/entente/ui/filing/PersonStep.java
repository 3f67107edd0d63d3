package org.entente.ui.filing;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.entente.ui.casefile.Wording;

/** Who complains and how to reach them. */
final class PersonStep extends FilingStep {

    private final TextField name;
    private final TextField email;
    private final TextField phone;
    private final TextField postalCode;
    private final TextField town;

    PersonStep(Answers answers, Wording words, StepEvents events) {
        super(words, events);
        name = ask(Question.NAME, new TextField(words.say("filing.person.name.label")));
        email = ask(Question.EMAIL, new TextField(words.say("filing.person.email.label")));
        phone = ask(Question.PHONE, new TextField(words.say("filing.person.phone.label")));
        postalCode = ask(Question.POSTAL_CODE, new TextField(words.say("filing.person.postalCode.label")));
        town = ask(Question.TOWN, new TextField(words.say("filing.person.town.label")));
        name.setAutocomplete(Autocomplete.NAME);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setHelperText(
                words.say(answers.takenDown ? "filing.person.email.helper.counter" : "filing.person.email.helper"));
        email.getElement().setProperty("inputMode", "email");
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setProperty("inputMode", "tel");
        postalCode.setAutocomplete(Autocomplete.POSTAL_CODE);
        town.setAutocomplete(Autocomplete.ADDRESS_LEVEL2);
        phone.addClassName("short");
        postalCode.addClassName("short");
        fill(answers);
        add(name, email, phone, postalCode, town);
    }

    @Override
    void collect(Answers answers) {
        answers.name = name.getValue();
        answers.email = email.getValue();
        answers.phone = phone.getValue();
        answers.postalCode = postalCode.getValue();
        answers.town = town.getValue();
    }

    private void fill(Answers answers) {
        name.setValue(answers.name);
        email.setValue(answers.email);
        phone.setValue(answers.phone);
        postalCode.setValue(answers.postalCode);
        town.setValue(answers.town);
    }
}
