package org.entente.inspection;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.FileDetails;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being written.
 *
 * @param content what was typed, by the names of the fields
 * @param filedAs the report that it became; null until it is sent
 */
public record ReportDraftView(
        UUID id,
        Map<String, String> content,
        List<DraftFile> files,
        @Nullable CaseNumber filedAs) {

    public record DraftFile(long id, FileDetails details) {}

    public ReportDraftView {
        content = Map.copyOf(content);
        files = List.copyOf(files);
    }
}
