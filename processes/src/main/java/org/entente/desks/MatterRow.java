package org.entente.desks;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Turn;
import org.entente.matters.Matter;
import org.entente.matters.MatterKind;
import org.jspecify.annotations.Nullable;

/** A line of a list of matters. */
public record MatterRow(
        CaseNumber number,
        MatterKind path,
        String state,
        Turn turn,
        String title,
        @Nullable String companyName,
        Language language,
        Instant filedAt,
        Instant updatedAt) {

    static MatterRow of(Matter matter) {
        return new MatterRow(
                matter.number(),
                matter.kind(),
                matter.state(),
                matter.turn(),
                matter.title(),
                matter.company().map(company -> company.name()).orElse(null),
                matter.language(),
                matter.filedAt(),
                matter.updatedAt());
    }
}
