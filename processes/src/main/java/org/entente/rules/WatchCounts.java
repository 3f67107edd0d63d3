package org.entente.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.casefile.DecisionRecord;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what watched versions say. */
@Component
class WatchCounts {

    private final VersionStore versions;
    private final ReplayStore replays;
    private final JdbcClient jdbc;

    WatchCounts(VersionStore versions, ReplayStore replays, JdbcClient jdbc) {
        this.versions = versions;
        this.replays = replays;
        this.jdbc = jdbc;
    }

    /** Empty as long as the change is not approved. */
    Optional<Watch> of(RuleChange change) {
        var since = change.effectiveFrom();
        var until = change.watchUntil();
        if (change.releasedVersion() == null || since == null || until == null) {
            return Optional.empty();
        }
        var actual = actual(versions.get(change.key(), change.releasedVersion()));
        var forecast = forecast(change);
        var routes = new TreeSet<>(actual.keySet());
        routes.addAll(forecast.keySet());
        return Optional.of(new Watch(
                since,
                until,
                sum(actual),
                sum(forecast),
                routes.stream()
                        .map(route -> new Watch.Route(
                                route, actual.getOrDefault(route, 0L), forecast.getOrDefault(route, 0L)))
                        .sorted(Comparator.comparingLong(Watch.Route::count)
                                .thenComparing(Watch.Route::forecast)
                                .reversed())
                        .toList()));
    }

    private Map<String, Long> actual(RuleVersion version) {
        var columns =
                TableReader.read(version.xml()).asTable().map(Table::outputs).orElse(List.of());
        var counts = new HashMap<String, Long>();
        jdbc.sql(
                        "select chosen_rules, outputs, count(*) from decision_record where version_id = :version group by 1, 2")
                .param("version", version.id())
                .query(row -> {
                    var route = Routes.of(
                            columns, DecisionRecord.ids(row.getString(1)), ReplayStore.facts(row.getString(2)));
                    counts.merge(route, row.getLong(3), Long::sum);
                });
        return counts;
    }

    private Map<String, Long> forecast(RuleChange change) {
        var counts = new HashMap<String, Long>();
        replays.finished(change.id(), change.revision())
                .ifPresent(replay ->
                        replays.matrix(replay.id()).forEach(cell -> counts.merge(cell.to(), cell.count(), Long::sum)));
        return counts;
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
