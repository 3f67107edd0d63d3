package org.entente.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.decisiontables.HitPolicy;
import org.entente.decisiontables.Table;
import org.entente.rules.Answer;
import org.entente.rules.Example;
import org.jspecify.annotations.Nullable;

/** An example: its name, inputs, and what the table must say. */
final class ExampleForm extends Div {

    private static final int LONGEST_NAME = 200;

    private final TextField name = new TextField();
    private final InputFields inputs;
    private final InputFields outputs;
    private final Select<Answer.Why> why = new Select<>();
    private final Button cancel;
    private final transient Consumer<Example> made;

    /** @param example to start from; null for an empty one */
    ExampleForm(Table table, @Nullable Example example, RuleWords words, Consumer<Example> made) {
        this.made = made;
        this.inputs = InputFields.inputs(table, words);
        this.outputs = InputFields.outputs(table, table.hitPolicy() == HitPolicy.COLLECT, words);
        name.setLabel(words.say("rules.ui.examples.name"));
        name.setManualValidation(true);
        name.setErrorMessage(words.say("rules.ui.examples.name.missing"));
        name.setMaxLength(LONGEST_NAME);
        why.setLabel(words.say("rules.ui.examples.noAnswer"));
        why.setItems(Answer.Why.values());
        why.setEmptySelectionAllowed(true);
        why.setItemLabelGenerator(reason -> reason == null ? "" : words.say("decision.undecided." + reason.name()));
        if (example != null) {
            name.setValue(example.name());
            inputs.setValues(example.inputs());
            outputs.setValues(example.outputs());
            if (!example.why().isEmpty()) {
                why.setValue(Answer.Why.valueOf(example.why()));
            }
        }
        var save = new Button(words.say("rules.ui.examples.save"), click -> submit());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        cancel = new Button(words.say("common.action.cancel"));
        var buttons = new Div(save, cancel);
        buttons.addClassName("actions");
        addClassNames("card", "example-form");
        add(name, inputs, new H3(words.say("rules.ui.examples.expected")), outputs, why, buttons);
    }

    void onCancel(Runnable cancelled) {
        cancel.addClickListener(click -> cancelled.run());
    }

    void focus() {
        name.focus();
    }

    private void submit() {
        var named = !name.getValue().isBlank() && name.getValue().length() <= LONGEST_NAME;
        name.setInvalid(!named);
        if (!inputs.check() || !outputs.check() || !named) {
            return;
        }
        var reason = why.getValue();
        var expected = reason == null ? outputs.values() : Map.<String, String>of();
        made.accept(new Example(
                name.getValue().strip(), inputs.values(), expected, List.of(), reason == null ? "" : reason.name()));
    }
}
