package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.entente.access.Language;
import org.entente.guide.Guide;
import org.entente.guide.LocalText;
import org.jspecify.annotations.Nullable;

/** The form of something in a guide. It shows its texts in one language at a time and saves nothing. */
abstract class NodeForm extends Div {

    private final transient List<TextSlot> slots = new ArrayList<>();
    private final transient GuideWords words;
    private Language shown;

    NodeForm(GuideWords words, Language shown) {
        this.words = words;
        this.shown = shown;
        addClassName("node-form");
    }

    /** The guide with what is in the form. */
    abstract Guide applyTo(Guide guide);

    final GuideWords words() {
        return words;
    }

    final Language shown() {
        return shown;
    }

    void show(Language language) {
        shown = language;
        slots.forEach(slot -> slot.show(language));
    }

    /** Whether a text is missing in a language. */
    final boolean lacks(Language language) {
        return slots.stream().anyMatch(slot -> slot.component().isVisible() && slot.lacks(language));
    }

    final TextSlot line(String key, @Nullable LocalText text, boolean isOptional) {
        return kept(TextSlot.line(words.say(key), text, isOptional, shown, words));
    }

    final TextSlot area(String key, int rows, @Nullable LocalText text, boolean isOptional) {
        return kept(TextSlot.area(words.say(key), rows, text, isOptional, shown, words));
    }

    /** Its texts count no more. */
    final void forget(List<TextSlot> gone) {
        slots.removeAll(gone);
    }

    /** Shows what there is, without a way to change it. */
    final void lock() {
        lock(this);
    }

    private static void lock(Component component) {
        if (component instanceof HasValue<?, ?> field) {
            field.setReadOnly(true);
        } else if (component instanceof Button) {
            component.setVisible(false);
        }
        component.getChildren().forEach(NodeForm::lock);
    }

    private TextSlot kept(TextSlot slot) {
        slots.add(slot);
        return slot;
    }
}
