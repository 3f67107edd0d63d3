package org.entente.inspection;

import java.time.Instant;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/**
 * A warning of a website, a number, a sender or a name, and what to watch for. It says nothing of who reported it.
 *
 * @param language    of the text
 * @param publishedAt null while only inspectors see it
 * @param withdrawnAt null while it stands
 */
public record PublicWarning(
        long id,
        WarningKind kind,
        String target,
        Language language,
        String text,
        Instant writtenAt,
        String writtenBy,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt) {

    public boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }
}
