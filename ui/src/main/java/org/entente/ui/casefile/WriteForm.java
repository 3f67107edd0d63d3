package org.entente.ui.casefile;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.casefile.UploadedFile;
import org.entente.filing.FileLimits;
import org.entente.ui.shell.ErrorSummary;

/** Writes to the company or to whoever works on a matter; files may come along. */
public final class WriteForm extends ActionForm {

    private static final int MAX_TEXT = 20_000;

    private final TextArea text;
    private final transient List<UploadedFile> files = new CopyOnWriteArrayList<>();

    /** Sends the message. */
    public interface Send {
        void send(String text, List<UploadedFile> files);
    }

    /** @param textKey of its texts, with {@code .title}, {@code .meaning}, {@code .text.label}, {@code .button}, {@code .done} */
    public WriteForm(String textKey, String company, FileLimits limits, Send send, Wording words, Runner runner) {
        super(textKey, words, runner, company);
        text = new TextArea(words.say(textKey + ".text.label", company));
        text.setId(textKey.substring(textKey.lastIndexOf('.') + 1) + "-text");
        text.setMinRows(5);
        text.setMaxRows(20);
        text.setManualValidation(true);
        fields(text, upload(limits));
        button(
                textKey + ".button",
                () -> submit(problems(), () -> send.send(text.getValue(), new ArrayList<>(files)), textKey + ".done"));
    }

    private Upload upload(FileLimits limits) {
        var upload = new Upload(
                UploadHandler.inMemory((details, bytes) -> files.add(new UploadedFile(details.fileName(), bytes))));
        upload.setMaxFiles(limits.maxFiles());
        upload.setMaxFileSize(Math.toIntExact(limits.maxBytes()));
        upload.setAcceptedFileExtensions(
                limits.extensions().stream().map(extension -> "." + extension).toArray(String[]::new));
        upload.setI18n(UploadTexts.of(words()));
        upload.addFileRemovedListener(
                removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        return upload;
    }

    private List<ErrorSummary.Entry> problems() {
        var typed = text.getValue();
        return typed.isBlank()
                ? check(text, false, "casefile.problem.text")
                : check(text, typed.length() <= MAX_TEXT, "casefile.problem.tooLong", MAX_TEXT);
    }
}
