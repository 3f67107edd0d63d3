package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The values that a column allows, cut into the fewest parts that no cell of the column tells apart from within. A set of
 * values is then ascending pairs of numbers, from the first part to before the last.
 */
final class Atoms {

    private static final int[] NONE = {};

    private final ValueSet allowed;
    private final List<Object> values;
    private final List<Cut> starts = new ArrayList<>();
    private final List<Cut> ends = new ArrayList<>();

    Atoms(ValueSet allowed, Stream<ValueSet> cells) {
        this.allowed = allowed;
        this.values = allowed.values();
        if (ValueSet.isOrdered(allowed.type())) {
            cut(cells);
        }
    }

    private void cut(Stream<ValueSet> cells) {
        var cuts = new TreeSet<Cut>();
        cells.forEach(cell -> cuts.addAll(cell.cuts()));
        var own = allowed.cuts();
        for (int i = 0; i < own.size(); i += 2) {
            var start = own.get(i);
            for (var cut : cuts.subSet(own.get(i), false, own.get(i + 1), false)) {
                add(start, cut);
                start = cut;
            }
            add(start, own.get(i + 1));
        }
    }

    private void add(Cut start, Cut end) {
        starts.add(start);
        ends.add(end);
    }

    int count() {
        return ValueSet.isOrdered(allowed.type()) ? starts.size() : values.size();
    }

    /** Gives the parts that are in a set, which is one of the cells. */
    int[] of(ValueSet set) {
        return ValueSet.isOrdered(allowed.type()) ? ofStretches(set.and(allowed)) : ofValues(set);
    }

    private int[] ofStretches(ValueSet set) {
        int count = 0;
        var ranges = new int[set.cuts().size() + 2 * allowed.cuts().size()];
        for (int i = 0; i < set.cuts().size(); i += 2) {
            int from = Collections.binarySearch(starts, set.cuts().get(i));
            int to = Collections.binarySearch(ends, set.cuts().get(i + 1)) + 1;
            count = append(ranges, count, from, to);
        }
        return Arrays.copyOf(ranges, count);
    }

    private int[] ofValues(ValueSet set) {
        if (set.isEmpty()) {
            return NONE;
        }
        var ranges = new int[2 * values.size() + 2];
        int count = 0;
        for (int i = 0; i < values.size(); i++) {
            if (set.contains(values.get(i))) {
                count = append(ranges, count, i, i + 1);
            }
        }
        return Arrays.copyOf(ranges, count);
    }

    private static int append(int[] ranges, int count, int from, int to) {
        if (count > 0 && ranges[count - 1] == from) {
            ranges[count - 1] = to;
            return count;
        }
        ranges[count] = from;
        ranges[count + 1] = to;
        return count + 2;
    }

    /** Gives the values that are in parts. */
    ValueSet values(int[] ranges) {
        if (ValueSet.isOrdered(allowed.type())) {
            var cuts = new ArrayList<Cut>();
            for (int i = 0; i < ranges.length; i += 2) {
                for (int atom = ranges[i]; atom < ranges[i + 1]; atom++) {
                    ValueSet.append(cuts, starts.get(atom), ends.get(atom));
                }
            }
            return ValueSet.ordered(allowed.type(), cuts);
        }
        var chosen = new ArrayList<Object>();
        for (int i = 0; i < ranges.length; i += 2) {
            chosen.addAll(values.subList(ranges[i], ranges[i + 1]));
        }
        return ValueSet.of(allowed.type(), chosen);
    }
}
