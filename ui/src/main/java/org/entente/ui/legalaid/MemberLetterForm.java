package org.entente.ui.legalaid;

import java.util.List;
import java.util.function.BiConsumer;
import org.entente.casefile.UploadedFile;
import org.entente.ui.matters.MatterScreen;

/** The member writes to the lawyer. */
final class MemberLetterForm extends TextForm {

    MemberLetterForm(MatterScreen screen, BiConsumer<String, List<UploadedFile>> send) {
        super("legalaid.action.write", screen);
        fields(text(), upload());
        button(
                "legalaid.action.write.button",
                () -> submit(
                        textProblems(), () -> send.accept(text().getValue(), files()), "legalaid.action.write.done"));
    }
}
