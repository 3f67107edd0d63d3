package org.entente.ui.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.correspondence.QuarantinedMail;
import org.entente.ui.casefile.Wording;
import org.jspecify.annotations.Nullable;

/** A mail in quarantine: why it waits, what it says, where it may belong, and what can be done with it. */
final class QuarantinePane extends Section {

    private final transient Wording words;
    private final transient Host host;
    private final Div news = new Div();
    private final Div content = new Div();
    private final TextField number = new TextField();
    private final RadioButtonGroup<Author> as = new RadioButtonGroup<>();

    private transient @Nullable QuarantinedMail shown;
    private transient @Nullable DecisionBar bar;

    /** Carries out what somebody decides on a mail. */
    interface Host {
        void attach(long mail, CaseNumber number, Author as);

        void discard(long mail, String why);

        void openQuestion(long mail);
    }

    QuarantinePane(Wording words, Host host) {
        this.words = words;
        this.host = host;
        number.setLabel(words.say("desk.quarantine.number.label"));
        number.setHelperText(words.say("desk.quarantine.number.helper"));
        number.setManualValidation(true);
        as.setLabel(words.say("desk.quarantine.as.label"));
        as.setItems(Author.COMPANY, Author.CONSUMER);
        as.setItemLabelGenerator(author -> words.of("desk.quarantine.as", author));
        as.setManualValidation(true);
        as.setErrorMessage(words.say("desk.quarantine.as.missing"));
        news.addClassName("news");
        content.addClassName("task-content");
        addClassName("task-pane");
        getElement().setAttribute("aria-label", words.say("desk.quarantine.label"));
        add(news, content);
    }

    Optional<QuarantinedMail> shown() {
        return Optional.ofNullable(shown);
    }

    void show(QuarantinedMail mail, Anchor back) {
        shown = mail;
        number.clear();
        number.setInvalid(false);
        as.clear();
        as.setInvalid(false);
        var decisions = new DecisionBar(
                List.of(
                        Choice.usual("desk.decide.attach", "a", () -> attach(mail)),
                        new Choice("desk.decide.question", "q", false, () -> host.openQuestion(mail.id()), null),
                        Choice.asking("desk.decide.discard", "r", () -> discard(mail))),
                words);
        bar = decisions;
        var body = new Div(reason(mail), text(mail), belongs(mail));
        body.addClassName("task-body");
        content.removeAll();
        content.add(head(mail, back), body, decisions);
        getElement().setAttribute("data-item", String.valueOf(mail.id()));
        getElement().executeJs("this.scrollTop = 0");
    }

    void showNothing(String sentence, @Nullable Anchor back) {
        shown = null;
        bar = null;
        content.removeAll();
        if (back == null) {
            content.add(new Paragraph(sentence));
        } else {
            content.add(back, new H1(sentence));
        }
        content.getChildren().forEach(child -> child.getElement().getClassList().add("empty"));
        getElement().removeAttribute("data-item");
    }

    /** Somebody else has dealt with the mail. */
    void close(String sentence) {
        shown = null;
        getElement().removeAttribute("data-item");
        if (bar != null) {
            bar.removeFromParent();
            bar = null;
        }
        tell(sentence, "problem");
    }

    /** The number that was given is no case's. */
    void noSuchCase() {
        number.setErrorMessage(words.say("desk.quarantine.number.unknown"));
        number.setInvalid(true);
        number.focus();
    }

    void tell(String sentence, String style) {
        var notice = new Div(new Paragraph(sentence));
        notice.addClassNames("notice", style);
        news.removeAll();
        news.add(notice);
    }

    void tellNothing() {
        news.removeAll();
    }

    void key(String key, String item) {
        if (bar != null && shown != null && item.equals(String.valueOf(shown.id()))) {
            bar.press(key);
        }
    }

    private Component head(QuarantinedMail mail, Anchor back) {
        var meta = new Paragraph(words.say(
                mail.attachments() == 0 ? "desk.quarantine.meta" : "desk.quarantine.metaFiles",
                mail.sender().isBlank() ? words.say("desk.quarantine.noSender") : mail.sender(),
                words.dateTime(mail.receivedAt()),
                mail.attachments()));
        meta.addClassNames("soft", "small", "meta");
        var title = new H1(mail.subject().isBlank() ? words.say("desk.quarantine.noSubject") : mail.subject());
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(back, meta, title);
        head.addClassName("task-head");
        return head;
    }

    private Component reason(QuarantinedMail mail) {
        var section = new Section(
                new H2(words.say("desk.quarantine.why")),
                new Paragraph(words.say("desk.quarantine.reason." + mail.reason())));
        if (!mail.evidence().isEmpty()) {
            var list = new UnorderedList();
            mail.evidence().forEach(evidence -> list.add(new ListItem(new EvidenceText(evidence, words).sentence())));
            var fold = new NativeDetails(words.say("desk.quarantine.evidence"), list);
            fold.addClassNames("fold", "small");
            section.add(fold);
        }
        return section;
    }

    private Component text(QuarantinedMail mail) {
        var text = new Paragraph(mail.text().isBlank() ? words.say("desk.quarantine.noText") : mail.text());
        text.addClassName("pre");
        var card = new Section(new H2(words.say("desk.quarantine.text")), text);
        card.addClassNames("card", "mail-text");
        return card;
    }

    private Component belongs(QuarantinedMail mail) {
        var section = new Section(new H2(words.say("desk.quarantine.belongs")));
        section.addClassNames("card", "belongs");
        if (!mail.candidates().isEmpty()) {
            var candidates = new Div();
            candidates.addClassName("candidates");
            mail.candidates().forEach(candidate -> candidates.add(candidate(candidate)));
            section.add(new Paragraph(words.say("desk.quarantine.candidates")), candidates);
        }
        section.add(number, as);
        return section;
    }

    private Component candidate(CaseNumber candidate) {
        var pick = new Button(candidate.toString(), click -> {
            number.setValue(candidate.toString());
            number.setInvalid(false);
        });
        pick.getElement().setAttribute("aria-label", words.say("desk.quarantine.pick", candidate.toString()));
        var open = new Anchor(
                "/" + ModerationNavigation.caseFile(candidate),
                words.say("desk.quarantine.look", candidate.toString()));
        open.addClassName("small");
        return new Div(pick, open);
    }

    private void attach(QuarantinedMail mail) {
        var found = CaseNumber.findIn(number.getValue());
        number.setErrorMessage(words.say("desk.quarantine.number.wrong"));
        number.setInvalid(found.isEmpty());
        as.setInvalid(as.isEmpty());
        if (found.isEmpty()) {
            number.focus();
        } else if (as.isEmpty()) {
            as.getElement().executeJs("this.querySelector('input').focus()");
        } else {
            host.attach(mail.id(), found.get(), as.getValue());
        }
    }

    private DecisionForm discard(QuarantinedMail mail) {
        return new DecisionForm("desk.decide.discard", true, 500, words, why -> host.discard(mail.id(), why));
    }
}
