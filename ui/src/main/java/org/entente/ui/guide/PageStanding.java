package org.entente.ui.guide;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.guide.InfoPageView;

/** A page in its languages, as the public reads it. */
record PageStanding(Map<Language, InfoPageView> texts) {

    /** Translations that follow one another within this time are of one going. */
    private static final Duration ONE_GOING = Duration.ofDays(1);

    private static final String SHIPPED = "system";

    PageStanding {
        var copy = new EnumMap<Language, InfoPageView>(Language.class);
        copy.putAll(texts);
        texts = copy;
    }

    Optional<InfoPageView> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The language in which people changed the page long after this one; the latest if there are several. */
    Optional<Language> newerThan(Language language) {
        return in(language)
                .flatMap(own -> texts.values().stream()
                        .filter(other -> !other.changedBy().equals(SHIPPED))
                        .filter(other ->
                                other.changedAt().isAfter(own.changedAt().plus(ONE_GOING)))
                        .max(Comparator.comparing(InfoPageView::changedAt))
                        .map(InfoPageView::language));
    }
}
