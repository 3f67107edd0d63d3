package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.entente.correspondence.SentLetter;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** The letters that went out for a case, oldest first: what and to whom, what became of each, and its text unfolded. */
public final class LetterList extends Section {

    private final transient Wording words;

    public LetterList(List<SentLetter> letters, Wording words) {
        this.words = words;
        addClassName("letters");
        add(new H2(words.say("desk.letters.title")));
        if (letters.isEmpty()) {
            add(new Paragraph(words.say("desk.letters.none")));
            return;
        }
        var list = new OrderedList();
        letters.forEach(letter -> list.add(item(letter)));
        add(list);
    }

    private ListItem item(SentLetter letter) {
        var body = new Div(subject(letter), history(letter));
        var problem = letter.problem();
        if (problem != null && !problem.isBlank()) {
            body.add(answer(problem));
        }
        body.add(text(letter));
        if (!letter.files().isEmpty()) {
            body.add(soft(words.say("desk.letters.files", String.join(", ", letter.files()))));
        }
        var fold = new NativeDetails(
                words.say(
                        "desk.letters.line",
                        words.of("desk.letters.kind", letter.kind()),
                        words.of("desk.letters.to", letter.party()),
                        state(letter)),
                body);
        fold.addClassName("fold");
        return new ListItem(fold);
    }

    /** How far it has come, with the moment: {@code sent on 3 March 2026, 10:02}. */
    private String state(SentLetter letter) {
        return words.say("desk.letters.state." + letter.status(), moment(lastMoment(letter)));
    }

    private static @Nullable Instant lastMoment(SentLetter letter) {
        return switch (letter.status()) {
            case QUEUED, KEPT, TO_PRINT -> letter.queuedAt();
            case SENT -> letter.sentAt();
            case FAILED, BOUNCED -> letter.failedAt();
        };
    }

    private String moment(@Nullable Instant instant) {
        return instant == null ? "" : words.dateTime(instant);
    }

    private Component subject(SentLetter letter) {
        var subject = new Paragraph(letter.subject());
        subject.addClassName("strong");
        subject.getElement().setAttribute("lang", letter.language().code());
        return subject;
    }

    private Component history(SentLetter letter) {
        var sentAt = letter.sentAt();
        var nextAttemptAt = letter.nextAttemptAt();
        if (sentAt != null) {
            return soft(words.say("desk.letters.sent", moment(letter.queuedAt()), moment(sentAt)));
        }
        return soft(
                nextAttemptAt != null && letter.attempts() > 0
                        ? words.say(
                                "desk.letters.again",
                                moment(letter.queuedAt()),
                                letter.attempts(),
                                moment(nextAttemptAt))
                        : words.say("desk.letters.queued", moment(letter.queuedAt())));
    }

    private Component answer(String problem) {
        var said = new Paragraph(problem);
        said.addClassNames("pre", "server-answer");
        return new Div(soft(words.say("desk.address.answer")), said);
    }

    private Component text(SentLetter letter) {
        var text = new Div(new Span(letter.text()));
        text.addClassNames("pre", "whole-mail");
        text.getElement().setAttribute("lang", letter.language().code());
        return text;
    }

    private static Paragraph soft(String sentence) {
        var paragraph = new Paragraph(sentence);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
