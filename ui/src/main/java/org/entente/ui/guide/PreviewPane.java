package org.entente.ui.guide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import org.entente.access.Language;
import org.entente.guide.Guide;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuideAnswers;
import org.entente.guide.GuideWalk;
import org.entente.guide.InfoPageView;
import org.entente.guide.InfoPages;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Texts;

/** A walk through a draft; language, choices and what was told stand in the address. */
final class PreviewPane extends Div {

    private final transient InfoPages pages;
    private final transient Texts texts;
    private final transient GuideWords words;
    private long change;

    PreviewPane(InfoPages pages, Texts texts, GuideWords words) {
        this.pages = pages;
        this.texts = texts;
        this.words = words;
    }

    void show(long shown, Guide guide, QueryParameters query, LocalDate today) {
        change = shown;
        removeAll();
        var spoken = query.getSingleParameter("in")
                .flatMap(code -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(code))
                        .findFirst())
                .orElse(words.all().language());
        var choices = query.getSingleParameter(GuideAnswers.PARAMETER).stream()
                .flatMap(way -> Arrays.stream(way.split("/", -1)))
                .filter(choice -> !choice.isEmpty())
                .toList();
        var told = new HashMap<String, String>();
        query.getParameters().forEach((name, values) -> told.put(name, values.isEmpty() ? "" : values.getFirst()));
        var place = new GuideWalk(guide).at(choices, told, today);
        add(
                new Paragraph(words.say("guide.ui.preview.lead")),
                bar(spoken, place.trail().address()),
                new GuidePreview(
                        guide,
                        place,
                        to -> address(to, spoken),
                        key -> pages.find(key, spoken).map(InfoPageView::title),
                        new Wording(texts, spoken.locale())));
    }

    private Div bar(Language spoken, GuideAddress here) {
        var select = new Select<Language>();
        select.setLabel(words.say("guide.ui.preview.language"));
        select.setItems(Language.values());
        select.setItemLabelGenerator(words::language);
        select.setValue(spoken);
        select.addValueChangeListener(chosen -> GuideNavigation.go(address(here, chosen.getValue())));
        var restart = new Anchor("/" + address(GuideAddress.START, spoken), words.say("guide.ui.preview.restart"));
        restart.addClassName("action-link");
        var bar = new Div(select, restart);
        bar.addClassName("actions");
        return bar;
    }

    private String address(GuideAddress place, Language spoken) {
        return GuideNavigation.draft(change, "preview") + "&in=" + spoken.code() + "&" + place.asParameters();
    }
}
