package org.entente.guide;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The stored versions and drafts of information pages. Versions are only ever added. */
@Component
class InfoPageVersions {

    private static final String VERSION = """
            select v.page_key, v.language, v.number, v.markdown, v.content_hash, v.origin, v.made_by, v.made_at,
                   coalesce(p.number = v.number, false) as is_current
            from info_page_version v left join info_page p on p.page_key = v.page_key and p.language = v.language
            where v.page_key = :key and v.language = :language
            """;
    private static final String SHIPPED = "SHIPPED";

    private final JdbcClient jdbc;
    private final Clock clock;

    InfoPageVersions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets nobody else change a page until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(String key, Language language) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('info_page'), hashtext(:page))")
                .param("page", key + "." + language.code())
                .query((row, i) -> 0)
                .single();
    }

    /** Gives the number of the new version. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(String key, Language language, String markdown, boolean isShipped, String by) {
        return jdbc.sql("insert into info_page_version"
                        + " (page_key, language, number, markdown, content_hash, origin, made_by, made_at)"
                        + " select :key, :language, coalesce(max(number), 0) + 1, :markdown, :hash, :origin, :by, :at"
                        + " from info_page_version where page_key = :key and language = :language returning number")
                .param("key", key)
                .param("language", language.name())
                .param("markdown", markdown)
                .param("hash", sha256(markdown))
                .param("origin", isShipped ? SHIPPED : "CHANGED")
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** The newest first. */
    List<InfoPageVersion> of(String key, Language language) {
        return jdbc.sql(VERSION + "order by v.number desc")
                .param("key", key)
                .param("language", language.name())
                .query(InfoPageVersions::version)
                .list();
    }

    Optional<InfoPageVersion> find(String key, Language language, int number) {
        return jdbc.sql(VERSION + "and v.number = :number")
                .param("key", key)
                .param("language", language.name())
                .param("number", number)
                .query(InfoPageVersions::version)
                .optional();
    }

    Optional<InfoPageDraft> draft(String key, Language language) {
        return jdbc.sql("select page_key, language, revision, markdown, author, saved_at from info_page_draft"
                        + " where page_key = :key and language = :language")
                .param("key", key)
                .param("language", language.name())
                .query(InfoPageVersions::draft)
                .optional();
    }

    List<InfoPageDraft> drafts() {
        return jdbc.sql("select page_key, language, revision, markdown, author, saved_at from info_page_draft"
                        + " order by page_key, language")
                .query(InfoPageVersions::draft)
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void saveDraft(String key, Language language, int revision, String markdown, String by) {
        jdbc.sql("insert into info_page_draft (page_key, language, revision, markdown, author, saved_at)"
                        + " values (:key, :language, :revision, :markdown, :by, :at) on conflict (page_key, language)"
                        + " do update set revision = :revision, markdown = :markdown, author = :by, saved_at = :at")
                .param("key", key)
                .param("language", language.name())
                .param("revision", revision)
                .param("markdown", markdown)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void deleteDraft(String key, Language language) {
        jdbc.sql("delete from info_page_draft where page_key = :key and language = :language")
                .param("key", key)
                .param("language", language.name())
                .update();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static InfoPageVersion version(ResultSet row, int i) throws SQLException {
        return new InfoPageVersion(
                row.getString("page_key"),
                Language.valueOf(row.getString("language")),
                row.getInt("number"),
                row.getString("markdown"),
                row.getString("content_hash"),
                SHIPPED.equals(row.getString("origin")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                row.getBoolean("is_current"));
    }

    private static InfoPageDraft draft(ResultSet row, int i) throws SQLException {
        var markdown = row.getString("markdown");
        return new InfoPageDraft(
                row.getString("page_key"),
                Language.valueOf(row.getString("language")),
                row.getInt("revision"),
                markdown,
                row.getString("author"),
                row.getTimestamp("saved_at").toInstant(),
                InfoPages.problems(markdown));
    }
}
