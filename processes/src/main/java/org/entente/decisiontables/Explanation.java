package org.entente.decisiontables;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the rules of a table hold for some inputs, or do not. */
public final class Explanation {

    /** What became of one rule. */
    public sealed interface Outcome {

        Rule rule();

        /** All cells of the rule hold. */
        record Fired(Rule rule) implements Outcome {}

        /**
         * Some cells do not hold.
         *
         * @param cells those, in the order of the columns; never empty
         */
        record Failed(Rule rule, List<FailedCell> cells) implements Outcome {
            public Failed {
                cells = List.copyOf(cells);
            }

            /** Gives the first cell that does not hold. */
            public FailedCell first() {
                return cells.getFirst();
            }

            /** Gives how many cells beside the first do not hold. */
            public int others() {
                return cells.size() - 1;
            }
        }
    }

    /**
     * A cell that does not hold.
     *
     * @param actual value of the input; null if there is none of the column's type
     * @param change the least that would make the cell hold; empty if no allowed value does, and if a missing number or day could be any
     */
    public record FailedCell(
            Input input, Condition condition, @Nullable Object actual, Optional<Change> change) {}

    /** Where the values are that a cell accepts, seen from the nearest end. */
    public enum Side {
        /** The value itself. */
        EXACTLY,
        /** Any number above, however little. */
        MORE_THAN,
        /** Any number below, however little. */
        LESS_THAN
    }

    /** The nearest value that a cell accepts; of texts, the first in the order of the column. */
    public record Change(Side side, Object value) {}

    private final List<Outcome> outcomes;

    private Explanation(List<Outcome> outcomes) {
        this.outcomes = List.copyOf(outcomes);
    }

    /**
     * Explains what a table says to inputs.
     *
     * @param inputs by name; any {@link Number} is taken for a number; those that the table does not know are ignored
     */
    public static Explanation of(Table table, Map<String, ? extends @Nullable Object> inputs) {
        var outcomes = new ArrayList<Outcome>();
        for (var rule : table.rules()) {
            var failed = new ArrayList<FailedCell>();
            for (int i = 0; i < table.inputs().size(); i++) {
                var input = table.inputs().get(i);
                var condition = rule.conditions().get(i);
                var actual = input.type().of(inputs.get(input.name())).orElse(null);
                if (!condition.test().holds(actual)) {
                    failed.add(new FailedCell(input, condition, actual, change(input, condition, actual)));
                }
            }
            outcomes.add(failed.isEmpty() ? new Outcome.Fired(rule) : new Outcome.Failed(rule, failed));
        }
        return new Explanation(outcomes);
    }

    /** Gives what became of each rule, in the order of the rows. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Gives the ids of the rules that hold. */
    public List<String> fired() {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Fired)
                .map(outcome -> outcome.rule().id())
                .toList();
    }

    /** Finds what became of one rule. */
    public Optional<Outcome> outcome(String ruleId) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().id().equals(ruleId))
                .findFirst();
    }

    private static Optional<Change> change(Input input, Condition condition, @Nullable Object actual) {
        var possible = condition.test().accepted().and(input.allowed().values());
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        if (ValueSet.isOrdered(input.type())) {
            return nearest(possible.intervals(), actual);
        }
        return input.allowed().values().values().stream()
                .filter(possible::contains)
                .findFirst()
                .map(value -> new Change(Side.EXACTLY, value));
    }

    private static Optional<Change> nearest(List<Interval> intervals, @Nullable Object actual) {
        return intervals.stream()
                .flatMap(interval -> Stream.concat(low(interval), high(interval)))
                .min(Comparator.comparing(end -> actual == null ? BigDecimal.ZERO : distance(actual, end.value())));
    }

    private static Stream<Change> low(Interval interval) {
        var low = interval.low();
        return low == null
                ? Stream.empty()
                : Stream.of(new Change(interval.lowIncluded() ? Side.EXACTLY : Side.MORE_THAN, low));
    }

    private static Stream<Change> high(Interval interval) {
        var high = interval.high();
        return high == null
                ? Stream.empty()
                : Stream.of(new Change(interval.highIncluded() ? Side.EXACTLY : Side.LESS_THAN, high));
    }

    private static BigDecimal distance(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.subtract(b).abs();
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(a, b)));
        }
        throw new IllegalArgumentException("only numbers and days are near, but got " + one + " and " + other);
    }
}
