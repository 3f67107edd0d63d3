package org.entente.decisiontables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of values of one type, exact also where it has no end: what a cell accepts, what a column allows, what a gap holds.
 * Two sets with the same values are equal.
 */
public final class ValueSet {

    private final ValueType type;
    /** Of an ordered type: where the set begins, ends, begins again …; of even length, ascending. */
    private final List<Cut> cuts;
    /** Of texts: those in the set, or those left out of it. Of truth values: those in the set. */
    private final Set<Object> members;

    private final boolean allBut;

    private ValueSet(ValueType type, List<Cut> cuts, Set<Object> members, boolean allBut) {
        this.type = type;
        this.cuts = cuts;
        this.members = members;
        this.allBut = allBut;
    }

    /** Gives the set of all values of a type. */
    public static ValueSet all(ValueType type) {
        return switch (type) {
            case NUMBER, DATE -> ordered(type, List.of(Cut.START, Cut.END));
            case TEXT -> new ValueSet(type, List.of(), Set.of(), true);
            case BOOLEAN -> new ValueSet(type, List.of(), new LinkedHashSet<>(List.of(true, false)), false);
        };
    }

    /** Gives the set of no value. */
    public static ValueSet none(ValueType type) {
        return new ValueSet(type, List.of(), Set.of(), false);
    }

    /** Gives the set of these values, which are of the type; they keep their order if it is a list of texts. */
    public static ValueSet of(ValueType type, Collection<?> values) {
        if (isOrdered(type)) {
            var points = new TreeSet<Object>(Values::compare);
            points.addAll(values);
            var cuts = new ArrayList<Cut>();
            for (var point : points) {
                append(cuts, Cut.before(point), Cut.after(point));
            }
            return ordered(type, cuts);
        }
        return new ValueSet(type, List.of(), new LinkedHashSet<>(values), false);
    }

    static ValueSet between(ValueType type, Cut low, Cut high) {
        return ordered(type, low.compareTo(high) < 0 ? List.of(low, high) : List.of());
    }

    /** @param cuts ascending, of even length, each greater than the one before */
    static ValueSet ordered(ValueType type, List<Cut> cuts) {
        return new ValueSet(type, List.copyOf(cuts), Set.of(), false);
    }

    /** Adds a stretch behind others; one that touches the last is joined to it. */
    static void append(List<Cut> cuts, Cut low, Cut high) {
        if (!cuts.isEmpty() && cuts.getLast().compareTo(low) >= 0) {
            if (cuts.getLast().compareTo(high) < 0) {
                cuts.set(cuts.size() - 1, high);
            }
            return;
        }
        cuts.add(low);
        cuts.add(high);
    }

    public ValueType type() {
        return type;
    }

    /** Tells whether a value is in the set; null and values of another type never are. */
    public boolean contains(@Nullable Object value) {
        var own = type.of(value).orElse(null);
        if (own == null) {
            return false;
        }
        if (!isOrdered(type)) {
            return members.contains(own) != allBut;
        }
        var place = Cut.before(own);
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts.get(middle).compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low % 2 == 1;
    }

    public boolean isEmpty() {
        return isOrdered(type) ? cuts.isEmpty() : members.isEmpty() && !allBut;
    }

    /** Tells whether the set holds every value of its type. */
    public boolean isAll() {
        return equals(all(type));
    }

    /** Tells whether the set holds every value of the other. */
    public boolean containsAll(ValueSet other) {
        return other.minus(this).isEmpty();
    }

    public ValueSet and(ValueSet other) {
        return without().or(other.without()).without();
    }

    public ValueSet minus(ValueSet other) {
        return and(other.without());
    }

    /** Gives the values of both sets. */
    public ValueSet or(ValueSet other) {
        checkType(other);
        return isOrdered(type) ? merged(other) : joined(other);
    }

    private ValueSet merged(ValueSet other) {
        var result = new ArrayList<Cut>();
        int i = 0;
        int j = 0;
        while (i < cuts.size() || j < other.cuts.size()) {
            boolean own =
                    j == other.cuts.size() || i < cuts.size() && cuts.get(i).compareTo(other.cuts.get(j)) <= 0;
            if (own) {
                append(result, cuts.get(i), cuts.get(i + 1));
                i += 2;
            } else {
                append(result, other.cuts.get(j), other.cuts.get(j + 1));
                j += 2;
            }
        }
        return ordered(type, result);
    }

    private ValueSet joined(ValueSet other) {
        if (allBut != other.allBut) {
            var left = new LinkedHashSet<>(allBut ? members : other.members);
            left.removeAll(allBut ? other.members : members);
            return new ValueSet(type, List.of(), left, true);
        }
        var both = new LinkedHashSet<>(members);
        if (allBut) {
            both.retainAll(other.members);
        } else {
            both.addAll(other.members);
        }
        return new ValueSet(type, List.of(), both, allBut);
    }

    /** Gives all values of the type that are not in this set. */
    public ValueSet without() {
        return switch (type) {
            case TEXT -> new ValueSet(type, List.of(), members, !allBut);
            case BOOLEAN -> {
                var others = new LinkedHashSet<Object>(List.of(true, false));
                others.removeAll(members);
                yield new ValueSet(type, List.of(), others, false);
            }
            case NUMBER, DATE -> {
                var turned = new ArrayList<>(cuts);
                if (!turned.isEmpty() && turned.getFirst().equals(Cut.START)) {
                    turned.removeFirst();
                } else {
                    turned.addFirst(Cut.START);
                }
                if (!turned.isEmpty() && turned.getLast().equals(Cut.END)) {
                    turned.removeLast();
                } else {
                    turned.add(Cut.END);
                }
                yield ordered(type, turned);
            }
        };
    }

    /** Gives the texts or truth values of the set, or of a text set {@link #isAllBut} those that it leaves out. */
    public List<Object> values() {
        return List.copyOf(members);
    }

    /** Tells whether {@link #values} are those that are not in the set. */
    public boolean isAllBut() {
        return allBut;
    }

    /** Gives the stretches of a set of numbers or days, ascending; they do not touch each other. */
    public List<Interval> intervals() {
        var intervals = new ArrayList<Interval>();
        for (int i = 0; i < cuts.size(); i += 2) {
            intervals.add(interval(cuts.get(i), cuts.get(i + 1)));
        }
        return List.copyOf(intervals);
    }

    private static Interval interval(Cut low, Cut high) {
        if (high.value() instanceof LocalDate day) {
            var last = day.minusDays(1);
            return new Interval(low.value(), low.value() != null, last, true);
        }
        return new Interval(
                low.value(),
                low.value() != null && low.side() < 0,
                high.value(),
                high.value() != null && high.side() > 0);
    }

    List<Cut> cuts() {
        return cuts;
    }

    static boolean isOrdered(ValueType type) {
        return type == ValueType.NUMBER || type == ValueType.DATE;
    }

    private void checkType(ValueSet other) {
        if (type != other.type) {
            throw new IllegalArgumentException("sets must have one type, but got " + type + " and " + other.type);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueSet set
                && type == set.type
                && allBut == set.allBut
                && cuts.equals(set.cuts)
                && members.equals(set.members);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, cuts, members, allBut);
    }

    @Override
    public String toString() {
        return CellTexts.of(this, all(type));
    }

    /** Gives how many single values a finite set of texts or truth values has; -1 for any other set. */
    int size() {
        return isOrdered(type) || allBut ? -1 : members.size();
    }
}
