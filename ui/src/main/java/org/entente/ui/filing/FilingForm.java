package org.entente.ui.filing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.ErrorSummary;

/** One page of filing: progress, the question, its fields, one button, what was saved, and a link for later. */
final class FilingForm extends Div {

    private final transient FormActions actions;
    private final transient Wording words;
    private final FilingPage page;
    private final FilingStep step;
    private final Div messages = new Div();
    private final Span saved = new Span();
    private final Button primary;

    /** What the page asks of the view around it. */
    interface FormActions {

        /** Keeps the answers as they are. */
        void save(FilingStep step);

        /** Keeps the answers with a text that is still being written. */
        void save(FilingStep step, Consumer<Answers> change);

        /** Keeps the answers, checks them, and goes on if they are right. */
        void goOn(FilingStep step);

        /** Sends the link of the draft to the address, which has been checked. */
        void sendLink(String email);
    }

    FilingForm(
            FilingPage page,
            boolean returnsToCheck,
            UUID draft,
            Function<FilingStep.StepEvents, FilingStep> steps,
            FormActions actions,
            Wording words) {
        this.page = page;
        this.actions = actions;
        this.words = words;
        this.step = steps.apply(new Events());
        this.primary = primaryButton();
        saved.addClassNames("soft", "small", "saved");
        messages.addClassName("messages");
        add(
                position(returnsToCheck, draft),
                bars(),
                messages,
                new PageHeading(words.say(page.titleKey())),
                lead(),
                step,
                buttons(),
                new ContinueLater(actions::sendLink, words));
    }

    /** Says since when the answers are kept. */
    void showSaved(Instant at) {
        saved.setText(words.say("filing.saved", words.time(at)));
    }

    /** Shows what has to be put right; what was typed stays. */
    void showErrors(ErrorSummary summary) {
        messages.removeAll();
        messages.add(summary);
        summary.focus();
        primary.setEnabled(true);
    }

    /** Shows why nothing was filed. */
    void showMessage(Component message) {
        messages.removeAll();
        messages.add(message);
        message.getElement().executeJs("this.focus()");
        primary.setEnabled(true);
    }

    private Component position(boolean returnsToCheck, UUID draft) {
        var text = new Span(words.say("filing.step", page.step(), FilingPage.STEPS.size()));
        var back = back(returnsToCheck, draft);
        var position = new Paragraph(text, back);
        position.addClassNames("soft", "position");
        return position;
    }

    private Anchor back(boolean returnsToCheck, UUID draft) {
        var text = words.say("common.action.back");
        if (returnsToCheck) {
            return new Anchor("/" + FilingNavigation.page(draft, FilingPage.CHECK), text);
        }
        return page.previous()
                .map(previous -> new Anchor("/" + FilingNavigation.page(draft, previous), text))
                .orElseGet(() -> {
                    var home = new Anchor("/", text);
                    home.setRouterIgnore(true);
                    return home;
                });
    }

    private Component bars() {
        var bars = new Div();
        bars.addClassName("progress");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int bar = 1; bar <= FilingPage.STEPS.size(); bar++) {
            var part = new Span();
            part.setClassName("done", bar <= page.step());
            bars.add(part);
        }
        return bars;
    }

    private Component lead() {
        var lead = new Paragraph(words.say("filing." + page.path() + ".lead"));
        lead.addClassName("filing-lead");
        return lead;
    }

    private Button primaryButton() {
        var key = page == FilingPage.CHECK ? "filing.submit.label" : "common.action.continue";
        var button = new Button(words.say(key), click -> actions.goOn(step));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("big");
        button.setDisableOnClick(true);
        return button;
    }

    private Component buttons() {
        var row = new Div(primary, saved);
        row.addClassName("form-buttons");
        return row;
    }

    private final class Events implements FilingStep.StepEvents {

        @Override
        public void changed() {
            actions.save(step);
        }

        @Override
        public void typed(Consumer<Answers> change) {
            actions.save(step, change);
        }

        @Override
        public void submitted() {
            actions.goOn(step);
        }
    }
}
