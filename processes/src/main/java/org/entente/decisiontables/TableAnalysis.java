package org.entente.decisiontables;

import java.time.Duration;
import java.util.List;

/**
 * What can be said of a table without any case: exact over the values that its inputs allow, numbers without end included.
 * Numbers are taken as any decimal, so between {@code <= 5} and {@code >= 6} there is a gap; days are whole.
 */
public final class TableAnalysis {

    private static final int MOST_GAPS = 500;
    private static final int MOST_OVERLAPS = 500;

    /** Two rules that hold for the same inputs, and where. */
    public record Overlap(String rule, String other, Region where) {}

    /**
     * A rule that adds nothing.
     *
     * @param by the rules that hold wherever this one does; under {@link HitPolicy#UNIQUE} together, so it never answers alone
     * @param duplicate whether it asks and answers the same as another
     */
    public record Masked(String rule, List<String> by, boolean duplicate) {
        public Masked {
            by = List.copyOf(by);
        }
    }

    private final List<Region> gaps;
    private final List<Overlap> overlaps;
    private final List<Masked> masked;
    private final List<String> unreachable;
    private final List<String> unsourced;
    private final boolean complete;

    private TableAnalysis(Table table, Duration limit) {
        this.unsourced = table.rules().stream()
                .filter(rule -> table.source(rule).isBlank())
                .map(Rule::id)
                .toList();
        var space = new RuleSpace(table);
        this.unreachable = space.unreachable();
        var gapEffort = new Effort(limit.dividedBy(2));
        this.gaps = space.gaps(MOST_GAPS, gapEffort);
        var pairEffort = new Effort(limit.dividedBy(2));
        var pairs = new RulePairs(space, pairEffort);
        this.masked = pairs.masked();
        this.overlaps = table.hitPolicy() == HitPolicy.UNIQUE ? pairs.overlaps(MOST_OVERLAPS) : List.of();
        this.complete = !gapEffort.isSpent() && !pairEffort.isSpent();
    }

    /**
     * Analyses a table.
     *
     * @param limit after which it stops and gives what it has found, {@link #complete} no longer
     */
    public static TableAnalysis of(Table table, Duration limit) {
        return new TableAnalysis(table, limit);
    }

    /** Gives the inputs for which no rule holds, in regions that do not meet, each ready to be a row; at most 500. */
    public List<Region> gaps() {
        return gaps;
    }

    /** Gives pairs of rules that hold for the same inputs, at most 500; none of a table that collects, where they may. */
    public List<Overlap> overlaps() {
        return overlaps;
    }

    /**
     * Gives the rules that add nothing: under {@link HitPolicy#UNIQUE} those that never hold alone, in a table that collects
     * those whose finding another gives wherever they do. Of two equal rules it is the later.
     */
    public List<Masked> masked() {
        return masked;
    }

    /** Gives the ids of rules with a cell that holds for no allowed value. */
    public List<String> unreachable() {
        return unreachable;
    }

    /** Gives the ids of rules that do not say where they come from. */
    public List<String> unsourced() {
        return unsourced;
    }

    /** Tells whether all was found; false if the time ran out or there was more than fits the lists. */
    public boolean complete() {
        return complete;
    }

    /** Tells whether all was looked at and there is nothing to say. */
    public boolean isClean() {
        return complete
                && gaps.isEmpty()
                && overlaps.isEmpty()
                && masked.isEmpty()
                && unreachable.isEmpty()
                && unsourced.isEmpty();
    }
}
