package org.entente.ui.guide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.access.Language;

/** The four languages of a form; one that lacks a text is marked, and said to be. */
final class LanguageTabs extends Div {

    private final transient Map<Language, NativeButton> buttons = new EnumMap<>(Language.class);
    private final transient Map<Language, Span> marks = new EnumMap<>(Language.class);

    LanguageTabs(Language first, GuideWords words, Consumer<Language> chosen) {
        addClassName("language-choice");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("guide.ui.form.languages"));
        for (var language : Language.values()) {
            var mark = new Span(words.say("guide.ui.form.lacks"));
            mark.addClassName("lacks");
            mark.setVisible(false);
            var button = new NativeButton();
            button.add(new Span(words.language(language)), mark);
            button.addClickListener(click -> {
                press(language);
                chosen.accept(language);
            });
            buttons.put(language, button);
            marks.put(language, mark);
            add(button);
        }
        press(first);
    }

    void mark(Predicate<Language> lacks) {
        marks.forEach((language, mark) -> mark.setVisible(lacks.test(language)));
    }

    private void press(Language pressed) {
        buttons.forEach((language, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(language == pressed)));
    }
}
