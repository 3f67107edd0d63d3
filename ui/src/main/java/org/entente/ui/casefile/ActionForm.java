package org.entente.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import org.entente.ui.shell.ErrorSummary;

/**
 * Something that a person can do now with a case or a matter, folded under its name: a sentence on what it leads to, its fields and one
 * button. Opening one folds the others.
 */
public abstract class ActionForm extends NativeDetails {

    private final transient Wording words;
    private final transient Runner runner;
    private final Div content = new Div();
    private final Div messages = new Div();

    /** Carries out what a form asks for, tells what came of it, and shows the case as it is then. */
    public interface Runner {

        /** @param doneKey of the sentence that tells that it was done; {0} is the company, if there is one */
        void run(Runnable action, String doneKey);
    }

    /** @param textKey of its texts, with {@code .title} and {@code .meaning} behind */
    protected ActionForm(String textKey, Wording words, Runner runner, Object... arguments) {
        this.words = words;
        this.runner = runner;
        var name = new Span(words.say(textKey + ".title", arguments));
        name.addClassName("strong");
        var meaning = new Span(words.say(textKey + ".meaning", arguments));
        meaning.addClassNames("soft", "small");
        setSummary(name, meaning);
        addClassName("action");
        getElement().setAttribute("name", "case-action");
        content.addClassName("action-form");
        content.add(messages);
        setContent(content);
    }

    protected final Wording words() {
        return words;
    }

    protected final void fields(Component... fields) {
        content.add(fields);
    }

    protected final void button(String key, Runnable check) {
        var button = new Button(words.say(key), click -> {
            check.run();
            click.getSource().setEnabled(true);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        content.add(button);
    }

    /** Runs the action if there is nothing to put right, else says on top what is. */
    protected final void submit(List<ErrorSummary.Entry> errors, Runnable action, String doneKey) {
        messages.removeAll();
        if (errors.isEmpty()) {
            runner.run(action, doneKey);
        } else {
            var summary = new ErrorSummary(words.say("casefile.error.heading", errors.size()), errors);
            messages.add(summary);
            summary.focus();
        }
    }

    /** Marks a field that is not filled in as it should be. */
    protected final <C extends Component & HasValidationProperties> List<ErrorSummary.Entry> check(
            C field, boolean right, String key, Object... arguments) {
        field.setInvalid(!right);
        if (right) {
            return List.of();
        }
        var sentence = words.say(key, arguments);
        field.setErrorMessage(sentence);
        return List.of(new ErrorSummary.Entry(sentence, field));
    }

    protected final void explain(String key, Object... arguments) {
        content.add(new Paragraph(words.say(key, arguments)));
    }

    protected static List<ErrorSummary.Entry> all(List<List<ErrorSummary.Entry>> lists) {
        var all = new ArrayList<ErrorSummary.Entry>();
        lists.forEach(all::addAll);
        return all;
    }
}
