package org.entente.ui.legalaid;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.entente.legalaid.MembershipNumber;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;
import org.jspecify.annotations.Nullable;

/** Gives the membership number, or says that there is none. */
final class MembershipForm extends ActionForm {

    MembershipForm(MatterScreen screen, Consumer<@Nullable String> give) {
        super("legalaid.action.membership", screen.words(), screen);
        var number = new TextField(words().say("legalaid.ask.membership.label"));
        number.setId("membership-number");
        number.setHelperText(words().say("legalaid.ask.membership.helper"));
        number.setAutocomplete(Autocomplete.OFF);
        number.setManualValidation(true);
        var none = new Checkbox(words().say("legalaid.action.membership.none"));
        none.addValueChangeListener(change -> number.setEnabled(!change.getValue()));
        fields(number, none);
        button(
                "legalaid.action.membership.button",
                () -> submit(
                        check(
                                number,
                                none.getValue() || MembershipNumber.isOne(number.getValue()),
                                "legalaid.problem.membership"),
                        () -> give.accept(none.getValue() ? null : number.getValue()),
                        "legalaid.action.membership.done"));
        setOpen(true);
    }
}
