package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.access.Language;
import org.entente.guide.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One field for a text in four languages, of which it shows one at a time. Where the text is missing, its helper line gives it
 * in the manager's language, so that it can be translated on the spot.
 */
final class TextSlot {

    private final Map<Language, String> texts = new EnumMap<>(Language.class);
    private final Field field;
    private final boolean isOptional;
    private final GuideWords words;
    private Language shown;

    /** What a text is typed into. */
    private sealed interface Field {

        record Line(TextField component) implements Field {}

        record Area(TextArea component) implements Field {}

        private Component component() {
            return switch (this) {
                case Line(var line) -> line;
                case Area(var area) -> area;
            };
        }

        private String typed() {
            return switch (this) {
                case Line(var line) -> line.getValue();
                case Area(var area) -> area.getValue();
            };
        }

        private void show(String text, String helper) {
            switch (this) {
                case Line(var line) -> {
                    line.setValue(text);
                    line.setHelperText(helper);
                }
                case Area(var area) -> {
                    area.setValue(text);
                    area.setHelperText(helper);
                }
            }
        }
    }

    private TextSlot(Field field, @Nullable LocalText text, boolean isOptional, Language shown, GuideWords words) {
        this.field = field;
        this.isOptional = isOptional;
        this.words = words;
        this.shown = shown;
        for (var language : Language.values()) {
            texts.put(language, text == null ? "" : text.in(language));
        }
        fill();
    }

    /** A single line. */
    static TextSlot line(String label, @Nullable LocalText text, boolean isOptional, Language shown, GuideWords words) {
        var line = new TextField(label);
        return new TextSlot(new Field.Line(line), text, isOptional, shown, words);
    }

    /** A paragraph or more. */
    static TextSlot area(
            String label, int rows, @Nullable LocalText text, boolean isOptional, Language shown, GuideWords words) {
        var area = new TextArea(label);
        area.setMinRows(rows);
        area.setMaxRows(24);
        return new TextSlot(new Field.Area(area), text, isOptional, shown, words);
    }

    Component component() {
        return field.component();
    }

    /** Tells what is typed, a moment after each pause and at each change of language. */
    void onTyped(Consumer<String> typed) {
        switch (field) {
            case Field.Line(var line) -> {
                line.setValueChangeMode(ValueChangeMode.LAZY);
                line.addValueChangeListener(change -> typed.accept(change.getValue()));
            }
            case Field.Area(var area) -> {
                area.setValueChangeMode(ValueChangeMode.LAZY);
                area.addValueChangeListener(change -> typed.accept(change.getValue()));
            }
        }
    }

    /** What is typed now, in the language that is shown. */
    String typed() {
        return field.typed();
    }

    Language shown() {
        return shown;
    }

    void show(Language language) {
        keep();
        shown = language;
        fill();
    }

    /** The text with what is typed; null if it is optional and there is nothing in any language. */
    @Nullable
    LocalText optional() {
        keep();
        return isOptional && texts.values().stream().allMatch(String::isBlank) ? null : text();
    }

    LocalText value() {
        keep();
        return text();
    }

    /** Whether a language lacks the text that others have, or that is needed. */
    boolean lacks(Language language) {
        keep();
        return texts.getOrDefault(language, "").isBlank()
                && !(isOptional && texts.values().stream().allMatch(String::isBlank));
    }

    private void keep() {
        texts.put(shown, field.typed());
    }

    private LocalText text() {
        return new LocalText(
                texts.get(Language.FR), texts.get(Language.NL), texts.get(Language.DE), texts.get(Language.EN));
    }

    private void fill() {
        var text = texts.getOrDefault(shown, "");
        var other = text.isBlank() ? words.text(text()) : "";
        field.show(text, other.isBlank() ? "" : words.say("guide.ui.form.translate", other));
    }
}
