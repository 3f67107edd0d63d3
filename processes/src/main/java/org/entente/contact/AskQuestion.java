package org.entente.contact;

import java.util.List;
import java.util.UUID;
import org.entente.casefile.UploadedFile;
import org.entente.matters.Opening;

/**
 * Asks a question by a form.
 *
 * @param submission the form's identity: sent twice, there is one question
 * @param opening    who asks what, in which language, by which channel
 */
public record AskQuestion(UUID submission, Opening opening, QuestionTheme theme, List<UploadedFile> files) {

    public AskQuestion {
        files = List.copyOf(files);
    }
}
