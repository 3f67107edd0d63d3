package org.entente.ui.filing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.entente.casefile.Publicity;
import org.entente.ui.casefile.Wording;

/** Who may read the complaint. Nothing is chosen beforehand: the choice matters. */
final class PublicityStep extends FilingStep {

    private final RadioButtonGroup<Publicity> publicity;

    PublicityStep(Answers answers, Wording words, StepEvents events) {
        super(words, events);
        publicity = ask(Question.PUBLICITY, new RadioButtonGroup<>());
        publicity.setAriaLabel(words.say("filing.publicity.title"));
        publicity.setItems(Publicity.values());
        publicity.setItemLabelGenerator(choice -> words.of("filing.publicity.choice", choice));
        publicity.setRenderer(new ComponentRenderer<>(this::card));
        publicity.addClassName("pick");
        if (answers.publicity != null) {
            publicity.setValue(answers.publicity);
        }
        add(publicity);
    }

    @Override
    void collect(Answers answers) {
        answers.publicity = publicity.getValue();
    }

    private Component card(Publicity choice) {
        var name = new Span(words().of("filing.publicity.choice", choice));
        name.addClassName("strong");
        var meaning = new Span(words().of("filing.publicity.meaning", choice));
        meaning.addClassName("soft");
        var card = new Span(name, meaning);
        card.addClassName("pick-card");
        return card;
    }
}
