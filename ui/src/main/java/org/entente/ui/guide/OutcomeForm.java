package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import org.entente.access.Language;
import org.entente.guide.Door;
import org.entente.guide.FactKey;
import org.entente.guide.Guide;
import org.entente.guide.GuideOutcome;
import org.entente.guide.LocalText;
import org.entente.guide.Step;

/** Where a path ends: rights, pages, what is asked before, steps, the letter. */
final class OutcomeForm extends NodeForm {

    private final String id;
    private final transient TextSlot title;
    private final transient TextSlot rights;
    private final MultiSelectComboBox<String> pages;
    private final RowList<Ask> asks;
    private final RowList<StepCard> steps;
    private final Checkbox hasLetter;
    private final transient TextSlot letterTitle;
    private final transient TextSlot letterText;

    /** @param pageTitles titles of the information pages by their keys */
    OutcomeForm(GuideOutcome outcome, Guide guide, Map<String, String> pageTitles, GuideWords words, Language shown) {
        super(words, shown);
        id = outcome.id();
        title = line("guide.ui.form.outcome.title", outcome.title(), false);
        rights = area("guide.ui.form.outcome.rights", 8, outcome.rights(), false);
        pages = pages(outcome, pageTitles);
        asks = new RowList<>("guide.ui.form.ask", words, gone -> {});
        outcome.asks().forEach(name -> asks.append(new Ask(name, words)));
        steps = new RowList<>("guide.ui.form.step", words, card -> forget(card.slots()));
        outcome.steps().forEach(step -> steps.append(new StepCard(step, guide, this)));
        var letter = outcome.letter();
        hasLetter = new Checkbox(words.say("guide.ui.form.letter.has"), letter != null);
        letterTitle = line("guide.ui.form.letter.title", letter == null ? LocalText.empty() : letter.title(), false);
        letterText = area("guide.ui.form.letter.text", 8, letter == null ? LocalText.empty() : letter.text(), false);
        add(title.component(), rights(), pages, asks(), steps(guide), letter());
        showLetter();
    }

    @Override
    Guide applyTo(Guide guide) {
        var letter = hasLetter.getValue() ? new GuideOutcome.Letter(letterTitle.value(), letterText.value()) : null;
        return GuideEdits.with(
                guide,
                new GuideOutcome(
                        id,
                        title.value(),
                        rights.value(),
                        pages.getSelectedItems().stream().toList(),
                        asks.rows().stream().map(Ask::name).toList(),
                        steps.rows().stream().map(StepCard::step).toList(),
                        letter));
    }

    private Component rights() {
        var shown = new MarkdownPreview(words().say("guide.ui.form.outcome.rights.preview"));
        shown.show(rights.typed(), rights.shown());
        rights.onTyped(text -> shown.show(text, rights.shown()));
        var both = new Div(rights.component(), shown);
        both.addClassName("markdown-both");
        return both;
    }

    private MultiSelectComboBox<String> pages(GuideOutcome outcome, Map<String, String> titles) {
        var box = new MultiSelectComboBox<String>(words().say("guide.ui.form.outcome.pages"));
        var keys = new TreeSet<>(titles.keySet());
        keys.addAll(outcome.pages());
        box.setItems(keys);
        box.setItemLabelGenerator(key -> titles.getOrDefault(key, key));
        box.setValue(outcome.pages());
        return box;
    }

    private Section asks() {
        var more = new Select<FactKey>();
        more.setLabel(words().say("guide.ui.form.ask.add"));
        more.setItems(Arrays.stream(FactKey.values()).filter(FactKey::isAsked).toList());
        more.setItemLabelGenerator(key -> key == null ? "" : words().fact(key));
        more.addValueChangeListener(change -> {
            var key = change.getValue();
            if (key != null) {
                if (asks.rows().stream().noneMatch(row -> row.name().equals(key.parameter()))) {
                    asks.append(new Ask(key.parameter(), words()));
                }
                more.clear();
            }
        });
        return new Section(new H3(words().say("guide.ui.form.asks")), asks, more);
    }

    private Section steps(Guide guide) {
        var more = new Button(
                words().say("guide.ui.form.step.add"),
                click -> steps.append(
                        new StepCard(new Step(Door.COMPLAINT, null, null, LocalText.empty()), guide, this)));
        return new Section(new H3(words().say("guide.ui.form.steps")), steps, more);
    }

    private Section letter() {
        hasLetter.addValueChangeListener(change -> showLetter());
        return new Section(
                new H3(words().say("guide.ui.form.letter")),
                hasLetter,
                letterTitle.component(),
                letterText.component());
    }

    private void showLetter() {
        letterTitle.component().setVisible(hasLetter.getValue());
        letterText.component().setVisible(hasLetter.getValue());
    }

    /** A fact that is asked before the outcome is shown. */
    private static final class Ask extends Div {

        private final String name;

        Ask(String name, GuideWords words) {
            this.name = name;
            add(new Span(FactKey.of(name).map(words::fact).orElse(name)));
        }

        String name() {
            return name;
        }
    }
}
