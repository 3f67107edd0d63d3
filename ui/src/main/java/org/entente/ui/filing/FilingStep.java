package org.entente.ui.filing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.ui.casefile.DateFields;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ErrorSummary;

/**
 * The questions of one page. A step fills its fields from the answers when it is made and writes them back when asked;
 * it saves nothing and decides nothing.
 */
abstract class FilingStep extends Div {

    private static final int TYPING_PAUSE_MILLIS = 2500;
    private static final String TYPED = "element.value";

    private final transient Wording words;
    private final transient StepEvents events;
    private final Map<Question, Component> fields = new EnumMap<>(Question.class);

    FilingStep(Wording words, StepEvents events) {
        this.words = words;
        this.events = events;
        addClassName("questions");
    }

    /** What a step tells the page around it. */
    interface StepEvents {

        /** Somebody changed an answer. */
        void changed();

        /** Somebody is writing a long text; the change brings it into the answers. */
        void typed(Consumer<Answers> change);

        /** Somebody pressed Enter in a line of text. */
        void submitted();
    }

    /** Writes what the fields hold into the answers. */
    abstract void collect(Answers answers);

    /** What the fields themselves can't make sense of, such as a date that is none. */
    List<Problem> unreadable() {
        var problems = new ArrayList<Problem>();
        fields.forEach((question, field) -> {
            if (field instanceof DatePicker picker && picker.isVisible() && DateFields.isUnreadable(picker)) {
                problems.add(new Problem(question, "filing.problem.date"));
            }
        });
        return problems;
    }

    /** Marks the fields that the problems are about, clears the others, and gives the lines of the summary. */
    List<ErrorSummary.Entry> mark(List<Problem> problems) {
        fields.values().forEach(FilingStep::clear);
        var entries = new ArrayList<ErrorSummary.Entry>();
        for (var problem : problems) {
            var field = fields.get(problem.question());
            if (field != null) {
                var sentence = problem.sentence(words);
                mark(field, sentence);
                entries.add(new ErrorSummary.Entry(sentence, field));
            }
        }
        return entries;
    }

    final Wording words() {
        return words;
    }

    final StepEvents events() {
        return events;
    }

    /** Prepares a field for its question: id, look, saving on change, Enter; its errors are ours alone. */
    final <C extends AbstractField<C, V> & HasValidationProperties, V> C ask(Question question, C field) {
        fields.put(question, field);
        field.setId(question.fieldId());
        field.getElement().getClassList().add("question");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                clear(field);
                events.changed();
            }
        });
        switch (field) {
            case TextField line -> {
                line.setManualValidation(true);
                line.addKeyUpListener(Key.ENTER, key -> events.submitted());
            }
            case TextArea area -> area.setManualValidation(true);
            case RadioButtonGroup<?> group -> group.setManualValidation(true);
            case CheckboxGroup<?> group -> group.setManualValidation(true);
            case ComboBox<?> box -> box.setManualValidation(true);
            default -> {}
        }
        return field;
    }

    /** Keeps a long text while it is being written, so that little is lost if the browser goes. */
    final void keepWhileTyping(TextArea area, BiConsumer<Answers, String> keep) {
        area.getElement()
                .addEventListener("input", input -> {
                    var typed = input.getEventData().get(TYPED).asString();
                    events.typed(answers -> keep.accept(answers, typed));
                })
                .addEventData(TYPED)
                .debounce(TYPING_PAUSE_MILLIS);
    }

    /** Shows or hides fields that are asked only in some cases. */
    static void show(boolean visible, Component... components) {
        for (var component : components) {
            component.setVisible(visible);
        }
    }

    private static void mark(Component field, String sentence) {
        ((HasValidationProperties) field).setErrorMessage(sentence);
        ((HasValidationProperties) field).setInvalid(true);
        if (isGroup(field)) {
            field.getElement().setAttribute("aria-invalid", "true");
        }
    }

    private static void clear(Component field) {
        ((HasValidationProperties) field).setInvalid(false);
        if (isGroup(field)) {
            field.getElement().removeAttribute("aria-invalid");
        }
    }

    /** Single fields say so on their input by themselves. */
    private static boolean isGroup(Component field) {
        return field instanceof RadioButtonGroup<?> || field instanceof CheckboxGroup<?>;
    }
}
