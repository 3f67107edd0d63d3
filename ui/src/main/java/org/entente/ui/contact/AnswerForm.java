package org.entente.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.casefile.UploadedFile;
import org.entente.contact.AnsweredQuestion;
import org.entente.guide.InfoPageView;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.MatterScreen;

/** The answer that an agent writes, and what may help: each suggestion goes into the text with one click. */
final class AnswerForm extends Section {

    private static final int MAX_TEXT = 20_000;

    private final transient Wording words;
    private final TextArea text;
    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();

    /** Sends what was written. */
    interface Send {
        void send(String text, List<UploadedFile> files);
    }

    AnswerForm(Suggestions.Found found, MatterScreen screen, Send send) {
        this.words = screen.words();
        text = new TextArea(words.say("contact.answer.label"));
        text.setId("answer-text");
        text.setMinRows(8);
        text.setMaxRows(30);
        text.setManualValidation(true);
        text.setWidthFull();
        text.setHelperText(words.say("contact.answer.helper"));
        var button = new Button(words.say("contact.answer.button"), click -> {
            if (isComplete()) {
                screen.run(() -> send.send(text.getValue(), List.copyOf(files)), "contact.answer.done");
            }
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        var row = new Div(button);
        row.addClassName("form-buttons");
        addClassNames("card", "answer-form");
        add(new H2(words.say("contact.answer.title")), suggestions(found), text, Uploads.into(files, screen), row);
    }

    private boolean isComplete() {
        var typed = text.getValue();
        boolean right = !typed.isBlank() && typed.length() <= MAX_TEXT;
        text.setInvalid(!right);
        if (!right) {
            text.setErrorMessage(
                    words.say(typed.isBlank() ? "contact.problem.answer" : "contact.problem.tooLong", MAX_TEXT));
            text.focus();
        }
        return right;
    }

    private Component suggestions(Suggestions.Found found) {
        var box = new Div();
        box.addClassName("suggestions");
        if (found.questions().isEmpty() && found.pages().isEmpty()) {
            var nothing = new Paragraph(words.say("contact.suggest.none"));
            nothing.addClassNames("soft", "small");
            box.add(nothing);
        }
        if (!found.questions().isEmpty()) {
            var list = new UnorderedList();
            found.questions().forEach(question -> list.add(earlier(question)));
            box.add(new H3(words.say("contact.suggest.questions")), list);
        }
        if (!found.pages().isEmpty()) {
            var list = new UnorderedList();
            found.pages().forEach(page -> list.add(page(page)));
            box.add(new H3(words.say("contact.suggest.pages")), list);
        }
        return box;
    }

    private ListItem earlier(AnsweredQuestion question) {
        var answer = new Paragraph(question.answer());
        answer.addClassName("pre");
        var fold = new NativeDetails(
                words.say(
                        "contact.suggest.question",
                        question.title(),
                        question.number().toString()),
                answer);
        fold.addClassName("fold");
        return new ListItem(fold, insert(question.title(), question.answer()));
    }

    private ListItem page(InfoPageView page) {
        var link = new Anchor("/info/" + page.key(), page.title());
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return new ListItem(
                link, insert(page.title(), words.say("contact.suggest.pageText", page.title(), page.summary())));
    }

    private Button insert(String of, String what) {
        var button = new Button(words.say("contact.suggest.insert"), click -> {
            var before = text.getValue();
            text.setValue(before.isBlank() ? what : before.stripTrailing() + "\n\n" + what);
            text.focus();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words.say("contact.suggest.insertOf", of));
        return button;
    }
}
