package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Asks what a decision needs: reasons, a note. Opens below the case, which stays in sight. Ctrl+Enter confirms, Escape
 * closes it with nothing decided.
 */
public final class DecisionForm extends Div {

    private static final int LONGEST_NOTE = 4000;

    private final TextArea note = new TextArea();
    private final boolean noteRequired;
    private final transient Wording words;
    private final transient Consumer<String> confirmed;
    private final Button confirm;
    private final Button cancel;
    private transient BooleanSupplier reasonsGiven = () -> true;
    private transient @Nullable Component first;

    /**
     * @param textKey of its texts, with {@code .title}, {@code .lead}, {@code .note} and {@code .confirm} behind
     * @param noteRequired whether something has to be written
     * @param confirmed takes the note once all is given
     */
    public DecisionForm(String textKey, boolean noteRequired, Wording words, Consumer<String> confirmed) {
        this(textKey, noteRequired, LONGEST_NOTE, words, confirmed);
    }

    /** @param longest the most characters that the note may have */
    DecisionForm(String textKey, boolean noteRequired, int longest, Wording words, Consumer<String> confirmed) {
        this.noteRequired = noteRequired;
        this.words = words;
        this.confirmed = confirmed;
        addClassName("decision-form");
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "decision-title");
        var title = new H2(words.say(textKey + ".title"));
        title.setId("decision-title");
        var lead = new Paragraph(words.say(textKey + ".lead"));
        lead.addClassName("soft");
        note.setLabel(words.say(textKey + ".note"));
        note.setMaxLength(longest);
        note.setMinRows(2);
        note.setMaxRows(6);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        confirm = new Button(words.say(textKey + ".confirm"), click -> submit());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        cancel = new Button(words.say("common.action.cancel"));
        var buttons = new Div(confirm, cancel);
        buttons.addClassName("buttons");
        add(title, lead, note, buttons);
        Shortcuts.addShortcutListener(this, this::submit, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
    }

    /** Puts a field before the note, after those put there earlier; it has to be filled in. */
    public <C extends Component & HasValue<?, ?> & HasValidationProperties> DecisionForm with(C reasons) {
        addComponentAtIndex(indexOf(note), reasons);
        first = first == null ? reasons : first;
        var earlier = reasonsGiven;
        reasonsGiven = () -> {
            boolean before = earlier.getAsBoolean();
            reasons.setInvalid(reasons.isEmpty());
            reasons.setErrorMessage(words.say("desk.decide.reasons.missing"));
            return before && !reasons.isEmpty();
        };
        return this;
    }

    /** Calls back when it was closed with nothing decided. */
    void onCancel(Runnable cancelled) {
        cancel.addClickListener(click -> cancelled.run());
        Shortcuts.addShortcutListener(this, cancelled::run, Key.ESCAPE).listenOn(this);
    }

    /** Moves the focus to the first field. */
    void focus() {
        if (first == null) {
            note.focus();
        } else {
            focusInside(first);
        }
    }

    private void submit() {
        boolean reasons = reasonsGiven.getAsBoolean();
        boolean words = !noteRequired || !note.getValue().isBlank();
        note.setInvalid(!words);
        note.setErrorMessage(this.words.say("desk.decide.note.missing"));
        if (reasons && words) {
            confirm.setEnabled(false);
            confirmed.accept(note.getValue().strip());
        } else if (!reasons) {
            focus();
        } else {
            note.focus();
        }
    }

    /** Groups of check boxes and radio buttons give the focus to their first. */
    private static void focusInside(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("(this.querySelector('input') || this).focus()");
        }
    }
}
