package org.entente.filing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A draft as it was last saved; {@code filedAs} is set once it has become a case. */
public record DraftView(
        UUID id,
        DraftContent content,
        List<CaseFile.FileEntry> files,
        Instant updatedAt,
        @Nullable CaseNumber filedAs,
        DraftOrigin origin) {

    /** A draft that somebody writes on their own. */
    public DraftView(
            UUID id,
            DraftContent content,
            List<CaseFile.FileEntry> files,
            Instant updatedAt,
            @Nullable CaseNumber filedAs) {
        this(id, content, files, updatedAt, filedAs, DraftOrigin.OWN);
    }
}
