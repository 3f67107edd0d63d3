package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules as boxes in the space of all inputs. Finds what no box covers: it takes the column that tells most of the rules
 * apart, cuts it where the rules that are left over change, and looks at each part with the rules that hold in it. A part
 * that one rule covers in all other columns is done at once; a part with the same rules as an earlier one is not looked at
 * again. What comes out is a graph of parts without rules; its ways from top to bottom are the gaps.
 */
final class Boxes {

    private static final int MOST_NODES = 200_000;

    private final int[] sizes;
    /** By rule, by column. */
    private final List<int[][]> boxes;
    /** By rule, a bit for each column in which it does not cover everything. */
    private final long[] asks;

    private final Effort effort;
    private final Map<State, Node> known = new HashMap<>();
    private final Map<Node, Node> unique = new HashMap<>();

    /** Rules that hold so far, and columns that were not looked at. */
    private record State(BitSet rules, long columns) {}

    /** A part of a column, and what is below it. */
    private record Branch(Part part, Node below) {}

    private static final class Part {
        private final int[] ranges;

        private Part(int[] ranges) {
            this.ranges = ranges;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part && Arrays.equals(ranges, part.ranges);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ranges);
        }
    }

    /** A node is the same as another with the same column and branches; those below are compared by identity. */
    private static final class Node {
        private static final Node COVERED = new Node(-1, List.of());
        private static final Node GAP = new Node(-2, List.of());

        private final int column;
        private final List<Branch> branches;

        private Node(int column, List<Branch> branches) {
            this.column = column;
            this.branches = branches;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Node node) || column != node.column || branches.size() != node.branches.size()) {
                return false;
            }
            for (int i = 0; i < branches.size(); i++) {
                var own = branches.get(i);
                var others = node.branches.get(i);
                if (own.below != others.below || !own.part.equals(others.part)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = column;
            for (var branch : branches) {
                hash = 31 * (31 * hash + branch.part.hashCode()) + System.identityHashCode(branch.below);
            }
            return hash;
        }
    }

    /** @param sizes by column, how many parts it has; 64 columns at most */
    Boxes(int[] sizes, List<int[][]> boxes, Effort effort) {
        this.sizes = sizes;
        this.boxes = boxes;
        this.effort = effort;
        this.asks = new long[boxes.size()];
        for (int rule = 0; rule < asks.length; rule++) {
            for (int column = 0; column < sizes.length; column++) {
                if (!Ranges.isFull(boxes.get(rule)[column], sizes[column])) {
                    asks[rule] |= 1L << column;
                }
            }
        }
    }

    /** Gives boxes that no rule meets, which do not meet each other; not all of them if the effort was spent. */
    List<int[][]> gaps(int most) {
        var all = new BitSet();
        all.set(0, boxes.size());
        var found = new ArrayList<int[][]>();
        var full = new int[sizes.length][];
        for (int column = 0; column < sizes.length; column++) {
            full[column] = new int[] {0, sizes[column]};
        }
        collect(node(all, columns()), full, found, most);
        return merged(found);
    }

    /** Tells whether the boxes leave nothing uncovered; false also if the effort was spent. */
    boolean coverAll() {
        var all = new BitSet();
        all.set(0, boxes.size());
        return node(all, columns()) == Node.COVERED && !effort.isSpent();
    }

    private long columns() {
        return sizes.length == 64 ? -1L : (1L << sizes.length) - 1;
    }

    private Node node(BitSet rules, long columns) {
        if (rules.isEmpty()) {
            return Node.GAP;
        }
        var counts = new int[sizes.length];
        long asked = 0;
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            long own = asks[rule] & columns;
            if (own == 0) {
                return Node.COVERED;
            }
            asked |= own;
            for (long bits = own; bits != 0; bits &= bits - 1) {
                counts[Long.numberOfTrailingZeros(bits)]++;
            }
        }
        if (effort.isSpent()) {
            return Node.COVERED;
        }
        var state = new State(rules, asked);
        var earlier = known.get(state);
        if (earlier != null) {
            return earlier;
        }
        if (known.size() >= MOST_NODES) {
            effort.spend();
            return Node.COVERED;
        }
        var node = split(rules, asked, mostAsked(counts));
        known.put(state, node);
        return node;
    }

    private static int mostAsked(int[] counts) {
        int most = 0;
        for (int column = 1; column < counts.length; column++) {
            if (counts[column] > counts[most]) {
                most = column;
            }
        }
        return most;
    }

    private Node split(BitSet rules, long columns, int column) {
        var below = new LinkedHashMap<Node, int[]>();
        parts(rules, column).forEach((holding, ranges) -> {
            var node = node(holding, columns & ~(1L << column));
            if (node != Node.COVERED) {
                below.merge(node, ranges, Ranges::or);
            }
        });
        if (below.isEmpty()) {
            return Node.COVERED;
        }
        if (below.size() == 1 && Ranges.isFull(below.values().iterator().next(), sizes[column])) {
            return below.keySet().iterator().next();
        }
        var branches = new ArrayList<Branch>();
        below.forEach((node, ranges) -> branches.add(new Branch(new Part(ranges), node)));
        return unique.computeIfAbsent(new Node(column, branches), node -> node);
    }

    /** Cuts a column where the rules that hold change; parts with the same rules are one. */
    private Map<BitSet, int[]> parts(BitSet rules, int column) {
        var changes = new ArrayList<long[]>();
        var holding = new BitSet();
        for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
            var ranges = boxes.get(rule)[column];
            if (Ranges.isFull(ranges, sizes[column])) {
                holding.set(rule);
                continue;
            }
            for (int end : ranges) {
                changes.add(new long[] {end, rule});
            }
        }
        changes.sort((one, other) -> Long.compare(one[0], other[0]));
        var parts = new LinkedHashMap<BitSet, int[]>();
        int from = 0;
        int i = 0;
        while (from < sizes[column]) {
            while (i < changes.size() && changes.get(i)[0] == from) {
                holding.flip((int) changes.get(i++)[1]);
            }
            int to = i < changes.size() ? (int) changes.get(i)[0] : sizes[column];
            parts.merge((BitSet) holding.clone(), new int[] {from, to}, Ranges::or);
            from = to;
        }
        return parts;
    }

    private void collect(Node node, int[][] box, List<int[][]> found, int most) {
        if (node == Node.COVERED) {
            return;
        }
        if (found.size() >= most) {
            effort.spend();
            return;
        }
        if (node == Node.GAP) {
            found.add(box.clone());
            return;
        }
        var all = box[node.column];
        for (var branch : node.branches) {
            box[node.column] = branch.part.ranges;
            collect(branch.below, box, found, most);
        }
        box[node.column] = all;
    }

    /** Joins boxes that differ in one column only, until there are none. */
    private List<int[][]> merged(List<int[][]> found) {
        var boxes = found;
        int before;
        do {
            before = boxes.size();
            for (int column = 0; column < sizes.length; column++) {
                boxes = mergedIn(column, boxes);
            }
        } while (boxes.size() < before);
        return boxes;
    }

    private static List<int[][]> mergedIn(int column, List<int[][]> boxes) {
        var byRest = new LinkedHashMap<List<Part>, int[][]>();
        for (var box : boxes) {
            var rest = new ArrayList<Part>();
            for (int other = 0; other < box.length; other++) {
                rest.add(new Part(other == column ? new int[0] : box[other]));
            }
            byRest.merge(rest, box, (one, two) -> {
                var joined = one.clone();
                joined[column] = Ranges.or(one[column], two[column]);
                return joined;
            });
        }
        return new ArrayList<>(byRest.values());
    }
}
