package org.entente.rules;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.decisiontables.Region;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableAnalysis;
import org.entente.rules.ReleaseProblem.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What can be said of tables without asking them; the last few analyses are kept. */
@Component
class DraftAnalyses {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int MOST = 24;
    private static final int MOST_NAMED = 10;

    private final Contracts contracts;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<Table, TableAnalysis> recent = new Recent<>(MOST);

    DraftAnalyses(Contracts contracts, JdbcTemplate jdbc, Clock clock) {
        this.contracts = contracts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TableAnalysis of(Table table) {
        synchronized (recent) {
            var known = recent.get(table);
            if (known != null) {
                return known;
            }
        }
        var analysis = TableAnalysis.of(table, LIMIT);
        synchronized (recent) {
            recent.put(table, analysis);
        }
        return analysis;
    }

    /** What the analysis finds that no released table may have. */
    List<ReleaseProblem> forbidden(String key, Table table) {
        var problems = new ArrayList<ReleaseProblem>();
        var departures = contracts.check(key, table);
        if (!departures.isEmpty()) {
            problems.add(new ReleaseProblem(Kind.TABLE_HAS_ERRORS, String.valueOf(departures.size())));
        }
        of(table).overlaps().stream()
                .limit(MOST_NAMED)
                .map(overlap -> new ReleaseProblem(Kind.RULES_OVERLAP, overlap.rule(), overlap.other()))
                .forEach(problems::add);
        return problems;
    }

    /** How many recorded decisions of the last year fall into each region, in the order of the regions. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Long> decisionsIn(Table table, List<Region> regions) {
        if (regions.isEmpty()) {
            return List.of();
        }
        var counts = new long[regions.size()];
        jdbc.query(
                "select inputs, count(*) from decision_record where table_key = ? and decided_at >= ? group by inputs",
                row -> {
                    var inputs = table.typed(ReplayStore.facts(row.getString(1)));
                    for (int i = 0; i < counts.length; i++) {
                        if (regions.get(i).contains(inputs)) {
                            counts[i] += row.getLong(2);
                        }
                    }
                },
                table.key(),
                VersionStore.at(RuleTables.yearBefore(clock.instant())));
        return java.util.Arrays.stream(counts).boxed().toList();
    }
}
