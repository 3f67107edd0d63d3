package org.entente.ui.contact;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.entente.casefile.UploadedFile;
import org.entente.filing.FileLimits;
import org.entente.ui.casefile.UploadTexts;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.MatterScreen;

/** Fields for files that go along with what is written. */
public final class Uploads {

    private Uploads() {}

    public static Upload into(List<UploadedFile> files, MatterScreen screen) {
        return into(files, screen.limits(), screen.words());
    }

    public static Upload into(List<UploadedFile> files, FileLimits limits, Wording words) {
        var upload = new Upload(
                UploadHandler.inMemory((details, bytes) -> files.add(new UploadedFile(details.fileName(), bytes))));
        upload.setMaxFiles(limits.maxFiles());
        upload.setMaxFileSize(Math.toIntExact(limits.maxBytes()));
        upload.setAcceptedFileExtensions(
                limits.extensions().stream().map(extension -> "." + extension).toArray(String[]::new));
        upload.setI18n(UploadTexts.of(words));
        upload.addFileRemovedListener(
                removed -> files.removeIf(file -> file.name().equals(removed.getFileName())));
        return upload;
    }
}
