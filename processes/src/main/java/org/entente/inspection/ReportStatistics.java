package org.entente.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts reports by scenario and month, for inspectors. */
@Service
@Transactional(readOnly = true)
public class ReportStatistics {

    private static final int MONTHS = 12;

    private final Reports reports;
    private final Clock clock;

    ReportStatistics(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * The reports of a month and scenario.
     *
     * @param byState how many of them are in each state now; states without any are absent
     */
    public record Line(YearMonth month, Scenario scenario, int received, Map<ReportState, Integer> byState) {

        public int in(ReportState state) {
            return byState.getOrDefault(state, 0);
        }
    }

    /** The last twelve months with this one, the latest first, in each the most frequent scenario first. */
    public List<Line> lines(Viewer inspector) {
        inspector.require(Role.INSPECTOR);
        var first = YearMonth.from(Brussels.dayOf(clock.instant())).minusMonths(MONTHS - 1L);
        var since = first.atDay(1).atStartOfDay(Brussels.ZONE).toInstant();
        record Key(YearMonth month, Scenario scenario) {}
        var counts = new HashMap<Key, Map<ReportState, Integer>>();
        for (var row : reports.since(since)) {
            var key = new Key(YearMonth.from(Brussels.dayOf((Instant) row[1])), (Scenario) row[0]);
            ReportState.of((String) row[2])
                    .ifPresent(state -> counts.computeIfAbsent(key, none -> new EnumMap<>(ReportState.class))
                            .merge(state, 1, Integer::sum));
        }
        var lines = new ArrayList<Line>();
        counts.forEach((key, states) -> lines.add(new Line(
                key.month(),
                key.scenario(),
                states.values().stream().mapToInt(Integer::intValue).sum(),
                Map.copyOf(states))));
        lines.sort(Comparator.comparing(Line::month)
                .reversed()
                .thenComparing(Comparator.comparing(Line::received).reversed())
                .thenComparing(Line::scenario));
        return lines;
    }

    /**
     * The same as CSV (RFC 4180), which no spreadsheet takes for formulas.
     *
     * @param head  month, scenario, received, and one column for each state
     * @param names of the scenarios in the reader's language
     */
    public String csv(List<String> head, Function<Scenario, String> names, Viewer inspector) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(head.stream().map(ReportStatistics::neutral).toList());
            for (var line : lines(inspector)) {
                var cells = new ArrayList<Object>();
                cells.add(line.month());
                cells.add(neutral(names.apply(line.scenario())));
                cells.add(line.received());
                for (var state : ReportState.values()) {
                    cells.add(line.in(state));
                }
                csv.printRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A cell that a spreadsheet would read as a formula gets an apostrophe in front. */
    static String neutral(String cell) {
        return cell.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + cell : cell;
    }
}
