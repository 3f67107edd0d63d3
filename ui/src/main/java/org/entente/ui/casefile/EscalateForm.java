package org.entente.ui.casefile;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.entente.followup.EscalationWish;
import org.entente.ui.shell.ErrorSummary;

/** Asks for more help than the company gave: legal aid or mediation. */
final class EscalateForm extends ActionForm {

    private static final int MAX_REASON = 4000;

    private final RadioButtonGroup<EscalationWish> wish;
    private final TextArea reason;

    EscalateForm(BiConsumer<EscalationWish, String> escalate, Wording words, Runner runner) {
        super("casefile.action.escalate", words, runner);
        wish = new RadioButtonGroup<>(words.say("casefile.action.escalate.wish.label"));
        wish.setId("wish");
        wish.setItems(EscalationWish.values());
        wish.setItemLabelGenerator(value -> words.of("casefile.action.escalate.wish", value));
        wish.addClassName("stacked");
        wish.setManualValidation(true);
        reason = new TextArea(words.say("casefile.action.escalate.reason.label"));
        reason.setId("escalation-reason");
        reason.setMinRows(3);
        reason.setManualValidation(true);
        fields(wish, reason);
        button(
                "casefile.action.escalate.button",
                () -> submit(
                        problems(),
                        () -> escalate.accept(wish.getValue(), reason.getValue()),
                        "casefile.action.escalate.done"));
    }

    private List<ErrorSummary.Entry> problems() {
        var typed = reason.getValue();
        return all(List.of(
                check(wish, wish.getValue() != null, "casefile.problem.wish"),
                typed.isBlank()
                        ? check(reason, false, "casefile.problem.reason")
                        : check(reason, typed.length() <= MAX_REASON, "casefile.problem.tooLong", MAX_REASON)));
    }
}
