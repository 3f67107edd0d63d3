package org.entente.ui.contact;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.casefile.UploadedFile;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.matters.MatterScreen;

/** The asker adds something, or asks further. */
final class FurtherForm extends ActionForm {

    private static final int MAX_TEXT = 20_000;

    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();

    /** @param area {@code add} while the answer is owed, else {@code further} */
    FurtherForm(String area, MatterScreen screen, AnswerForm.Send send) {
        super("contact.action." + area, screen.words(), screen);
        var text = new TextArea(words().say("contact.action." + area + ".label"));
        text.setId("further-text");
        text.setMinRows(5);
        text.setManualValidation(true);
        fields(text, Uploads.into(files, screen));
        button("contact.action." + area + ".button", () -> {
            var typed = text.getValue();
            submit(
                    typed.isBlank()
                            ? check(text, false, "contact.problem.text")
                            : check(text, typed.length() <= MAX_TEXT, "contact.problem.tooLong", MAX_TEXT),
                    () -> send.send(typed, List.copyOf(files)),
                    "contact.action." + area + ".done");
        });
    }
}
