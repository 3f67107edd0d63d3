package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.List;

/** A table's rules as boxes over the {@link Atoms} of its columns. */
final class RuleSpace {

    private final Table table;
    private final List<Atoms> columns = new ArrayList<>();
    private final int[] sizes;
    /** Rules that can hold, and their boxes. */
    private final List<Rule> rules = new ArrayList<>();

    private final List<int[][]> boxes = new ArrayList<>();
    private final List<String> unreachable = new ArrayList<>();
    private final List<String> names;

    RuleSpace(Table table) {
        this.table = table;
        this.names = table.inputs().stream().map(Input::name).toList();
        this.sizes = new int[table.inputs().size()];
        for (int column = 0; column < sizes.length; column++) {
            int index = column;
            var atoms = new Atoms(
                    table.inputs().get(column).allowed().values(),
                    table.rules().stream()
                            .map(rule -> rule.conditions().get(index).test().accepted()));
            columns.add(atoms);
            sizes[column] = atoms.count();
        }
        table.rules().forEach(this::add);
    }

    private void add(Rule rule) {
        var box = new int[sizes.length][];
        boolean empty = false;
        for (int column = 0; column < sizes.length; column++) {
            box[column] =
                    columns.get(column).of(rule.conditions().get(column).test().accepted());
            empty |= box[column].length == 0;
        }
        if (empty) {
            unreachable.add(rule.id());
        } else {
            rules.add(rule);
            boxes.add(box);
        }
    }

    List<String> unreachable() {
        return List.copyOf(unreachable);
    }

    List<Region> gaps(int most, Effort effort) {
        return new Boxes(sizes, boxes, effort)
                .gaps(most).stream().map(this::region).toList();
    }

    HitPolicy hitPolicy() {
        return table.hitPolicy();
    }

    List<Rule> rules() {
        return rules;
    }

    int[][] box(int rule) {
        return boxes.get(rule);
    }

    boolean meet(int rule, int other) {
        var one = boxes.get(rule);
        var two = boxes.get(other);
        for (int column = 0; column < sizes.length; column++) {
            if (!Ranges.meet(one[column], two[column])) {
                return false;
            }
        }
        return true;
    }

    boolean contains(int rule, int other) {
        var one = boxes.get(rule);
        var two = boxes.get(other);
        for (int column = 0; column < sizes.length; column++) {
            if (!Ranges.isFull(one[column], sizes[column]) && !Ranges.contains(one[column], two[column])) {
                return false;
            }
        }
        return true;
    }

    Region both(int rule, int other) {
        var one = boxes.get(rule);
        var two = boxes.get(other);
        var both = new int[sizes.length][];
        for (int column = 0; column < sizes.length; column++) {
            both[column] = Ranges.and(one[column], two[column]);
        }
        return region(both);
    }

    /** Tells whether other rules together hold wherever this one does. */
    boolean isCovered(int rule, List<Integer> others, Effort effort) {
        var domain = boxes.get(rule);
        var own = new int[sizes.length];
        for (int column = 0; column < sizes.length; column++) {
            own[column] = Ranges.size(domain[column]);
        }
        var clipped = others.stream()
                .map(other -> {
                    var box = new int[sizes.length][];
                    for (int column = 0; column < sizes.length; column++) {
                        box[column] =
                                Ranges.within(Ranges.and(boxes.get(other)[column], domain[column]), domain[column]);
                    }
                    return box;
                })
                .toList();
        return new Boxes(own, clipped, effort).coverAll();
    }

    private Region region(int[][] box) {
        var conditions = new ArrayList<Condition>();
        for (int column = 0; column < sizes.length; column++) {
            var input = table.inputs().get(column);
            if (Ranges.isFull(box[column], sizes[column])) {
                conditions.add(new Condition("-", CellTest.any(input.type())));
            } else {
                var values = columns.get(column).values(box[column]);
                conditions.add(new Condition(input.allowed().cell(values), CellTest.in(values)));
            }
        }
        return new Region(names, conditions);
    }
}
