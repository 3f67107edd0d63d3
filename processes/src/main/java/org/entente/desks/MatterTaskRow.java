package org.entente.desks;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.matters.MatterKind;
import org.jspecify.annotations.Nullable;

/** A line of a desk's task list. */
public record MatterTaskRow(
        long id,
        MatterTaskKind kind,
        CaseNumber number,
        MatterKind path,
        String title,
        @Nullable String companyName,
        Language language,
        Instant openedAt,
        Instant due,
        @Nullable String assignee,
        boolean open) {}
