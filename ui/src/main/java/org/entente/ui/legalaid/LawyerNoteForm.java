package org.entente.ui.legalaid;

import java.util.List;
import java.util.function.BiConsumer;
import org.entente.casefile.UploadedFile;
import org.entente.ui.matters.MatterScreen;

/** A note that lawyers alone read. */
final class LawyerNoteForm extends TextForm {

    LawyerNoteForm(MatterScreen screen, BiConsumer<String, List<UploadedFile>> keep) {
        super("legalaid.action.note", screen);
        fields(text(), upload());
        button(
                "legalaid.action.note.button",
                () -> submit(
                        textProblems(), () -> keep.accept(text().getValue(), files()), "legalaid.action.note.done"));
    }
}
