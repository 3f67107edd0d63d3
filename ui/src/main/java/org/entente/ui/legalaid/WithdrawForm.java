package org.entente.ui.legalaid;

import java.util.List;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;

/** Takes the request back. */
final class WithdrawForm extends ActionForm {

    WithdrawForm(MatterScreen screen, Runnable withdraw) {
        super("legalaid.action.withdraw", screen.words(), screen);
        explain("legalaid.action.withdraw.text");
        button("legalaid.action.withdraw.button", () -> submit(List.of(), withdraw, "legalaid.action.withdraw.done"));
    }
}
