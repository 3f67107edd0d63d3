package org.entente.moderation;

import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Publicity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a task list.
 *
 * @param messageId the newest message that the task is about; null where it is about the complaint itself
 */
public record TaskRow(
        long id,
        TaskKind kind,
        CaseNumber caseNumber,
        String title,
        String companyName,
        Language language,
        Publicity publicity,
        Instant openedAt,
        Instant due,
        @Nullable String assignee,
        boolean companyVerified,
        boolean open,
        @Nullable Long messageId) {}
