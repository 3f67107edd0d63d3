package org.entente.ui.legalaid;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.casefile.UploadedFile;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.contact.Uploads;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.shell.ErrorSummary;

/** Something to write, with files: a letter, an answer, a note. */
abstract class TextForm extends ActionForm {

    private static final int MAX_TEXT = 20_000;

    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();
    private final transient MatterScreen screen;
    private final TextArea text;

    TextForm(String textKey, MatterScreen screen, Object... arguments) {
        super(textKey, screen.words(), screen, arguments);
        this.screen = screen;
        text = new TextArea(words().say(textKey + ".label", arguments));
        text.setId(textKey.substring(textKey.lastIndexOf('.') + 1) + "-text");
        text.setMinRows(6);
        text.setMaxRows(30);
        text.setManualValidation(true);
        text.setWidthFull();
    }

    final TextArea text() {
        return text;
    }

    final Component upload() {
        return Uploads.into(files, screen);
    }

    final List<UploadedFile> files() {
        return List.copyOf(files);
    }

    final List<ErrorSummary.Entry> textProblems() {
        var typed = text.getValue();
        return typed.isBlank()
                ? check(text, false, "casefile.problem.text")
                : check(text, typed.length() <= MAX_TEXT, "casefile.problem.tooLong", MAX_TEXT);
    }
}
