package org.entente.guide;

import java.time.Instant;
import org.entente.access.Language;

/**
 * An information page as it is read.
 *
 * @param number   of its version
 * @param markdown title and summary included
 */
public record InfoPageView(
        String key,
        Language language,
        int number,
        String title,
        String summary,
        String markdown,
        String changedBy,
        Instant changedAt) {

    /** All behind title and summary as safe HTML, with headings from level 2 on. */
    public String html() {
        return MarkdownText.page(markdown).body();
    }
}
