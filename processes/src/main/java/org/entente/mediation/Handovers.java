package org.entente.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored handovers and downloads. */
@Component
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long mediationId, Handover handover) {
        jdbc.sql("""
                insert into mediation_handover (id, mediation_id, service, way, recipient, at, link_expires)
                values (:id, :mediation, :service, :way, :recipient, :at, :expires)
                """)
                .param("id", handover.id())
                .param("mediation", mediationId)
                .param("service", handover.service())
                .param("way", handover.way().name())
                .param("recipient", handover.recipient())
                .param("at", utc(handover.at()))
                .param("expires", handover.linkExpires() == null ? null : utc(handover.linkExpires()))
                .update();
    }

    /** Oldest first. */
    List<Handover> of(long mediationId) {
        return jdbc.sql("select * from mediation_handover where mediation_id = :id order by at")
                .param("id", mediationId)
                .query((row, i) -> handover(row))
                .list();
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql("select * from mediation_handover where id = :id")
                .param("id", id)
                .query((row, i) -> handover(row))
                .optional();
    }

    long mediationOf(UUID id) {
        return jdbc.sql("select mediation_id from mediation_handover where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void noteDownload(UUID id, String what, Instant at) {
        jdbc.sql("insert into mediation_download (handover_id, what, at) values (:id, :what, :at)")
                .param("id", id)
                .param("what", what)
                .param("at", utc(at))
                .update();
    }

    private Handover handover(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Handover(
                id,
                row.getString("service"),
                Handover.Way.valueOf(row.getString("way")),
                row.getString("recipient"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row, "link_expires"),
                jdbc.sql("select what, at from mediation_download where handover_id = :id order by id")
                        .param("id", id)
                        .query((download, i) -> new Handover.Download(
                                download.getString("what"),
                                download.getObject("at", OffsetDateTime.class).toInstant()))
                        .list());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
