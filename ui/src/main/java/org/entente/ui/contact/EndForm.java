package org.entente.ui.contact;

import java.util.List;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;

/** The asker needs nothing more. */
final class EndForm extends ActionForm {

    EndForm(MatterScreen screen, Runnable end) {
        super("contact.action.end", screen.words(), screen);
        explain("contact.action.end.text");
        button("contact.action.end.button", () -> submit(List.of(), end, "contact.action.end.done"));
    }
}
