package org.entente.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored mediation services. */
@Component
class ServiceRows {

    private static final String VALUES = """
            name_fr = :name_fr, name_nl = :name_nl, name_de = :name_de, name_en = :name_en, site_fr = :site_fr,
            site_nl = :site_nl, contact = :contact, fee_fr = :fee_fr, fee_nl = :fee_nl, fee_de = :fee_de,
            fee_en = :fee_en, languages = :languages, area = :area, result = :result,
            deadline_amount = :deadline_amount, deadline_unit = :deadline_unit,
            deadline_calendar = :deadline_calendar, valid_from = :valid_from, valid_until = :valid_until,
            changed_by = :changed_by, changed_at = :changed_at
            """;

    private final JdbcClient jdbc;

    ServiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MediationService> all() {
        return jdbc.sql("select * from mediation_service order by key")
                .query(ServiceRows::service)
                .list();
    }

    Optional<MediationService> find(String key) {
        return jdbc.sql("select * from mediation_service where key = :key")
                .param("key", key)
                .query(ServiceRows::service)
                .optional();
    }

    /** @throws IllegalArgumentException if there is none */
    MediationService get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no mediation service " + key));
    }

    /** @return false if there is one with the key */
    boolean insert(MediationService service, String by, Instant at) {
        var columns = VALUES.replaceAll("\\s*=\\s*:\\w+", "");
        var values = VALUES.replaceAll("\\w+\\s*=\\s*", "");
        return bind(
                                "insert into mediation_service (key, version, " + columns + ") values (:key, 0, "
                                        + values + ") on conflict do nothing",
                                service,
                                by,
                                at)
                        .update()
                == 1;
    }

    /** @return false if the stored version is another one */
    boolean update(MediationService service, String by, Instant at) {
        return bind(
                                "update mediation_service set version = version + 1, " + VALUES
                                        + " where key = :key and version = :version",
                                service,
                                by,
                                at)
                        .param("version", service.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec bind(String sql, MediationService service, String by, Instant at) {
        var deadline = service.ownDeadline();
        var statement = jdbc.sql(sql)
                .param("key", service.key())
                .param("site_fr", service.sites().get(Language.FR))
                .param("site_nl", service.sites().get(Language.NL))
                .param("contact", service.contact())
                .param(
                        "languages",
                        service.languages().stream()
                                .sorted()
                                .map(Language::name)
                                .collect(Collectors.joining(" ")))
                .param("area", service.area().name())
                .param("result", service.result().name())
                .param("deadline_amount", deadline == null ? null : deadline.amount())
                .param(
                        "deadline_unit",
                        deadline == null ? null : deadline.unit().name())
                .param(
                        "deadline_calendar",
                        deadline == null ? null : deadline.calendar().name())
                .param("valid_from", service.validFrom())
                .param("valid_until", service.validUntil())
                .param("changed_by", by)
                .param("changed_at", at.atOffset(ZoneOffset.UTC));
        for (var language : Language.values()) {
            statement = statement
                    .param("name_" + language.code(), service.name(language))
                    .param("fee_" + language.code(), service.fee(language));
        }
        return statement;
    }

    private static MediationService service(ResultSet row, int i) throws SQLException {
        return new MediationService(
                row.getString("key"),
                row.getInt("version"),
                texts(row, "name_", Language.values()),
                texts(row, "site_", Language.FR, Language.NL),
                row.getString("contact"),
                texts(row, "fee_", Language.values()),
                Arrays.stream(row.getString("languages").split(" "))
                        .map(Language::valueOf)
                        .collect(Collectors.toSet()),
                ServiceArea.valueOf(row.getString("area")),
                ServiceResult.valueOf(row.getString("result")),
                deadline(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static @Nullable OwnDeadline deadline(ResultSet row) throws SQLException {
        var unit = row.getString("deadline_unit");
        return unit == null
                ? null
                : new OwnDeadline(
                        row.getInt("deadline_amount"),
                        PeriodUnit.valueOf(unit),
                        WorkCalendar.valueOf(row.getString("deadline_calendar")));
    }

    private static Map<Language, String> texts(ResultSet row, String column, Language... languages)
            throws SQLException {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : languages) {
            var text = row.getString(column + language.code());
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts;
    }
}
