package org.entente.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.MessageState;
import org.entente.casefile.Outcome;
import org.entente.casefile.Remedy;
import org.entente.ui.shell.StateChip;
import org.jspecify.annotations.Nullable;

/**
 * The conversation of a case on one line: the complaint, the messages of both sides in the order in which they were
 * written, between them what else happened, and at the end the consumer's verdict.
 */
public final class CaseThread extends OrderedList {

    private final transient CaseFile file;
    private final transient Perspective perspective;
    private final transient FileOpener opener;
    private final transient Wording words;

    public CaseThread(CaseFile file, Perspective perspective, FileOpener opener, Wording words) {
        this.file = file;
        this.perspective = perspective;
        this.opener = opener;
        this.words = words;
        addClassName("thread");
        entries().stream()
                .sorted(Comparator.comparing(Entry::at).thenComparing(Entry::rank))
                .forEach(entry -> add(entry.item()));
    }

    /** A place on the line; {@code rank} orders what happened at the same instant. */
    private record Entry(Instant at, int rank, ListItem item) {}

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(file.filedAt(), 0, complaint()));
        file.messages().forEach(message -> entries.add(new Entry(message.writtenAt(), 1, message(message))));
        file.events().stream()
                .filter(event -> EventSentence.belongsToConversation(event.kind()))
                .forEach(event -> entries.add(new Entry(event.at(), 2, event(event))));
        var closedAt = file.closedAt();
        var outcome = file.outcome();
        if (closedAt != null && outcome != null && outcome.isVerdict()) {
            entries.add(new Entry(closedAt, 3, verdict(outcome, closedAt)));
        }
        return entries;
    }

    private ListItem complaint() {
        var card = card(text(file.narrative(), file.language()));
        card.add(asked(file.claim()));
        addFiles(card, null);
        return said("consumer", who(Author.CONSUMER), words.date(file.filedAt()), card);
    }

    private Component asked(Claim claim) {
        var names = claim.remedies().stream()
                .map(remedy -> remedy == Remedy.OTHER && claim.other() != null
                        ? claim.other()
                        : words.of("common.remedy", remedy))
                .collect(Collectors.joining(", "));
        var amount = claim.amount();
        var label = new Span(words.say("casefile.asked"));
        label.addClassName("strong");
        var value = new Span(amount == null ? names : words.say("casefile.asked.amount", names, words.money(amount)));
        var asked = new Paragraph(label, value);
        asked.addClassName("asked");
        return asked;
    }

    private ListItem message(CaseFile.Message message) {
        var card = card(text(message.text(), file.language()));
        addFiles(card, message.id());
        var full = message.fullText();
        if (full != null) {
            card.add(folded(full));
        }
        var item = said(cssClass(message.author()), who(message.author()), when(message), card);
        addState(message, item);
        return item;
    }

    private String when(CaseFile.Message message) {
        return message.channel() == Channel.MAIL
                ? words.say("casefile.message.byMail", words.dateTime(message.writtenAt()))
                : words.dateTime(message.writtenAt());
    }

    private void addState(CaseFile.Message message, ListItem item) {
        if (message.late()) {
            item.addComponentAtIndex(2, mark("late", "casefile.message.late"));
        }
        if (message.state() == MessageState.HELD) {
            item.addComponentAtIndex(2, mark("waiting", "casefile.message.held"));
        } else if (message.state() == MessageState.REFUSED) {
            item.addComponentAtIndex(2, mark("unsolved", "casefile.message.refused"));
        }
    }

    private Component mark(String cssClass, String key) {
        var chip = new Span(words.say(key));
        chip.addClassNames("chip", cssClass);
        return chip;
    }

    private Component folded(String full) {
        var whole = new Div();
        whole.setText(full);
        whole.addClassNames("pre", "whole-mail");
        whole.getElement().setAttribute("lang", file.language().code());
        var fold = new NativeDetails(words.say("casefile.message.whole"), whole);
        fold.addClassNames("fold", "small");
        return fold;
    }

    private ListItem event(CaseFile.Event event) {
        var sentence = new EventSentence(event, file, words);
        var line = new Paragraph(new Span(words.say("casefile.event.line", words.date(event.at()), sentence.text())));
        var item = new ListItem(line);
        item.addClassName("event");
        sentence.note().ifPresent(note -> {
            var said = new Paragraph(note);
            said.addClassNames("note", "pre");
            said.getElement().setAttribute("lang", file.language().code());
            item.add(said);
        });
        return item;
    }

    private ListItem verdict(Outcome outcome, Instant closedAt) {
        var card = new Div(new Div(new StateChip(file.status(), outcome), stars()));
        card.addClassName("card");
        var comment = file.closingComment();
        if (comment != null) {
            card.add(text(comment, file.language()));
        }
        var key = perspective == Perspective.CONSUMER ? "casefile.verdict.you" : "casefile.verdict.consumer";
        return said("consumer", words.say(key), words.date(closedAt), card);
    }

    private Component stars() {
        var given = file.stars();
        return given == null ? new Span() : new Stars(given, words);
    }

    private ListItem said(String cssClass, String who, String when, Component card) {
        var name = new Span(who);
        name.addClassName("who");
        var at = new Span(when);
        at.addClassNames("soft", "small");
        var item = new ListItem(name, at, card);
        item.addClassNames("said", cssClass);
        return item;
    }

    private Div card(Component text) {
        var card = new Div(text);
        card.addClassName("card");
        return card;
    }

    private Component text(String text, Language language) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("pre");
        paragraph.getElement().setAttribute("lang", language.code());
        return paragraph;
    }

    private void addFiles(Div card, @Nullable Long messageId) {
        var files = file.filesOf(messageId);
        if (!files.isEmpty()) {
            card.add(new FileList(files, opener, words));
        }
    }

    private String who(Author author) {
        return switch (author) {
            case COMPANY -> file.company().name();
            case STAFF -> words.of("common.author", Author.STAFF);
            case CONSUMER ->
                perspective == Perspective.CONSUMER
                        ? words.say("casefile.who.you")
                        : words.of("common.author", Author.CONSUMER);
        };
    }

    private static String cssClass(Author author) {
        return switch (author) {
            case CONSUMER -> "consumer";
            case COMPANY -> "company";
            case STAFF -> "staff";
        };
    }
}
