package org.entente.matters;

import java.util.List;
import org.entente.casefile.UploadedFile;
import org.jspecify.annotations.Nullable;

/**
 * What a person wrote by mail.
 *
 * @param sender   the address it came from
 * @param text     what is new in it
 * @param fullText with quoted history and signature, if anything was left out
 */
public record ReceivedMail(
        long rawMailId,
        String sender,
        String subject,
        String text,
        @Nullable String fullText,
        List<UploadedFile> files) {

    public ReceivedMail {
        files = List.copyOf(files);
    }
}
