package org.entente.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import org.entente.ui.casefile.UploadTexts;

/** Takes a table's file, folded under its name. */
final class FileImport extends NativeDetails {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /** @param taken gets the bytes of a file of at most 5 MB, whatever they are */
    FileImport(RuleWords words, Consumer<byte[]> taken) {
        setSummaryText(words.say("rules.ui.table.import"));
        addClassNames("fold", "file-import");
        var problem = new Paragraph();
        problem.addClassName("error-text");
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            problem.setText("");
            taken.accept(bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".dmn", ".xml");
        var texts = UploadTexts.of(words.all());
        texts.getError()
                .setFileIsTooBig(words.say("rules.ui.table.import.tooLarge"))
                .setIncorrectFileType(words.say("rules.ui.table.import.wrongType"));
        upload.setI18n(texts);
        upload.setUploadButton(new Button(words.say("rules.ui.table.import.choose")));
        upload.addFileRejectedListener(rejected -> problem.setText(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        var help = new Paragraph(words.say("rules.ui.table.import.help"));
        help.addClassNames("soft", "small");
        setContent(new Div(help, upload, problem));
    }
}
