package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.decisiontables.TableAnalysis.Masked;
import org.entente.decisiontables.TableAnalysis.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the analysis of random small tables with asking every rule about every kind of input. */
class TableAnalysisPropertyTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatAskingEverythingFinds(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            var table = RandomTables.small(random);
            var analysis = TableAnalysis.of(table, LIMIT);
            assertThat(analysis.complete()).isTrue();

            var overlaps = new HashMap<Set<String>, Region>();
            for (Overlap overlap : analysis.overlaps()) {
                overlaps.put(Set.of(overlap.rule(), overlap.other()), overlap.where());
            }
            var fired = new ArrayList<Set<String>>();
            for (var point : points(table)) {
                var holding = table.rules().stream()
                        .filter(rule -> holds(table, rule, point))
                        .map(Rule::id)
                        .collect(Collectors.toSet());
                fired.add(holding);
                assertThat(analysis.gaps().stream()
                                .filter(gap -> gap.contains(point))
                                .count())
                        .as("gaps %s of %s at %s", analysis.gaps(), table.rules(), point)
                        .isEqualTo(holding.isEmpty() ? 1 : 0);
                overlaps.forEach((pair, where) -> assertThat(where.contains(point))
                        .as("%s at %s", pair, point)
                        .isEqualTo(holding.containsAll(pair)));
                assertThat(Explanation.of(table, point).fired()).containsExactlyInAnyOrderElementsOf(holding);
            }
            for (var rule : table.rules()) {
                var with = fired.stream()
                        .filter(holding -> holding.contains(rule.id()))
                        .toList();
                assertThat(analysis.unreachable().contains(rule.id())).isEqualTo(with.isEmpty());
                long partners = overlaps.keySet().stream()
                        .filter(pair -> pair.contains(rule.id()))
                        .count();
                assertThat(partners)
                        .isEqualTo(with.stream()
                                .flatMap(Set::stream)
                                .distinct()
                                .filter(id -> !id.equals(rule.id()))
                                .count());
                checkMasked(analysis, rule.id(), with);
            }
        }
    }

    private static void checkMasked(TableAnalysis analysis, String rule, List<Set<String>> with) {
        Optional<Masked> masked =
                analysis.masked().stream().filter(it -> it.rule().equals(rule)).findFirst();
        boolean neverAlone = !with.isEmpty() && with.stream().allMatch(holding -> holding.size() > 1);
        if (masked.isPresent()) {
            assertThat(neverAlone).isTrue();
            assertThat(with)
                    .allMatch(holding -> holding.stream().anyMatch(masked.get().by()::contains));
        } else if (neverAlone) {
            // the first of equal rules stays, as long as no other one hides it
            assertThat(analysis.masked()).anySatisfy(it -> assertThat(it.by()).contains(rule));
        }
    }

    @Test
    void writesGapsAsCellsThatReadBack() {
        var random = new Random(99);
        for (int round = 0; round < 300; round++) {
            var table = RandomTables.small(random);
            for (var gap : TableAnalysis.of(table, LIMIT).gaps()) {
                for (int i = 0; i < table.inputs().size(); i++) {
                    var input = table.inputs().get(i);
                    var read = read(gap.cells().get(i), input.type());
                    assertThat(read.accepted().and(input.allowed().values()))
                            .as(gap.cells().get(i))
                            .isEqualTo(gap.conditions()
                                    .get(i)
                                    .test()
                                    .accepted()
                                    .and(input.allowed().values()));
                }
            }
        }
    }

    @Test
    void tellsAChangeThatMakesTheCellHold() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var table = RandomTables.small(random);
            for (var point : points(table)) {
                for (var outcome : Explanation.of(table, point).outcomes()) {
                    if (outcome instanceof Explanation.Outcome.Failed failed) {
                        failed.cells().forEach(cell -> checkChange(cell));
                    }
                }
            }
        }
    }

    private static void checkChange(Explanation.FailedCell cell) {
        var possible =
                cell.condition().test().accepted().and(cell.input().allowed().values());
        assertThat(cell.change().isEmpty()).isEqualTo(possible.isEmpty());
        cell.change().ifPresent(change -> {
            var little = new BigDecimal("0.001");
            var value = switch (change.side()) {
                case EXACTLY -> change.value();
                case MORE_THAN -> ((BigDecimal) change.value()).add(little);
                case LESS_THAN -> ((BigDecimal) change.value()).subtract(little);
            };
            assertThat(possible.contains(value)).isTrue();
            if (value instanceof BigDecimal number
                    && cell.actual() instanceof BigDecimal actual
                    && !Values.same(actual, change.value())) {
                var nearer =
                        number.subtract(actual).multiply(new BigDecimal("0.9")).add(actual);
                assertThat(possible.contains(nearer)).isFalse();
            }
        });
    }

    private static CellTest read(String text, ValueType type) {
        try {
            return CellParser.input(text, type).test();
        } catch (CellProblem problem) {
            throw new AssertionError(text, problem);
        }
    }

    private static boolean holds(Table table, Rule rule, Map<String, Object> point) {
        return IntStream.range(0, table.inputs().size())
                .allMatch(i -> RandomTables.holds(
                        rule.conditions().get(i).text(),
                        point.get(table.inputs().get(i).name())));
    }

    /** One point for each kind of input that any cell tells apart. */
    private static List<Map<String, Object>> points(Table table) {
        List<Map<String, Object>> points = List.of(Map.of());
        for (var input : table.inputs()) {
            var more = new ArrayList<Map<String, Object>>();
            for (var point : points) {
                for (var value : values(input)) {
                    if (input.allowed().values().contains(value)) {
                        var next = new HashMap<>(point);
                        next.put(input.name(), value);
                        more.add(next);
                    }
                }
            }
            points = more;
        }
        return points;
    }

    private static List<Object> values(Input input) {
        return switch (input.type()) {
            case BOOLEAN -> List.of(true, false);
            case TEXT -> List.of("A", "B", "C");
            case NUMBER ->
                IntStream.rangeClosed(-2, 14)
                        .<Object>mapToObj(half -> new BigDecimal(half).divide(BigDecimal.TWO))
                        .toList();
            case DATE ->
                IntStream.rangeClosed(-1, 10)
                        .<Object>mapToObj(day -> LocalDate.of(2026, 2, 26).plusDays(day))
                        .toList();
        };
    }
}
