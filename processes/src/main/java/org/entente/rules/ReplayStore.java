package org.entente.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DecisionRecord;
import org.entente.casefile.FactsConverter;
import org.entente.rules.Replay.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored replays. What a running one tells is committed at once, so that every node sees how far it is. */
@Component
class ReplayStore {

    private static final String REPLAY = """
            select id, change_id, revision, months, state, total, done, changed, unusable, failure, started_by, started_at,
                   seen_at, ended_at
            from rule_replay
            """;
    private static final TypeReference<List<RouteCount>> MATRIX = new TypeReference<>() {};
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final FactsConverter FACTS = new FactsConverter();

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ReplayStore(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** A decision that the draft would answer otherwise. */
    record Changed(long decision, String newRules, String newOutputs, String oldRoute, String newRoute) {}

    @Transactional(propagation = Propagation.MANDATORY)
    long start(long change, int revision, int months, String by) {
        var now = VersionStore.at(clock.instant());
        return jdbc.sql("insert into rule_replay (change_id, revision, months, state, total, done, changed, unusable,"
                        + " matrix, cancel_requested, started_by, started_at, seen_at)"
                        + " values (:change, :revision, :months, 'RUNNING', 0, 0, 0, 0, '[]', false, :by, :at, :at)"
                        + " returning id")
                .param("change", change)
                .param("revision", revision)
                .param("months", months)
                .param("by", by)
                .param("at", now)
                .query(Long.class)
                .single();
    }

    Optional<Replay> latest(long change) {
        return jdbc.sql(REPLAY + "where change_id = :change order by id desc limit 1")
                .param("change", change)
                .query(this::replay)
                .optional();
    }

    Optional<Replay> finished(long change, int revision) {
        return jdbc.sql(REPLAY + "where change_id = :change and revision = :revision and state = 'DONE'"
                        + " order by id desc limit 1")
                .param("change", change)
                .param("revision", revision)
                .query(this::replay)
                .optional();
    }

    void requestCancel(long change) {
        jdbc.sql("update rule_replay set cancel_requested = true where change_id = :change and state = 'RUNNING'")
                .param("change", change)
                .update();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void counted(long id, long total) {
        jdbc.sql("update rule_replay set total = :total, seen_at = :at where id = :id")
                .param("total", total)
                .param("at", VersionStore.at(clock.instant()))
                .param("id", id)
                .update();
    }

    /**
     * Notes how far a replay is, with the changed decisions since the last call.
     *
     * @return whether it is to go on
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean progress(long id, long done, long changed, long unusable, List<Changed> more) {
        batches.batchUpdate(
                "insert into rule_replay_change (replay_id, decision_id, new_rules, new_outputs, old_route, new_route)"
                        + " values (?, ?, ?, ?, ?, ?)",
                more,
                500,
                (statement, row) -> {
                    statement.setLong(1, id);
                    statement.setLong(2, row.decision());
                    statement.setString(3, row.newRules());
                    statement.setString(4, row.newOutputs());
                    statement.setString(5, row.oldRoute());
                    statement.setString(6, row.newRoute());
                });
        return !jdbc.sql("update rule_replay set done = :done, changed = :changed, unusable = :unusable, seen_at = :at"
                        + " where id = :id returning cancel_requested")
                .param("done", done)
                .param("changed", changed)
                .param("unusable", unusable)
                .param("at", VersionStore.at(clock.instant()))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void end(long id, State state, List<RouteCount> matrix, @Nullable String failure) {
        jdbc.sql("update rule_replay set state = :state, matrix = :matrix, failure = :failure, ended_at = :at"
                        + " where id = :id")
                .param("state", state.name())
                .param("matrix", JsonMapper.shared().writeValueAsString(matrix))
                .param("failure", failure)
                .param("at", VersionStore.at(clock.instant()))
                .param("id", id)
                .update();
    }

    List<RouteCount> matrix(long id) {
        return JsonMapper.shared()
                .readValue(
                        jdbc.sql("select matrix from rule_replay where id = :id")
                                .param("id", id)
                                .query(String.class)
                                .single(),
                        MATRIX);
    }

    /** @param route both routes of a cell of the matrix; null for all */
    List<ChangedDecision> changed(long id, @Nullable RouteCount route, long offset, int limit) {
        return jdbc.sql("""
                        select r.decision_id, c.number, d.decided_at, d.inputs, d.chosen_rules, d.outputs, r.new_rules,
                               r.new_outputs, r.old_route, r.new_route
                        from rule_replay_change r
                        join decision_record d on d.id = r.decision_id
                        left join complaint_case c on c.id = d.case_id
                        where r.replay_id = :id
                          and (:all or (r.old_route = :from and r.new_route = :to))
                        order by r.decision_id
                        offset :offset limit :limit
                        """)
                .param("id", id)
                .param("all", route == null)
                .param("from", route == null ? "" : route.from())
                .param("to", route == null ? "" : route.to())
                .param("offset", offset)
                .param("limit", limit)
                .query(ReplayStore::changedDecision)
                .list();
    }

    private static ChangedDecision changedDecision(ResultSet row, int i) throws SQLException {
        var number = row.getString("number");
        return new ChangedDecision(
                row.getLong("decision_id"),
                number == null ? null : CaseNumber.parse(number),
                VersionStore.instant(row, "decided_at"),
                facts(row.getString("inputs")),
                DecisionRecord.ids(row.getString("chosen_rules")),
                facts(row.getString("outputs")),
                row.getString("old_route"),
                DecisionRecord.ids(row.getString("new_rules")),
                facts(row.getString("new_outputs")),
                row.getString("new_route"));
    }

    static Map<String, String> facts(String json) {
        return FACTS.convertToEntityAttribute(json);
    }

    static String json(Map<String, String> facts) {
        return FACTS.convertToDatabaseColumn(facts);
    }

    private Replay replay(ResultSet row, int i) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var silent = VersionStore.instant(row, "seen_at").plus(SILENCE).isBefore(clock.instant());
        return new Replay(
                row.getLong("id"),
                row.getLong("change_id"),
                row.getInt("revision"),
                row.getInt("months"),
                state == State.RUNNING && silent ? State.INTERRUPTED : state,
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("changed"),
                row.getLong("unusable"),
                row.getString("failure"),
                row.getString("started_by"),
                VersionStore.instant(row, "started_at"),
                VersionStore.instantOrNull(row, "ended_at"));
    }
}
