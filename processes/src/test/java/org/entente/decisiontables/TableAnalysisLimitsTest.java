package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large tables: those that people write are analysed at once, those that nobody writes stop at the limit. */
class TableAnalysisLimitsTest {

    private static final Duration LIMIT = Duration.ofSeconds(4);

    @Test
    void analyses2000RulesThatDivideThreeInputs() {
        var rows = new ArrayList<List<String>>();
        for (int text = 0; text < 3; text++) {
            for (int band = 0; band < 48; band++) {
                for (int day = 0; day < 14; day++) {
                    rows.add(List.of("\"" + (char) ('A' + text) + "\"", band(band), days(day)));
                }
            }
        }
        var types = List.of(ValueType.TEXT, ValueType.NUMBER, ValueType.DATE);

        var whole = TableAnalysis.of(RandomTables.table(types, rows), LIMIT);
        assertThat(rows).hasSizeGreaterThan(2_000);
        assertThat(whole.isClean()).isTrue();

        var removed = new ArrayList<>(rows);
        Collections.swap(removed, 700, 0);
        var gap = removed.removeFirst();
        assertThat(TableAnalysis.of(RandomTables.table(types, removed), LIMIT).gaps())
                .singleElement()
                .satisfies(region -> assertThat(region.cells().getFirst()).isEqualTo(gap.getFirst()));
    }

    private static String band(int band) {
        return band == 47
                ? "[4.7..5]"
                : "[" + band / 10 + "." + band % 10 + ".." + (band + 1) / 10 + "." + (band + 1) % 10 + "[";
    }

    /** March 1 and before, each day to the 13th, all from the 14th on. */
    private static String days(int day) {
        return switch (day) {
            case 0 -> "<= date(\"2026-03-01\")";
            case 13 -> ">= date(\"2026-03-14\")";
            default -> "date(\"2026-03-%02d\")".formatted(day + 1);
        };
    }

    @Test
    void analyses60RulesThatDivide14Inputs() {
        var random = new Random(4);
        var types = IntStream.range(0, 14)
                .mapToObj(i -> i % 2 == 0 ? ValueType.NUMBER : ValueType.BOOLEAN)
                .toList();
        var rows = new ArrayList<List<String>>();
        rows.add(Collections.nCopies(14, "-"));
        while (rows.size() < 60) {
            var row = rows.remove(random.nextInt(rows.size()));
            int column = random.nextInt(14);
            var one = new ArrayList<>(row);
            var two = new ArrayList<>(row);
            if (row.get(column).equals("-")) {
                one.set(column, column % 2 == 0 ? "< 3" : "true");
                two.set(column, column % 2 == 0 ? ">= 3" : "false");
                rows.add(two);
            }
            rows.add(one);
        }

        assertThat(TableAnalysis.of(RandomTables.table(types, rows), LIMIT).isClean())
                .isTrue();
        var removed = rows.remove(17);
        assertThat(TableAnalysis.of(RandomTables.table(types, rows), LIMIT).gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.cells()).isEqualTo(removed));
    }

    @Test
    void stopsAtTheLimitAndSaysSo() {
        var random = new Random(7);
        var types = Collections.nCopies(12, ValueType.NUMBER);
        var rows = IntStream.range(0, 3_000)
                .mapToObj(row -> IntStream.range(0, 12)
                        .mapToObj(column -> random.nextInt(3) > 0
                                ? "-"
                                : "[" + random.nextInt(3) + ".." + (3 + random.nextInt(3)) + "]")
                        .toList())
                .toList();
        var table = RandomTables.table(types, rows);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();

        var analysis = TableAnalysis.of(table, Duration.ofMillis(600));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000_000_000L);
        assertThat(analysis.complete()).isFalse();
        assertThat(analysis.isClean()).isFalse();
    }
}
