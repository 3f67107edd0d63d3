package org.entente.ui.guide;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.access.Language;

/** The four languages of a form; one that lacks a text is marked, and said to be. */
final class LanguageTabs extends Tabs {

    private final transient Map<Language, Tab> tabs = new EnumMap<>(Language.class);
    private final transient Map<Language, Span> marks = new EnumMap<>(Language.class);

    LanguageTabs(Language first, GuideWords words, Consumer<Language> chosen) {
        super(false);
        getElement().setAttribute("aria-label", words.say("guide.ui.form.languages"));
        for (var language : Language.values()) {
            var mark = new Span(words.say("guide.ui.form.lacks"));
            mark.addClassNames("lacks", "small");
            mark.setVisible(false);
            var tab = new Tab(new Span(words.language(language)), mark);
            tabs.put(language, tab);
            marks.put(language, mark);
            add(tab);
        }
        setSelectedTab(tabs.get(first));
        addSelectedChangeListener(change -> tabs.forEach((language, tab) -> {
            if (tab.equals(change.getSelectedTab())) {
                chosen.accept(language);
            }
        }));
    }

    void choose(Language language) {
        setSelectedTab(tabs.get(language));
    }

    void mark(Predicate<Language> lacks) {
        marks.forEach((language, mark) -> mark.setVisible(lacks.test(language)));
    }
}
