package org.entente.moderation;

import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks to list; null means all.
 *
 * @param overdue       true for tasks past their due instant, false for the others
 * @param mineOnly      only those assigned to the viewer
 * @param olderThanDays only tasks opened longer ago than this
 */
public record TaskFilter(
        @Nullable TaskKind kind,
        @Nullable Language language,
        @Nullable Boolean overdue,
        boolean mineOnly,
        @Nullable Integer olderThanDays) {

    public static TaskFilter all() {
        return new TaskFilter(null, null, null, false, null);
    }

    public static TaskFilter of(TaskKind kind) {
        return new TaskFilter(kind, null, null, false, null);
    }
}
