package org.entente.guide;

import java.time.Instant;
import java.util.List;
import org.entente.access.Language;

/**
 * What a manager writes before it is published; one for each page and language.
 *
 * @param revision the number of what was saved last; a further save names it
 * @param problems what keeps it from being published
 */
public record InfoPageDraft(
        String key,
        Language language,
        int revision,
        String markdown,
        String author,
        Instant savedAt,
        List<Problem> problems) {

    /** Something that keeps a page from being published; {@code argument} as the kind says. */
    public record Problem(Kind kind, String argument) {

        /** Screens translate by name. */
        public enum Kind {
            /** The text does not begin with a line {@code # Title}. [] */
            NO_TITLE,
            /** No paragraph sums it up behind the title. [] */
            NO_SUMMARY,
            /** The title or the summary is too long. [most] */
            TOO_LONG,
            /** A link leads neither to https nor to a path of ours. [link] */
            BAD_LINK
        }
    }

    public InfoPageDraft {
        problems = List.copyOf(problems);
    }
}
