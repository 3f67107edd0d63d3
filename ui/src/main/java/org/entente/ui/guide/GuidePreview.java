package org.entente.ui.guide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.entente.guide.Door;
import org.entente.guide.FactKey;
import org.entente.guide.FactQuestion;
import org.entente.guide.Guide;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuideOutcome;
import org.entente.guide.GuidePlace;
import org.entente.guide.HelpBody;
import org.entente.guide.LocalText;
import org.entente.guide.MarkdownText;
import org.entente.guide.Step;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** A place of a draft as the public will see it, in any language. Its doors lead nowhere yet. */
final class GuidePreview extends Div {

    /** Headings of rights come below that of the outcome. */
    private static final int TOP = 4;

    private final transient Guide guide;
    private final transient Function<GuideAddress, String> page;
    private final transient Function<String, Optional<String>> titles;
    private final transient Wording words;

    /**
     * @param page   the address of another place in this preview
     * @param titles of information pages by key, in the language of the preview
     * @param words  in the language of the preview
     */
    GuidePreview(
            Guide guide,
            GuidePlace place,
            Function<GuideAddress, String> page,
            Function<String, Optional<String>> titles,
            Wording words) {
        this.guide = guide;
        this.titles = titles;
        this.page = page;
        this.words = words;
        addClassNames("guide-preview", "card");
        getElement().setAttribute("lang", words.language().code());
        var trail = place.trail();
        if (!trail.answered().isEmpty()) {
            var back =
                    new Anchor("/" + page.apply(trail.answered().getLast().change()), words.say("common.action.back"));
            back.addClassName("up");
            add(back);
        }
        switch (place) {
            case GuidePlace.AtQuestion(var question, var way) -> {
                progress(way);
                add(new H2(text(question.title())));
                help(question.help());
                var choices = new UnorderedList();
                question.answers()
                        .forEach(answer -> choices.add(
                                choice(way.address().choosing(answer.id()), text(answer.label()), answer.hint())));
                choices.addClassName("preview-choices");
                add(choices);
            }
            case GuidePlace.AtFact fact -> fact(fact);
            case GuidePlace.AtOutcome(var outcome, var steps, var way) -> {
                outcome(outcome, way);
                steps(steps);
                if (steps.stream().anyMatch(step -> step.door() == Door.COMPLAINT)) {
                    letter(outcome);
                }
                pages(outcome);
            }
            case GuidePlace.Lost lost -> add(new Paragraph(words.say("guide.ui.preview.lost")));
        }
        answered(trail);
    }

    private void progress(GuidePlace.Trail way) {
        var progress = new Paragraph(words.say("guide.page.progress", way.number(), way.about()));
        progress.addClassNames("soft", "small");
        add(progress);
    }

    private void help(@Nullable LocalText help) {
        if (help != null && !text(help).isBlank()) {
            add(new Paragraph(text(help)));
        }
    }

    private ListItem choice(GuideAddress target, String label, @Nullable LocalText hint) {
        var link = new Anchor("/" + page.apply(target), label);
        var item = new ListItem(link);
        if (hint != null && !text(hint).isBlank()) {
            var small = new Span(text(hint));
            small.addClassNames("soft", "small");
            item.add(small);
        }
        return item;
    }

    private void fact(GuidePlace.AtFact place) {
        var key = place.key();
        var address = place.trail().address();
        progress(place.trail());
        add(new H2(text(place.question().title())));
        help(place.question().help());
        if (key.kind() == FactKey.Kind.CODE) {
            var choices = new UnorderedList();
            choices.addClassName("preview-choices");
            for (FactQuestion.Value value : place.question().answers()) {
                choices.add(choice(address.telling(key, value.id()), text(value.label()), null));
            }
            add(choices);
        } else {
            add(typed(place));
        }
        if (key.isSkippable()) {
            add(new Anchor("/" + page.apply(address.telling(key, "")), words.say("guide.page.skip")));
        }
    }

    private Component typed(GuidePlace.AtFact place) {
        var kind = place.key().kind();
        var field = new TextField(words.say("guide.page.field." + kind));
        field.setManualValidation(true);
        field.setValue(place.typed());
        if (kind == FactKey.Kind.DATE) {
            field.setHelperText(words.say("guide.ui.preview.date"));
        }
        var problem = place.problem();
        if (problem != null) {
            field.setErrorMessage(words.say("guide.page.problem." + problem + "." + kind));
            field.setInvalid(true);
        }
        var go = new Button(
                words.say("common.action.continue"),
                click ->
                        GuideNavigation.go(page.apply(place.trail().address().telling(place.key(), field.getValue()))));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(field, go);
        row.addClassName("preview-typed");
        return row;
    }

    private void outcome(GuideOutcome outcome, GuidePlace.Trail way) {
        var rights = new Div();
        rights.addClassName("prose");
        rights.getElement().setProperty("innerHTML", MarkdownText.html(text(outcome.rights()), TOP));
        add(new H2(text(outcome.title())), new H3(words.say("guide.page.rights")), rights);
    }

    private void steps(List<Step> steps) {
        var list = new OrderedList();
        list.addClassName("preview-steps");
        steps.forEach(step -> list.add(step(step)));
        add(new H3(words.say("guide.page.steps")), list);
    }

    private ListItem step(Step step) {
        var body = step.door() == Door.HELP && step.help() != null
                ? guide.help(step.help()).orElse(null)
                : null;
        var title = new Span(body == null ? words.say("guide.ui.door." + step.door()) : text(body.name()));
        title.addClassName("strong");
        var item = new ListItem(title, new Paragraph(text(step.text())));
        if (body != null) {
            ways(body, item);
        }
        return item;
    }

    private void ways(HelpBody body, ListItem item) {
        if (body.phone() != null) {
            item.add(new Paragraph(words.say("guide.page.phone", body.phone())));
        }
        var url = body.url();
        if (url != null && url.startsWith("https://")) {
            var link = new Anchor(url, words.say("guide.page.door.button.HELP", text(body.name())));
            link.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(link);
        }
    }

    private void letter(GuideOutcome outcome) {
        var letter = outcome.letter();
        if (letter != null) {
            var title = new Paragraph(text(letter.title()));
            title.addClassName("strong");
            var body = new Paragraph(text(letter.text()));
            body.addClassName("preview-letter");
            add(new Fold(words.say("guide.page.letter"), title, body));
        }
    }

    private void pages(GuideOutcome outcome) {
        var list = new UnorderedList();
        outcome.pages().forEach(key -> titles.apply(key).ifPresent(title -> list.add(new ListItem(title))));
        if (list.getComponentCount() > 0) {
            add(new H3(words.say("guide.page.pages")), list);
        }
    }

    private void answered(GuidePlace.Trail trail) {
        if (trail.answered().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var one : trail.answered()) {
            var change = new Anchor("/" + page.apply(one.change()), words.say("guide.page.change"));
            change.getElement().setAttribute("aria-label", words.say("guide.page.change.label", text(one.question())));
            list.add(new ListItem(new Span(text(one.question()) + " "), answer(one), new Span(" "), change));
        }
        add(new Fold(words.say("guide.page.answered"), list));
    }

    private Component answer(GuidePlace.Answered one) {
        var known = one.answer();
        var value = one.value().isEmpty() ? words.say("guide.page.skipped") : one.value();
        var answer = new Span(known == null ? value : text(Objects.requireNonNull(known)));
        answer.addClassName("strong");
        return answer;
    }

    private String text(LocalText text) {
        return text.in(words.language());
    }
}
