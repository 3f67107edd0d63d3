package org.entente.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What the consumer says when closing a case.
 *
 * @param outcome solved, partly solved or not solved
 * @param stars   1 to 5
 */
public record Verdict(Outcome outcome, int stars, @Nullable String comment) {

    public Verdict {
        if (!outcome.isVerdict()) {
            throw new IllegalArgumentException("a verdict is solved, partly solved or not solved, but is " + outcome);
        }
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("stars must be 1 to 5, but are " + stars);
        }
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        if (comment != null && comment.length() > 4000) {
            throw new IllegalArgumentException("comment must have at most 4000 characters");
        }
    }
}
