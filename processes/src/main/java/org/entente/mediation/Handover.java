package org.entente.mediation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a service got a dossier.
 *
 * @param recipient   the mail address; null for a desk, or by hand
 * @param linkExpires the first instant at which the link no longer holds; null without a link
 * @param downloads   what was taken by the link and when, oldest first
 */
public record Handover(
        UUID id,
        String service,
        Way way,
        @Nullable String recipient,
        Instant at,
        @Nullable Instant linkExpires,
        List<Download> downloads) {

    /** How a dossier reaches a service. */
    public enum Way {
        DESK,
        MAIL,
        HAND
    }

    /** @param what the name of the file, or of the page */
    public record Download(String what, Instant at) {}

    public Handover {
        downloads = List.copyOf(downloads);
    }
}
