package org.entente.rules;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.rules.RuleRelease.Kind;
import org.entente.rules.RuleVersion.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored versions and releases of tables. Rows are only ever added. */
@Component
class VersionStore {

    private static final String VERSION =
            "select id, table_key, number, xml, examples, content_hash, origin, made_by, made_at from rule_version ";
    private static final String RELEASE =
            "select id, table_key, version, effective_from, kind, released_by, released_at, change_id from rule_release ";

    private final JdbcClient jdbc;
    private final Clock clock;

    VersionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets nobody else add versions and releases until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('rule_release'))")
                .query((row, i) -> 0)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    RuleVersion add(String key, byte[] xml, List<Example> examples, Origin origin, String by) {
        var number = latest(key).map(RuleVersion::number).orElse(0) + 1;
        jdbc.sql("insert into rule_version (table_key, number, xml, examples, content_hash, origin, made_by, made_at)"
                        + " values (:key, :number, :xml, :examples, :hash, :origin, :by, :at)")
                .param("key", key)
                .param("number", number)
                .param("xml", xml)
                .param("examples", Examples.toText(examples))
                .param("hash", sha256(xml))
                .param("origin", origin.name())
                .param("by", by)
                .param("at", at(clock.instant()))
                .update();
        return get(key, number);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void release(String key, int version, Instant effectiveFrom, Kind kind, String by, @Nullable Long change) {
        jdbc.sql("insert into rule_release"
                        + " (table_key, version, effective_from, kind, released_by, released_at, change_id)"
                        + " values (:key, :version, :from, :kind, :by, :at, :change)")
                .param("key", key)
                .param("version", version)
                .param("from", at(effectiveFrom))
                .param("kind", kind.name())
                .param("by", by)
                .param("at", at(clock.instant()))
                .param("change", change)
                .update();
    }

    List<RuleVersion> versions(String key) {
        return jdbc.sql(VERSION + "where table_key = :key order by number desc")
                .param("key", key)
                .query(VersionStore::version)
                .list();
    }

    /** All releases, in the order in which they take effect. */
    List<RuleRelease> releases() {
        return jdbc.sql(RELEASE + "order by effective_from, id")
                .query(VersionStore::release)
                .list();
    }

    /**
     * The release of a table that takes effect last, be it in the future: what a further change starts from.
     *
     * @throws NoSuchRules if there is no such table
     */
    RuleRelease last(String key) {
        return jdbc.sql(RELEASE + "where table_key = :key order by effective_from desc, id desc limit 1")
                .param("key", key)
                .query(VersionStore::release)
                .optional()
                .orElseThrow(() -> new NoSuchRules("there is no table " + key));
    }

    Optional<RuleVersion> latest(String key) {
        return jdbc.sql(VERSION + "where table_key = :key order by number desc limit 1")
                .param("key", key)
                .query(VersionStore::version)
                .optional();
    }

    Optional<RuleVersion> find(String key, int number) {
        return jdbc.sql(VERSION + "where table_key = :key and number = :number")
                .param("key", key)
                .param("number", number)
                .query(VersionStore::version)
                .optional();
    }

    /** @throws NoSuchRules if there is none */
    RuleVersion get(String key, int number) {
        return find(key, number).orElseThrow(() -> new NoSuchRules("table " + key + " has no version " + number));
    }

    /** @throws NoSuchRules if there is none */
    RuleVersion get(long id) {
        return jdbc.sql(VERSION + "where id = :id")
                .param("id", id)
                .query(VersionStore::version)
                .optional()
                .orElseThrow(() -> new NoSuchRules("there is no version with id " + id));
    }

    /** Gives the SHA-256 in hexadecimal. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static RuleVersion version(ResultSet row, int i) throws SQLException {
        return new RuleVersion(
                row.getLong("id"),
                row.getString("table_key"),
                row.getInt("number"),
                row.getBytes("xml"),
                Examples.fromText(row.getString("examples")),
                row.getString("content_hash"),
                Origin.valueOf(row.getString("origin")),
                row.getString("made_by"),
                instant(row, "made_at"));
    }

    private static RuleRelease release(ResultSet row, int i) throws SQLException {
        var change = row.getLong("change_id");
        return new RuleRelease(
                row.getLong("id"),
                row.getString("table_key"),
                row.getInt("version"),
                instant(row, "effective_from"),
                Kind.valueOf(row.getString("kind")),
                row.getString("released_by"),
                instant(row, "released_at"),
                row.wasNull() || change == 0 ? null : change);
    }
}
