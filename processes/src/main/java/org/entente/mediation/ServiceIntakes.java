package org.entente.mediation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.companies.EmailAddress;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * How requests reach mediation services, kept by managers; at the first start the own times to accept or refuse are filled in
 * from {@code mediation/intakes.json}. Addresses and accounts are nobody's but the installation's.
 */
@Service
@Transactional
public class ServiceIntakes implements InitializingBean {

    private static final String FILE = "mediation/intakes.json";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ServiceIntakes(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("select count(*) from mediation_intake")
                            .query(Long.class)
                            .single()
                    == 0) {
                shipped().forEach(intake -> write(intake, "system"));
            }
        });
    }

    /** How requests reach a service; without desk, address and time of its own if nobody said so yet. */
    @Transactional(readOnly = true)
    public ServiceIntake of(String service) {
        return jdbc.sql("select * from mediation_intake where service = :service")
                .param("service", service)
                .query((row, i) -> intake(row))
                .optional()
                .orElseGet(() -> ServiceIntake.unknown(service));
    }

    /** The service that an account works for; empty if it is no mediator's. */
    @Transactional(readOnly = true)
    public Optional<String> serviceOf(String account) {
        return jdbc.sql("select service from mediator where account = :account")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    /**
     * Changes how requests reach a service. An account that works for another service moves to this one.
     *
     * @throws org.entente.access.AccessDenied unless the viewer is a manager
     * @throws CaseConflict                    if somebody else changed it meanwhile
     * @throws IllegalArgumentException        if the address is none
     */
    public ServiceIntake change(ServiceIntake intake, Viewer by) {
        by.require(Role.MANAGER);
        if (of(intake.service()).version() != intake.version()) {
            throw new CaseConflict("somebody else changed how requests reach " + intake.service());
        }
        write(intake, by.name());
        return of(intake.service());
    }

    private void write(ServiceIntake intake, String by) {
        var email = intake.email();
        var admission = intake.admission();
        jdbc.sql("""
                insert into mediation_intake (service, version, email, admission_amount, admission_unit,
                admission_calendar, changed_by, changed_at)
                values (:service, :version, :email, :amount, :unit, :calendar, :by, :at)
                on conflict (service) do update set version = excluded.version, email = excluded.email,
                admission_amount = excluded.admission_amount, admission_unit = excluded.admission_unit,
                admission_calendar = excluded.admission_calendar, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
                """)
                .param("service", intake.service())
                .param("version", intake.version() + 1)
                .param(
                        "email",
                        email == null || email.isBlank()
                                ? null
                                : EmailAddress.parse(email).value())
                .param("amount", admission == null ? null : admission.amount())
                .param("unit", admission == null ? null : admission.unit().name())
                .param(
                        "calendar",
                        admission == null ? null : admission.calendar().name())
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from mediator where service = :service")
                .param("service", intake.service())
                .update();
        for (var account : new TreeSet<>(intake.accounts())) {
            jdbc.sql("""
                    insert into mediator (account, service) values (:account, :service)
                    on conflict (account) do update set service = excluded.service
                    """)
                    .param("account", account)
                    .param("service", intake.service())
                    .update();
        }
    }

    private ServiceIntake intake(ResultSet row) throws SQLException {
        var service = row.getString("service");
        return new ServiceIntake(
                service,
                row.getInt("version"),
                row.getString("email"),
                admission(row),
                jdbc.sql("select account from mediator where service = :service")
                        .param("service", service)
                        .query((mediator, i) -> mediator.getString("account"))
                        .set());
    }

    private static @Nullable OwnDeadline admission(ResultSet row) throws SQLException {
        var unit = row.getString("admission_unit");
        return unit == null
                ? null
                : new OwnDeadline(
                        row.getInt("admission_amount"),
                        PeriodUnit.valueOf(unit),
                        WorkCalendar.valueOf(row.getString("admission_calendar")));
    }

    private static List<ServiceIntake> shipped() {
        try (var file = new ClassPathResource(FILE).getInputStream()) {
            return JsonMapper.shared().readValue(file, new TypeReference<List<ServiceIntake>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
