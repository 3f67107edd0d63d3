package org.entente.ui.contact;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;

/** A note among agents. */
final class NoteForm extends ActionForm {

    private static final int MAX_TEXT = 20_000;

    NoteForm(MatterScreen screen, Consumer<String> keep) {
        super("contact.note", screen.words(), screen);
        var text = new TextArea(words().say("contact.note.label"));
        text.setId("note-text");
        text.setMinRows(3);
        text.setManualValidation(true);
        fields(text);
        button("contact.note.button", () -> {
            var typed = text.getValue();
            submit(
                    check(text, !typed.isBlank() && typed.length() <= MAX_TEXT, "contact.problem.note", MAX_TEXT),
                    () -> keep.accept(typed),
                    "contact.note.done");
        });
    }
}
