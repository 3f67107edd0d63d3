package org.entente.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Verdict;
import org.entente.ui.shell.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** Closes the case: solved, partly or not, one to five stars, and a comment. Nothing is chosen beforehand. */
final class CloseForm extends ActionForm {

    private static final int MAX_COMMENT = 4000;

    private final RadioButtonGroup<Outcome> outcome;
    private final RadioButtonGroup<Integer> stars;
    private final TextArea comment;

    CloseForm(Publicity publicity, Consumer<Verdict> close, Wording words, Runner runner) {
        super("casefile.action.close", words, runner);
        outcome = new RadioButtonGroup<>(words.say("casefile.action.close.outcome.label"));
        outcome.setId("outcome");
        outcome.setItems(Outcome.SOLVED, Outcome.PARTLY_SOLVED, Outcome.NOT_SOLVED);
        outcome.setItemLabelGenerator(value -> words.of("casefile.action.close.outcome", value));
        outcome.addClassName("stacked");
        outcome.setManualValidation(true);
        stars = new RadioButtonGroup<>(words.say("casefile.action.close.stars.label"));
        stars.setId("stars");
        stars.setItems(5, 4, 3, 2, 1);
        stars.setRenderer(new ComponentRenderer<>(this::starLine));
        stars.addClassName("stacked");
        stars.setManualValidation(true);
        comment = new TextArea(words.say("casefile.action.close.comment.label"));
        comment.setId("comment");
        comment.setHelperText(words.of("casefile.action.close.comment.helper", publicity));
        comment.setMinRows(3);
        comment.setManualValidation(true);
        fields(outcome, stars, comment);
        button("casefile.action.close.button", () -> submit(problems(), () -> close.accept(verdict()), doneKey()));
    }

    private Component starLine(@Nullable Integer given) {
        int number = given == null ? 0 : given;
        var drawn = new Span("★".repeat(number));
        drawn.addClassName("stars");
        drawn.getElement().setAttribute("aria-hidden", "true");
        return new Span(drawn, new Span(words().say("casefile.action.close.stars." + number)));
    }

    private List<ErrorSummary.Entry> problems() {
        return all(List.of(
                check(outcome, outcome.getValue() != null, "casefile.problem.outcome"),
                check(stars, stars.getValue() != null, "casefile.problem.stars"),
                check(comment, comment.getValue().length() <= MAX_COMMENT, "casefile.problem.tooLong", MAX_COMMENT)));
    }

    private Verdict verdict() {
        return new Verdict(outcome.getValue(), stars.getValue(), comment.getValue());
    }

    private static String doneKey() {
        return "casefile.action.close.done";
    }
}
