package org.entente.overview;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Deadline;
import org.entente.casefile.Outcome;
import org.entente.casefile.Turn;
import org.entente.matters.MatterKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of a person's overview.
 *
 * @param path     null for a complaint
 * @param status   of a complaint; else null
 * @param outcome  of a complaint that is closed; else null
 * @param state    of a matter, the name of one of the path's states; else null
 * @param next     the date that counts; null if none is set
 * @param isUnread whether something happened that the person has not looked at
 */
public record MyFile(
        CaseNumber number,
        @Nullable MatterKind path,
        String title,
        @Nullable String companyName,
        Language language,
        @Nullable CaseStatus status,
        @Nullable Outcome outcome,
        @Nullable String state,
        Turn turn,
        @Nullable Deadline next,
        Instant filedAt,
        Instant updatedAt,
        boolean isUnread) {

    public boolean needsPerson() {
        return turn == Turn.CONSUMER;
    }

    public boolean isClosed() {
        return turn == Turn.NOBODY;
    }
}
