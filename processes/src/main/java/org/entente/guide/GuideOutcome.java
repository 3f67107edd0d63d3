package org.entente.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a path ends: rights, and what one can do.
 *
 * @param rights what the law gives, in Markdown
 * @param pages  keys of information pages
 * @param asks   the facts that are asked before, by {@link FactKey#parameter}, in this order
 * @param steps  in the order in which a person takes them
 * @param letter what a complaint starts with; null if no step needs one
 */
public record GuideOutcome(
        String id,
        LocalText title,
        LocalText rights,
        @Nullable List<String> pages,
        @Nullable List<String> asks,
        @Nullable List<Step> steps,
        @Nullable Letter letter) {

    public GuideOutcome {
        id = id == null ? "" : id;
        title = title == null ? LocalText.empty() : title;
        rights = rights == null ? LocalText.empty() : rights;
        pages = pages == null ? List.of() : List.copyOf(pages);
        asks = asks == null ? List.of() : List.copyOf(asks);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** The ready text of a complaint: without names, with gaps in square brackets for what only the person knows. */
    public record Letter(LocalText title, LocalText text) {

        public Letter {
            title = title == null ? LocalText.empty() : title;
            text = text == null ? LocalText.empty() : text;
        }
    }

    @Override
    public List<String> pages() {
        return pages == null ? List.of() : pages;
    }

    @Override
    public List<String> asks() {
        return asks == null ? List.of() : asks;
    }

    @Override
    public List<Step> steps() {
        return steps == null ? List.of() : steps;
    }
}
