package org.entente.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.rules.RuleChange.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored changes of tables and every revision of their drafts. */
@Component
class ChangeStore {

    private static final String CHANGE = """
            select id, table_key, base_version, state, revision, opened_by, opened_at, reason, effective_from, watch_days,
                   submitted_by, submitted_at, approved_by, approved_at, sent_back_by, sent_back_reason, released_version,
                   former_version, released_at, watch_until, ended_by, ended_at
            from rule_change
            """;

    private static final String REVISION =
            "select change_id, number, xml, examples, author, saved_at from rule_change_revision where change_id = :change ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A saved state of a draft. */
    record Revision(long change, int number, byte[] xml, List<Example> examples, String author, Instant savedAt) {}

    /** Opens a draft with its first revision; gives its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    long open(String key, int baseVersion, byte[] xml, List<Example> examples, String by) {
        var id = jdbc.sql("insert into rule_change (table_key, base_version, state, revision, opened_by, opened_at)"
                        + " values (:key, :base, 'DRAFT', 1, :by, :at) returning id")
                .param("key", key)
                .param("base", baseVersion)
                .param("by", by)
                .param("at", VersionStore.at(clock.instant()))
                .query(Long.class)
                .single();
        addRevision(id, 1, xml, examples, by);
        return id;
    }

    /**
     * Saves a further revision if the given one is still the last and the change is a draft.
     *
     * @return whether it was saved
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean save(long change, int revision, byte[] xml, List<Example> examples, String by) {
        var updated = jdbc.sql("update rule_change set revision = revision + 1"
                        + " where id = :id and revision = :revision and state = 'DRAFT'")
                .param("id", change)
                .param("revision", revision)
                .update();
        if (updated == 1) {
            addRevision(change, revision + 1, xml, examples, by);
        }
        return updated == 1;
    }

    private void addRevision(long change, int number, byte[] xml, List<Example> examples, String by) {
        jdbc.sql("insert into rule_change_revision (change_id, number, xml, examples, author, saved_at)"
                        + " values (:change, :number, :xml, :examples, :by, :at)")
                .param("change", change)
                .param("number", number)
                .param("xml", xml)
                .param("examples", Examples.toText(examples))
                .param("by", by)
                .param("at", VersionStore.at(clock.instant()))
                .update();
    }

    /** @throws NoSuchRules if there is none */
    RuleChange get(long id) {
        return jdbc.sql(CHANGE + "where id = :id")
                .param("id", id)
                .query(ChangeStore::change)
                .optional()
                .orElseThrow(() -> new NoSuchRules("there is no change " + id));
    }

    /** Gets a change in order to change it: others wait until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    RuleChange take(long id) {
        return jdbc.sql(CHANGE + "where id = :id for update")
                .param("id", id)
                .query(ChangeStore::change)
                .optional()
                .orElseThrow(() -> new NoSuchRules("there is no change " + id));
    }

    List<RuleChange> in(Collection<State> states) {
        return jdbc.sql(CHANGE + "where state in (:states) order by id")
                .param("states", states.stream().map(Enum::name).toList())
                .query(ChangeStore::change)
                .list();
    }

    List<RuleChange> of(String key) {
        return jdbc.sql(CHANGE + "where table_key = :key order by id desc")
                .param("key", key)
                .query(ChangeStore::change)
                .list();
    }

    Revision revision(long change, int number) {
        return jdbc.sql(REVISION + "and number = :number")
                .param("change", change)
                .param("number", number)
                .query(ChangeStore::revision)
                .optional()
                .orElseThrow(() -> new NoSuchRules("change " + change + " has no revision " + number));
    }

    List<Revision> revisions(long change) {
        return jdbc.sql(REVISION + "order by number")
                .param("change", change)
                .query(ChangeStore::revision)
                .list();
    }

    /** Everybody who opened, saved or submitted any of it. */
    Set<String> authors(RuleChange change) {
        var authors = new java.util.HashSet<>(
                jdbc.sql("select distinct author from rule_change_revision where change_id = :change")
                        .param("change", change.id())
                        .query(String.class)
                        .list());
        authors.add(change.openedBy());
        if (change.submittedBy() != null) {
            authors.add(Objects.requireNonNull(change.submittedBy()));
        }
        return Set.copyOf(authors);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void rebase(long change, int baseVersion) {
        jdbc.sql("update rule_change set base_version = :base where id = :id")
                .param("base", baseVersion)
                .param("id", change)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void submitted(long change, String by, @Nullable String reason, Instant effectiveFrom, int watchDays) {
        jdbc.sql("update rule_change set state = 'SUBMITTED', submitted_by = :by, submitted_at = :at, reason = :reason,"
                        + " effective_from = :from, watch_days = :days, sent_back_by = null, sent_back_reason = null"
                        + " where id = :id")
                .param("by", by)
                .param("at", VersionStore.at(clock.instant()))
                .param("reason", reason)
                .param("from", VersionStore.at(effectiveFrom))
                .param("days", watchDays)
                .param("id", change)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void approved(long change, String by, Instant effectiveFrom) {
        jdbc.sql(
                        "update rule_change set state = 'APPROVED', approved_by = :by, approved_at = :at, effective_from = :from"
                                + " where id = :id")
                .param("by", by)
                .param("at", VersionStore.at(clock.instant()))
                .param("from", VersionStore.at(effectiveFrom))
                .param("id", change)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sentBack(long change, String by, String reason) {
        jdbc.sql("update rule_change set state = 'DRAFT', sent_back_by = :by, sent_back_reason = :reason,"
                        + " approved_by = null, approved_at = null where id = :id")
                .param("by", by)
                .param("reason", reason)
                .param("id", change)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void released(long change, int version, int former, Instant watchUntil) {
        jdbc.sql("update rule_change set released_version = :version, former_version = :former,"
                        + " released_at = :at, watch_until = :until where id = :id")
                .param("version", version)
                .param("former", former)
                .param("at", VersionStore.at(clock.instant()))
                .param("until", VersionStore.at(watchUntil))
                .param("id", change)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void watched(long change) {
        jdbc.sql("update rule_change set state = 'WATCHED' where id = :id")
                .param("id", change)
                .update();
    }

    /** Who ends a change; its process ends it in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void endedBy(long change, String by) {
        jdbc.sql("update rule_change set ended_by = :by where id = :id")
                .param("by", by)
                .param("id", change)
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void ended(long change, State state, String by) {
        jdbc.sql("update rule_change set state = :state, ended_by = :by, ended_at = :at where id = :id")
                .param("state", state.name())
                .param("by", by)
                .param("at", VersionStore.at(clock.instant()))
                .param("id", change)
                .update();
    }

    private static Revision revision(ResultSet row, int i) throws SQLException {
        return new Revision(
                row.getLong("change_id"),
                row.getInt("number"),
                row.getBytes("xml"),
                Examples.fromText(row.getString("examples")),
                row.getString("author"),
                VersionStore.instant(row, "saved_at"));
    }

    private static RuleChange change(ResultSet row, int i) throws SQLException {
        return new RuleChange(
                row.getLong("id"),
                row.getString("table_key"),
                row.getInt("base_version"),
                State.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getString("opened_by"),
                VersionStore.instant(row, "opened_at"),
                row.getString("reason"),
                VersionStore.instantOrNull(row, "effective_from"),
                row.getObject("watch_days", Integer.class),
                row.getString("submitted_by"),
                VersionStore.instantOrNull(row, "submitted_at"),
                row.getString("approved_by"),
                VersionStore.instantOrNull(row, "approved_at"),
                row.getString("sent_back_by"),
                row.getString("sent_back_reason"),
                row.getObject("released_version", Integer.class),
                row.getObject("former_version", Integer.class),
                VersionStore.instantOrNull(row, "released_at"),
                VersionStore.instantOrNull(row, "watch_until"),
                row.getString("ended_by"),
                VersionStore.instantOrNull(row, "ended_at"));
    }
}
