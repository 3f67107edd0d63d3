package org.entente.ui.matters;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.casefile.CaseFile;
import org.entente.casefile.Channel;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterParty;
import org.entente.ui.casefile.FileList;
import org.entente.ui.casefile.FileOpener;
import org.entente.ui.casefile.Perspective;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** What was told and written in a matter, in the order in which it was; staff see their notes among it. */
final class MatterThread extends OrderedList {

    private final transient MatterFile file;
    private final transient Perspective perspective;
    private final transient FileOpener opener;
    private final transient String counterpart;
    private final transient Wording words;

    MatterThread(MatterFile file, Perspective perspective, String counterpart, FileOpener opener, Wording words) {
        this.file = file;
        this.perspective = perspective;
        this.counterpart = counterpart;
        this.opener = opener;
        this.words = words;
        addClassName("thread");
        add(said(MatterParty.PERSON, null, file.filedAt(), file.channel(), told()));
        file.messages().forEach(message -> add(message(message)));
    }

    private Component told() {
        var card = card(file.narrative(), true);
        addFiles(card, null);
        return card;
    }

    private ListItem message(MatterFile.Message message) {
        var card = card(message.text(), isInLanguageOfFile(message));
        addFiles(card, message.id());
        var full = message.fullText();
        if (full != null) {
            var whole = new Div();
            whole.setText(full);
            whole.addClassNames("pre", "whole-mail");
            whole.getElement().setAttribute("lang", "");
            var fold = new NativeDetails(words.say("casefile.message.whole"), whole);
            fold.addClassNames("fold", "small");
            card.add(fold);
        }
        var item = said(message.author(), message.account(), message.writtenAt(), message.channel(), card);
        if (message.isNote()) {
            item.addClassName("note");
            item.addComponentAtIndex(2, chip("matters.note"));
        }
        return item;
    }

    private Component chip(String key) {
        var chip = new Span(words.say(key));
        chip.addClassNames("chip", "neutral");
        return chip;
    }

    private ListItem said(MatterParty author, @Nullable String account, Instant at, Channel channel, Component card) {
        var name = new Span(who(author, account));
        name.addClassName("who");
        var when = new Span(words.say("matters.by." + channel.name(), words.dateTime(at)));
        when.addClassNames("soft", "small");
        var item = new ListItem(name, when, card);
        item.addClassNames("said", cssClass(author));
        return item;
    }

    /** What a company or service writes, what is written to them, and notes can be in any language. */
    private static boolean isInLanguageOfFile(MatterFile.Message message) {
        return message.author() == MatterParty.PERSON
                || message.author() == MatterParty.STAFF && message.readers().equals(Set.of(MatterParty.PERSON));
    }

    /** A text whose language is unknown has an empty one: it is not that of the page. */
    private Div card(String text, boolean inLanguageOfFile) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("pre");
        paragraph
                .getElement()
                .setAttribute("lang", inLanguageOfFile ? file.language().code() : "");
        var card = new Div(paragraph);
        card.addClassName("card");
        return card;
    }

    private void addFiles(Div card, @Nullable Long messageId) {
        List<CaseFile.FileEntry> files = file.files().stream()
                .filter(entry -> Objects.equals(entry.messageId(), messageId))
                .map(entry -> new CaseFile.FileEntry(entry.id(), entry.messageId(), entry.details()))
                .toList();
        if (!files.isEmpty()) {
            card.add(new FileList(files, opener, words));
        }
    }

    private String who(MatterParty author, @Nullable String account) {
        return switch (author) {
            case PERSON -> person();
            case COMPANY -> {
                var company = file.company();
                yield company == null ? words.of("matters.party", author) : company.name();
            }
            case SERVICE -> counterpart;
            case STAFF -> account == null ? words.of("matters.party", author) : account;
        };
    }

    private String person() {
        if (perspective == Perspective.CONSUMER) {
            return words.say("casefile.who.you");
        }
        var name = file.person().name();
        return name == null ? words.say("matters.party.anonymous") : name;
    }

    private static String cssClass(MatterParty author) {
        return switch (author) {
            case PERSON -> "consumer";
            case COMPANY, SERVICE -> "company";
            case STAFF -> "staff";
        };
    }
}
