package org.entente.decisiontables;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of numbers or of days.
 *
 * @param low null if it has no lower end
 * @param lowIncluded false if there is none; always true for days
 * @param high null if it has no upper end
 * @param highIncluded false if there is none; always true for days
 */
public record Interval(
        @Nullable Object low, boolean lowIncluded, @Nullable Object high, boolean highIncluded) {

    /** Tells whether it is one single value. */
    public boolean isPoint() {
        return low != null && high != null && lowIncluded && highIncluded && Values.same(low, high);
    }
}
