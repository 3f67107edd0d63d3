package org.entente.decisiontables;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place between the values of an ordered type: just before or just after one, or at either end. A set of values is a row
 * of such places, which makes open and closed ends alike. A place after a day is the one before the next.
 *
 * @param value null at either end
 * @param side -1 before, 1 after
 */
record Cut(@Nullable Object value, int side) implements Comparable<Cut> {

    static final Cut START = new Cut(null, -1);
    static final Cut END = new Cut(null, 1);

    static Cut before(Object value) {
        return new Cut(Values.key(value), -1);
    }

    static Cut after(Object value) {
        return value instanceof LocalDate day ? before(day.plusDays(1)) : new Cut(Values.key(value), 1);
    }

    @Override
    public int compareTo(Cut other) {
        if (value == null || other.value == null) {
            int own = value == null ? side : 0;
            int others = other.value == null ? other.side : 0;
            return Integer.compare(own, others);
        }
        int order = Values.compare(value, other.value);
        return order != 0 ? order : Integer.compare(side, other.side);
    }
}
