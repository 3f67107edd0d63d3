package org.entente.guide;

import java.time.Instant;
import org.entente.access.Language;

/**
 * A version of an information page; it never changes.
 *
 * @param number      1, 2, 3 … for each page and language
 * @param contentHash SHA-256 in hexadecimal
 * @param madeBy      who published it; {@code system} for a shipped one
 * @param isCurrent   whether this one is read
 */
public record InfoPageVersion(
        String key,
        Language language,
        int number,
        String markdown,
        String contentHash,
        boolean isShipped,
        String madeBy,
        Instant madeAt,
        boolean isCurrent) {}
