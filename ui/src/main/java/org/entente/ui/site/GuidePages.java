package org.entente.ui.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.casefile.Money;
import org.entente.guide.Door;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuidePlace.Answered;
import org.entente.guide.GuidePlace.AtFact;
import org.entente.guide.GuidePlace.AtOutcome;
import org.entente.guide.GuidePlace.AtQuestion;
import org.entente.guide.GuidePlace.Trail;
import org.entente.guide.Guides;
import org.entente.guide.HelpBody;
import org.entente.guide.InfoPages;
import org.entente.guide.LocalText;
import org.entente.guide.MarkdownText;
import org.entente.guide.Step;
import org.entente.ui.shell.Formats;
import org.entente.ui.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts places of the guide into the words of a page. */
@Component
class GuidePages {

    private final Guides guides;
    private final InfoPages pages;
    private final GuideMediation mediation;
    private final Texts texts;
    private final Clock clock;

    GuidePages(Guides guides, InfoPages pages, GuideMediation mediation, Texts texts, Clock clock) {
        this.guides = guides;
        this.pages = pages;
        this.mediation = mediation;
        this.texts = texts;
        this.clock = clock;
    }

    GuidePage question(AtQuestion place, Language language) {
        var trail = place.trail();
        var question = place.question();
        return page(
                question.title(),
                question.help(),
                trail,
                question.answers().stream()
                        .map(answer -> new GuidePage.Choice(
                                answer.label().in(language),
                                text(answer.hint(), language),
                                trail.address().choosing(answer.id()).href()))
                        .toList(),
                null,
                language);
    }

    GuidePage fact(AtFact place, Language language) {
        var trail = place.trail();
        var key = place.key();
        var isChoice = key.kind() == FactKey.Kind.CODE;
        return page(
                place.question().title(),
                place.question().help(),
                trail,
                isChoice
                        ? place.question().answers().stream()
                                .map(value -> new GuidePage.Choice(
                                        value.label().in(language),
                                        "",
                                        trail.address().telling(key, value.id()).href()))
                                .toList()
                        : List.of(),
                isChoice ? null : form(place),
                language);
    }

    GuideOutcomePage outcome(AtOutcome place, Language language) {
        var trail = place.trail();
        var outcome = place.outcome();
        var letter = outcome.letter();
        var complains = place.steps().stream().anyMatch(step -> step.door() == Door.COMPLAINT);
        return new GuideOutcomePage(
                outcome.title().in(language),
                MarkdownText.html(outcome.rights().in(language), 3),
                place.steps().stream().map(step -> step(step, trail, language)).toList(),
                letter == null || !complains
                        ? null
                        : new GuideOutcomePage.LetterText(
                                letter.title().in(language),
                                letter.text().in(language),
                                address("/file", trail.address())),
                outcome.pages().stream()
                        .flatMap(key -> pages.find(key, language).stream())
                        .map(page -> new GuideOutcomePage.PageLine(page.key(), page.title(), page.summary()))
                        .toList(),
                answered(trail, language),
                Optional.ofNullable(back(trail)).orElse(GuideAddress.START.href()));
    }

    private GuidePage page(
            LocalText title,
            @Nullable LocalText help,
            Trail trail,
            List<GuidePage.Choice> choices,
            GuidePage.@Nullable FactForm form,
            Language language) {
        return new GuidePage(
                title.in(language),
                text(help, language),
                trail.number(),
                trail.about(),
                back(trail),
                answered(trail, language),
                choices,
                form);
    }

    private GuidePage.FactForm form(AtFact place) {
        var address = place.trail().address();
        var key = place.key();
        var problem = place.problem();
        return new GuidePage.FactForm(
                address.path(),
                key.parameter(),
                key.kind().name(),
                place.typed(),
                Formats.day(clock.instant()).toString(),
                problem == null ? null : "guide.page.problem." + problem + "." + key.kind(),
                address.facts().entrySet().stream()
                        .map(fact -> new GuidePage.Kept(fact.getKey().parameter(), fact.getValue()))
                        .toList(),
                key.isSkippable() ? address.telling(key, "").href() : null);
    }

    private GuideOutcomePage.StepLine step(Step step, Trail trail, Language language) {
        var locale = language.locale();
        var door = step.door();
        var body = step.help() == null ? Optional.<HelpBody>empty() : guides.help(step.help());
        var isMediation = door == Door.MEDIATION;
        return new GuideOutcomePage.StepLine(
                door.name(),
                body.map(help -> help.name().in(language)).orElseGet(() -> say(locale, "title", door)),
                step.text().in(language),
                door == Door.HELP ? body.map(HelpBody::url).orElse(null) : address(path(door), trail.address()),
                body.map(help -> texts.get(
                                locale,
                                "guide.page.door.button.HELP",
                                help.name().in(language)))
                        .orElseGet(() -> say(locale, "button", door)),
                door == Door.HELP,
                body.map(HelpBody::phone).orElse(""),
                isMediation ? mediation.note(trail.known(), locale) : "",
                isMediation ? mediation.services(trail.known(), language) : List.of());
    }

    private String say(Locale locale, String part, Door door) {
        return texts.get(locale, "guide.page.door." + part + "." + door);
    }

    private static String path(Door door) {
        return switch (door) {
            case COMPLAINT -> "/file";
            case MEDIATION -> "/mediation/new";
            case REPORT -> "/report/new";
            case QUESTION -> "/ask";
            case LEGAL_AID -> "/legal-aid/new";
            case HELP -> throw new IllegalArgumentException("other bodies have addresses of their own");
        };
    }

    private static String address(String path, GuideAddress address) {
        return path + "?" + address.asParameters();
    }

    private List<GuidePage.Answered> answered(Trail trail, Language language) {
        return trail.answered().stream()
                .map(one -> new GuidePage.Answered(
                        one.question().in(language),
                        answer(one, language),
                        one.change().href()))
                .toList();
    }

    private String answer(Answered answered, Language language) {
        var answer = answered.answer();
        var key = answered.key();
        var value = answered.value();
        if (answer != null) {
            return answer.in(language);
        }
        if (value.isEmpty() || key == null) {
            return texts.get(language.locale(), "guide.page.skipped");
        }
        return switch (key.kind()) {
            case DATE -> Formats.date(LocalDate.parse(value), language.locale());
            case AMOUNT -> Formats.money(Money.euro(value), language.locale());
            case CODE, POSTAL_CODE -> value;
        };
    }

    /** Where the question before is asked again: the facts that were told for it are left out. */
    private static @Nullable String back(Trail trail) {
        return trail.answered().isEmpty()
                ? null
                : trail.answered().getLast().change().href();
    }

    private static String text(@Nullable LocalText text, Language language) {
        return text == null ? "" : text.in(language);
    }
}
