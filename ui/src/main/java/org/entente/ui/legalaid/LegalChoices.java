package org.entente.ui.legalaid;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.legalaid.MembershipNumber;
import org.entente.legalaid.NotAdmitted;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.moderation.Choice;
import org.entente.ui.moderation.DecisionForm;

/** What a lawyer can decide about a request that the table left to a person, besides admitting it. */
final class LegalChoices {

    private LegalChoices() {}

    static Choice refuse(MatterScreen screen, BiConsumer<NotAdmitted, String> refuse) {
        return Choice.asking("legalaid.decide.refuse", "r", () -> {
            var words = screen.words();
            var reason = new Select<NotAdmitted>();
            reason.setLabel(words.say("legalaid.decide.refuse.reason"));
            reason.setItems(NotAdmitted.values());
            reason.setItemLabelGenerator(item -> item == null ? "" : words.of("legalaid.reason", item));
            return new DecisionForm(
                            "legalaid.decide.refuse",
                            true,
                            words,
                            note -> screen.run(() -> refuse.accept(reason.getValue(), note), "legalaid.done.refused"))
                    .with(reason);
        });
    }

    static Choice checkAgain(MatterScreen screen, Consumer<String> checkAgain) {
        return Choice.asking("legalaid.decide.checkAgain", "c", () -> {
            var words = screen.words();
            var number = new TextField(words.say("legalaid.ask.membership.label"));
            number.setManualValidation(true);
            number.addValueChangeListener(change -> {
                if (!MembershipNumber.isOne(change.getValue())) {
                    number.clear();
                }
            });
            return new DecisionForm(
                            "legalaid.decide.checkAgain",
                            false,
                            words,
                            ignored -> screen.run(
                                    () -> checkAgain.accept(number.getValue()), "legalaid.done.checkedAgain"))
                    .with(number);
        });
    }
}
