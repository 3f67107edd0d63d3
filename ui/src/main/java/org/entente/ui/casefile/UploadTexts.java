package org.entente.ui.casefile;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of Vaadin's upload field in the language of a screen. */
public final class UploadTexts {

    private UploadTexts() {}

    public static UploadI18N of(Wording words) {
        var add = words.say("casefile.upload.add");
        var drop = words.say("casefile.upload.drop");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(words.say("casefile.upload.tooMany"))
                        .setFileIsTooBig(words.say("casefile.upload.tooLarge"))
                        .setIncorrectFileType(words.say("casefile.upload.wrongType")))
                .setFile(new UploadI18N.File()
                        .setRemove(words.say("common.action.remove"))
                        .setRetry(words.say("casefile.upload.retry"))
                        .setStart(words.say("casefile.upload.start")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(words.say("casefile.upload.connecting"))
                                .setHeld(words.say("casefile.upload.held"))
                                .setProcessing(words.say("casefile.upload.processing"))
                                .setStalled(words.say("casefile.upload.stalled")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(words.say("casefile.upload.remaining"))
                                .setUnknown(words.say("casefile.upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setForbidden(words.say("casefile.upload.failed"))
                                .setServerUnavailable(words.say("casefile.upload.failed"))
                                .setUnexpectedServerError(words.say("casefile.upload.failed"))
                                .setFileTooLarge(words.say("casefile.upload.tooLarge"))))
                .setUnits(List.of("B", "kB", "MB", "GB"), 1024);
    }
}
