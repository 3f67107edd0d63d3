package org.entente.ui.rules;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableAnalysis;
import org.entente.decisiontables.TableReader;
import org.entente.mediation.MediationServices;
import org.entente.mediation.ServiceIntakes;
import org.entente.moderation.TaskBoard;
import org.entente.rules.DraftView;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleOverrides;
import org.entente.rules.RuleReplays;
import org.entente.rules.RuleTables;
import org.entente.rules.RuleTrial;
import org.entente.rules.RuleVersion;
import org.entente.rules.TableSummary;
import org.entente.ui.shell.StaffFakes;
import org.entente.ui.shell.StaffFakes.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The services behind the managers' workplace: the shipped table of triage, and one change of it. */
@Configuration(proxyBeanMethods = false)
@Import(StaffFakes.class)
class RuleFakes {

    static final Instant NOW = StaffFakes.NOW;
    static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));

    /** The one change there is. */
    static final class Kept {
        DraftView draft = draft(State.DRAFT, shipped());
    }

    @Bean
    Kept kept() {
        return new Kept();
    }

    @Bean
    SignedIn signedIn() {
        return new SignedIn(MANAGER);
    }

    @Bean
    TaskBoard board() {
        return mock(TaskBoard.class);
    }

    @Bean
    RuleTables tables() {
        var tables = mock(RuleTables.class);
        when(tables.version(any(), anyInt(), any()))
                .thenReturn(new RuleVersion(
                        3, "triage", 3, shipped(), List.of(), "", RuleVersion.Origin.SHIPPED, "system", NOW));
        when(tables.list(any()))
                .thenReturn(List.of(new TableSummary(
                        "triage",
                        "",
                        6,
                        3,
                        NOW.minusSeconds(86_400),
                        0,
                        0,
                        412,
                        List.of("T-02", "T-05"),
                        2,
                        List.of(new TableSummary.Warning(TableSummary.Warning.Kind.GAPS, List.of(), 4)))));
        when(tables.table(any(), org.mockito.ArgumentMatchers.anyInt(), any()))
                .thenReturn(Optional.of(table(shipped())));
        return tables;
    }

    @Bean
    RuleDrafts drafts(Kept kept) {
        var drafts = mock(RuleDrafts.class);
        when(drafts.get(anyLong(), any())).thenAnswer(call -> kept.draft);
        return drafts;
    }

    @Bean
    RuleChanges changes(Kept kept) {
        var changes = mock(RuleChanges.class);
        when(changes.waiting(any())).thenAnswer(call -> List.of(kept.draft.change()));
        return changes;
    }

    @Bean
    RuleReplays replays() {
        return mock(RuleReplays.class);
    }

    @Bean
    RuleTrial trials() {
        return mock(RuleTrial.class);
    }

    @Bean
    RuleOverrides overrides() {
        return mock(RuleOverrides.class);
    }

    @Bean
    MediationServices services() {
        return mock(MediationServices.class);
    }

    @Bean
    ServiceIntakes intakes() {
        return mock(ServiceIntakes.class);
    }

    static byte[] shipped() {
        try (var file = RuleFakes.class.getResourceAsStream("/dmn/triage.dmn")) {
            return java.util.Objects.requireNonNull(file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The shipped table with other words in one place. */
    static byte[] shippedWith(String before, String after) {
        return new String(shipped(), StandardCharsets.UTF_8)
                .replaceFirst(java.util.regex.Pattern.quote(before), after)
                .getBytes(StandardCharsets.UTF_8);
    }

    static Table table(byte[] xml) {
        return TableReader.read(xml).asTable().orElseThrow();
    }

    static DraftView draft(State state, byte[] xml) {
        return draft(state, xml, 3);
    }

    static DraftView draft(State state, byte[] xml, int lastVersion) {
        var table = table(xml);
        var analysis = TableAnalysis.of(table, Duration.ofSeconds(10));
        return new DraftView(
                change(state),
                4,
                "manager2",
                NOW,
                xml,
                Optional.of(table),
                List.of(),
                Optional.of(analysis),
                analysis.gaps().stream().map(gap -> new DraftView.Gap(gap, 14)).toList(),
                List.of(),
                List.of(),
                List.of(),
                lastVersion);
    }

    private static RuleChange change(State state) {
        var submitted = state != State.DRAFT;
        var released = state == State.WATCHED;
        return new RuleChange(
                7,
                "triage",
                3,
                state,
                4,
                "manager",
                NOW,
                submitted ? "The law changed." : null,
                submitted ? NOW : null,
                submitted ? 14 : null,
                submitted ? "manager" : null,
                submitted ? NOW : null,
                released ? "manager2" : null,
                released ? NOW : null,
                null,
                null,
                released ? (Integer) 4 : null,
                released ? (Integer) 3 : null,
                released ? NOW : null,
                released ? NOW.plusSeconds(86_400) : null,
                null,
                (@Nullable Instant) null);
    }
}
