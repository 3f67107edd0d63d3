package org.entente.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.entente.testing.ProcessesTest;
import org.entente.time.Brussels;
import org.entente.time.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessesTest
class MediationServicesIT {

    private static final Viewer MANAGER = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private MediationServices services;

    @Autowired
    private MovableClock clock;

    @Test
    void listsTheShippedServicesInFourLanguages() {
        var rail = services.find("rail").orElseThrow();

        assertThat(rail.name(Language.FR)).isEqualTo("Service de médiation pour les voyageurs ferroviaires");
        assertThat(rail.name(Language.NL)).isEqualTo("Ombudsdienst voor treinreizigers");
        assertThat(rail.site(Language.DE)).contains("https://www.ombudsrail.be/");
        assertThat(services.find("auto").orElseThrow().ownDeadline())
                .isEqualTo(new OwnDeadline(90, PeriodUnit.WORKING_DAYS, WorkCalendar.EU));
        assertThat(services.keysOn(today())).hasSizeGreaterThanOrEqualTo(16).contains("ecc", "energy-wal");
    }

    @Test
    void addsAServiceOnce() {
        var bikes = service(0, null);

        assertThat(services.add(bikes, MANAGER)).isEqualTo(new ServiceChange.Saved(bikes));
        assertThat(services.add(bikes, MANAGER)).isEqualTo(new ServiceChange.KeyTaken(bikes.key()));
        assertThat(services.keysOn(today())).contains(bikes.key());
    }

    @Test
    void endsAServiceThatNoTableNames() {
        var bikes = service(0, null);
        services.add(bikes, MANAGER);

        assertThat(services.end(bikes.key(), today().minusDays(1), MANAGER))
                .isInstanceOfSatisfying(
                        ServiceChange.Saved.class,
                        saved -> assertThat(saved.service().version()).isEqualTo(1));
        assertThat(services.keysOn(today())).doesNotContain(bikes.key());
        assertThat(services.keysOn(today().minusDays(1))).contains(bikes.key());
        assertThat(services.find(bikes.key())).isPresent();
    }

    @Test
    void endsNoServiceThatATableInForceNames() {
        assertThat(services.end("telecom", today().plusYears(1), MANAGER))
                .isEqualTo(new ServiceChange.StillNamed(Set.of("mediationRouting")));
        assertThat(services.find("telecom").orElseThrow().validUntil()).isNull();
    }

    @Test
    void overwritesNoChangeThatSomebodyElseMade() {
        var read = service(0, null);
        services.add(read, MANAGER);
        services.change(read, MANAGER);

        assertThat(services.change(read, MANAGER))
                .isInstanceOfSatisfying(
                        ServiceChange.Outdated.class,
                        outdated -> assertThat(outdated.theirs().version()).isEqualTo(1));
    }

    @Test
    void isForManagers() {
        assertThatThrownBy(() -> services.add(service(0, null), MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> services.end("rail", today(), MODERATOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void acceptsNoServiceThatIsNotDescribed() {
        var good = service(0, null);

        assertThatThrownBy(() -> changed(good, Map.of(Language.FR, "Vélos"), good.sites()))
                .hasMessageContaining("name in NL");
        assertThatThrownBy(() -> changed(good, good.names(), Map.of(Language.FR, "http://plain.example/")))
                .hasMessageContaining("https");
        assertThatThrownBy(() -> service(0, LocalDate.of(2019, 12, 31))).hasMessageContaining("must not end before");
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }

    private static MediationService service(int version, @org.jspecify.annotations.Nullable LocalDate validUntil) {
        return new MediationService(
                "bikes-" + SERIAL.incrementAndGet(),
                version,
                inAllLanguages("Bikes"),
                Map.of(Language.NL, "https://fietsen.example/"),
                "Fietsstraat 1, 1000 Brussel",
                inAllLanguages("0"),
                Set.of(Language.NL, Language.FR),
                ServiceArea.BELGIUM,
                ServiceResult.NOT_BINDING,
                null,
                LocalDate.of(2020, 1, 1),
                validUntil);
    }

    private static MediationService changed(
            MediationService from, Map<Language, String> names, Map<Language, String> sites) {
        return new MediationService(
                from.key(),
                from.version(),
                names,
                sites,
                from.contact(),
                from.fees(),
                from.languages(),
                from.area(),
                from.result(),
                from.ownDeadline(),
                from.validFrom(),
                from.validUntil());
    }

    private static Map<Language, String> inAllLanguages(String text) {
        return Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), language -> text));
    }
}
