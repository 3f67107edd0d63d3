package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.decisiontables.TableAnalysis.Masked;
import org.entente.decisiontables.TableAnalysis.Overlap;

/** Compares the rules of a table two by two. */
final class RulePairs {

    private static final int MOST_MEETING = 200_000;

    private final RuleSpace space;
    private final Effort effort;
    /** By rule, those that hold for some of the same inputs. */
    private final List<List<Integer>> meeting = new ArrayList<>();

    RulePairs(RuleSpace space, Effort effort) {
        this.space = space;
        this.effort = effort;
        int count = space.rules().size();
        IntStream.range(0, count).forEach(rule -> meeting.add(new ArrayList<>()));
        int found = 0;
        for (int rule = 0; rule < count && !effort.isSpent(); rule++) {
            for (int other = rule + 1; other < count; other++) {
                if (space.meet(rule, other)) {
                    meeting.get(rule).add(other);
                    meeting.get(other).add(rule);
                    found++;
                }
            }
            if (found > MOST_MEETING) {
                effort.spend();
            }
        }
    }

    List<Overlap> overlaps(int most) {
        var overlaps = new ArrayList<Overlap>();
        for (int rule = 0; rule < meeting.size(); rule++) {
            for (int other : meeting.get(rule)) {
                if (other < rule) {
                    continue;
                }
                if (overlaps.size() == most) {
                    effort.spend();
                    return List.copyOf(overlaps);
                }
                overlaps.add(new Overlap(id(rule), id(other), space.both(rule, other)));
            }
        }
        return List.copyOf(overlaps);
    }

    List<Masked> masked() {
        var masked = new ArrayList<Masked>();
        for (int rule = 0; rule < meeting.size() && !effort.isSpent(); rule++) {
            masked(rule).ifPresent(masked::add);
        }
        return List.copyOf(masked);
    }

    private Optional<Masked> masked(int rule) {
        for (int other : meeting.get(rule)) {
            if (space.contains(other, rule) && (isUnique() || sameAnswer(rule, other))) {
                boolean equal = space.contains(rule, other);
                if (!equal || other < rule) {
                    return Optional.of(new Masked(id(rule), List.of(id(other)), equal && sameAnswer(rule, other)));
                }
            }
        }
        var others = meeting.get(rule).stream()
                .filter(other -> !space.contains(other, rule))
                .toList();
        if (isUnique() && others.size() > 1 && space.isCovered(rule, others, effort)) {
            return Optional.of(
                    new Masked(id(rule), others.stream().map(this::id).toList(), false));
        }
        return Optional.empty();
    }

    private boolean isUnique() {
        return space.hitPolicy() == HitPolicy.UNIQUE;
    }

    private boolean sameAnswer(int rule, int other) {
        var one = space.rules().get(rule).conclusions();
        var two = space.rules().get(other).conclusions();
        return IntStream.range(0, one.size()).allMatch(i -> {
            var a = one.get(i).value();
            var b = two.get(i).value();
            return a != null && b != null ? Values.same(a, b) : Objects.equals(a, b);
        });
    }

    private String id(int rule) {
        return space.rules().get(rule).id();
    }
}
