package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.guide.InfoPageDraft;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.DeskLayout;
import org.entente.ui.rules.DataTable;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;

/** All information pages with the state of each language: what is read, what is missing, what was left behind. */
@Route(value = GuideNavigation.PAGES, layout = DeskLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://assets/rules/rules.css")
@StyleSheet("context://assets/guide.css")
class InfoPagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InfoPages pages;
    private final transient Viewer viewer;
    private final transient GuideWords words;

    InfoPagesView(InfoPages pages, CurrentViewer viewers, Texts texts) {
        this.pages = pages;
        this.viewer = viewers.get();
        this.words = new GuideWords(new Wording(texts, getLocale()));
        addClassNames("desk-page", "rules-page", "guide-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var back = new Anchor("/" + GuideNavigation.guide(), words.say("guide.ui.title"));
        back.addClassName("up");
        var begin = new Button(words.say("guide.ui.pages.new"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(begin);
        actions.addClassName("actions");
        var head = new Div(
                back,
                new H1(words.say("guide.ui.pages.title")),
                new Paragraph(words.say("guide.ui.pages.lead")),
                actions);
        head.addClassName("rules-head");
        add(head, table());
    }

    @Override
    public String getPageTitle() {
        return words.all().pageTitle(words.say("guide.ui.pages.title"));
    }

    private DataTable table() {
        var texts = new TreeMap<String, Map<Language, InfoPageView>>();
        for (var language : Language.values()) {
            pages.all(language)
                    .forEach(page -> texts.computeIfAbsent(page.key(), key -> new EnumMap<>(Language.class))
                            .put(language, page));
        }
        var drafts = pages.drafts(viewer);
        drafts.forEach(draft -> texts.computeIfAbsent(draft.key(), key -> new EnumMap<>(Language.class)));
        var table = new DataTable(words.say("guide.ui.pages.title"));
        table.addClassName("stacking");
        var columns = new ArrayList<>(List.of(words.say("guide.ui.pages.page")));
        for (var language : Language.values()) {
            columns.add(words.language(language));
        }
        table.columns(columns);
        texts.forEach((key, found) -> {
            var cells = new ArrayList<Component>(List.of(name(key, found)));
            for (var language : Language.values()) {
                cells.add(cell(key, language, new PageStanding(found), drafts));
            }
            table.row(cells);
        });
        return table;
    }

    private Component name(String key, Map<Language, InfoPageView> texts) {
        var own = texts.get(words.all().language());
        var title = new Span(own == null ? key : own.title());
        title.addClassName("strong");
        var small = new Span(key);
        small.addClassNames("soft", "small");
        var name = new Div(title, small);
        name.addClassName("stacked-text");
        return name;
    }

    private Component cell(String key, Language language, PageStanding standing, List<InfoPageDraft> drafts) {
        var text = standing.in(language);
        var link = new Anchor(
                "/" + GuideNavigation.page(key, language),
                text.map(page -> words.say(
                                "guide.ui.pages.version",
                                String.valueOf(page.number()),
                                words.all().date(page.changedAt())))
                        .orElseGet(() -> words.say("guide.ui.pages.missing")));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        words.say("guide.ui.pages.write", key, words.language(language)) + ", " + link.getText());
        var cell = new Div(link);
        cell.addClassName("stacked-text");
        if (text.isEmpty()) {
            cell.add(chip(words.say("guide.ui.pages.missing"), "unsolved"));
        }
        standing.newerThan(language)
                .ifPresent(
                        newer -> cell.add(chip(words.say("guide.ui.pages.outdated", words.language(newer)), "partly")));
        drafts.stream()
                .filter(draft -> draft.key().equals(key) && draft.language() == language)
                .forEach(draft -> cell.add(chip(words.say("guide.ui.pages.draft", draft.author()), "neutral")));
        return cell;
    }

    private static Span chip(String text, String look) {
        var chip = new Span(text);
        chip.addClassNames("chip", look);
        return chip;
    }

    private void begin() {
        var key = new TextField(words.say("guide.ui.pages.new.id"));
        key.setManualValidation(true);
        key.setErrorMessage(words.say("guide.ui.new.id.wrong"));
        var dialog = new Dialog(key);
        dialog.setHeaderTitle(words.say("guide.ui.pages.new"));
        var make = new Button(words.say("guide.ui.pages.new.make"), click -> {
            var written = key.getValue().strip();
            key.setInvalid(!Slugs.isOne(written));
            if (key.isInvalid()) {
                key.focus();
            } else {
                dialog.close();
                GuideNavigation.go(GuideNavigation.page(written, words.all().language()));
            }
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(words.say("common.action.cancel"), click -> dialog.close()), make);
        dialog.open();
    }
}
