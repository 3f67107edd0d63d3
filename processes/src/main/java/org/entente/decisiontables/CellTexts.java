package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a set of values as the text of an input cell. */
final class CellTexts {

    private CellTexts() {}

    /** @param allowed what the column allows; ends of the set that are also its ends are not written */
    static String of(ValueSet set, ValueSet allowed) {
        if (set.containsAll(allowed)) {
            return "-";
        }
        return ValueSet.isOrdered(set.type()) ? stretches(set, allowed) : listed(set, allowed);
    }

    private static String listed(ValueSet set, ValueSet allowed) {
        if (set.isAllBut() && allowed.isAllBut()) {
            return "not(" + joined(set.minus(allowed.without()).values()) + ")";
        }
        var inside = allowed.and(set);
        var outside = allowed.minus(set);
        if (!allowed.isAllBut() && inside.size() > 4 && outside.size() <= inside.size() / 2) {
            return "not(" + joined(inOrder(outside, allowed)) + ")";
        }
        return joined(inOrder(inside, allowed));
    }

    /** The order in which the column lists its values, if it does. */
    private static List<Object> inOrder(ValueSet values, ValueSet allowed) {
        var order = allowed.isAllBut() ? new ArrayList<>(values.values()) : new ArrayList<>(allowed.values());
        order.removeIf(value -> !values.contains(value));
        return order;
    }

    private static String joined(List<Object> values) {
        return values.stream().map(Values::feel).collect(Collectors.joining(", "));
    }

    private static String stretches(ValueSet set, ValueSet allowed) {
        var rest = allowed.minus(set);
        if (set.intervals().size() > 1 && rest.intervals().size() == 1) {
            return "not(" + stretch(rest.intervals().getFirst()) + ")";
        }
        var low = allowed.cuts().isEmpty() ? Cut.START : allowed.cuts().getFirst();
        var high = allowed.cuts().isEmpty() ? Cut.END : allowed.cuts().getLast();
        var texts = new ArrayList<String>();
        var cuts = set.cuts();
        for (int i = 0; i < cuts.size(); i += 2) {
            var opened = ValueSet.ordered(
                    set.type(),
                    List.of(
                            cuts.get(i).compareTo(low) <= 0 ? Cut.START : cuts.get(i),
                            cuts.get(i + 1).compareTo(high) >= 0 ? Cut.END : cuts.get(i + 1)));
            var closed = set.intervals().get(i / 2);
            texts.add(stretch(closed.isPoint() ? closed : opened.intervals().getFirst()));
        }
        return String.join(", ", texts);
    }

    private static String stretch(Interval interval) {
        var low = interval.low();
        var high = interval.high();
        if (low == null && high == null) {
            return "-";
        }
        if (low == null) {
            return (interval.highIncluded() ? "<= " : "< ") + feel(high);
        }
        if (high == null) {
            return (interval.lowIncluded() ? ">= " : "> ") + feel(low);
        }
        if (interval.isPoint()) {
            return Values.feel(low);
        }
        return (interval.lowIncluded() ? "[" : "]") + Values.feel(low) + ".." + Values.feel(high)
                + (interval.highIncluded() ? "]" : "[");
    }

    private static String feel(@Nullable Object value) {
        return value == null ? "" : Values.feel(value);
    }
}
