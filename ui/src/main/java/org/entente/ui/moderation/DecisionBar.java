package org.entente.ui.moderation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.entente.ui.casefile.Wording;

/** The decisions of a task at the bottom of its page, each with its key; a form that one needs opens in their place. */
public final class DecisionBar extends Div {

    private final transient List<Choice> choices;
    private final transient Wording words;
    private final Div buttons = new Div();
    private final Div form = new Div();

    public DecisionBar(List<Choice> choices, Wording words) {
        this.choices = choices;
        this.words = words;
        addClassName("decision-bar");
        getElement().setAttribute("role", "region").setAttribute("aria-label", words.say("desk.decide.label"));
        buttons.addClassName("buttons");
        choices.forEach(choice -> buttons.add(button(choice)));
        buttons.add(hint());
        form.setVisible(false);
        add(form, buttons);
    }

    /** Takes the decision of a key; does nothing for other keys, or while a form is open. */
    public void press(String key) {
        if (buttons.isVisible()) {
            choiceOf(key).ifPresent(this::take);
        }
    }

    private Optional<Choice> choiceOf(String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    /** A double click would else take two decisions: the second on the next task, which takes the place of this one. */
    private Button button(Choice choice) {
        var button = new Button(words.say(choice.textKey()));
        button.addClickListener(click -> {
            if (click.getClickCount() < 2) {
                take(choice);
            }
        });
        button.setSuffixComponent(Keycap.silent(choice.key()));
        button.getElement().setAttribute("aria-keyshortcuts", choice.key().toUpperCase(java.util.Locale.ROOT));
        if (choice.primary()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void take(Choice choice) {
        var atOnce = choice.atOnce();
        var asking = choice.form();
        if (atOnce != null) {
            atOnce.run();
        } else if (asking != null) {
            open(asking.get(), choice);
        }
    }

    private void open(DecisionForm asking, Choice choice) {
        asking.onCancel(() -> close(choice));
        form.removeAll();
        form.add(asking);
        form.setVisible(true);
        buttons.setVisible(false);
        asking.focus();
    }

    private void close(Choice choice) {
        form.removeAll();
        form.setVisible(false);
        buttons.setVisible(true);
        buttons.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .skip(choices.indexOf(choice))
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Span hint() {
        var hint = new Span(
                new Span(words.say("desk.hint.next")),
                Keycap.of("j"),
                new Span(words.say("desk.hint.keys")),
                Keycap.of("?"));
        hint.addClassNames("hint", "soft", "small");
        hint.getElement().setAttribute("aria-hidden", "true");
        return hint;
    }
}
