package org.entente.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.casefile.UnsavedCases;
import org.entente.companies.Sector;
import org.junit.jupiter.api.Test;

class MediationRoutingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    @Test
    void leavesACaseToAPersonThatTheTableCantDecide() {
        var answer = ask((table, complaintCase, inputs, activity) -> new Ruling.Undecided("NO_RULE"));

        assertThat(answer.isUndecided()).isTrue();
        assertThat(answer.problem()).isEqualTo("NO_RULE");
    }

    @Test
    void leavesACaseToAPersonIfATableWasChangedIntoNonsense() {
        var answer = ask((table, complaintCase, inputs, activity) ->
                new Ruling.Decided(List.of("M-99"), List.of(Map.of("effect", "SOMETIMES"))));

        assertThat(answer.problem()).isEqualTo("BAD_RULE");
    }

    private static MediationAnswer ask(Rulebook rulebook) {
        var clock = Clock.fixed(Instant.parse("2026-04-10T08:00:00Z"), ZoneOffset.UTC);
        var filed = UnsavedCases.filed(Sector.TELECOM);
        return new MediationRouting(rulebook, mock(ComplaintCases.class), clock)
                .of(filed, MediationFacts.outlook(filed, TODAY), MediationRouting.OUTLOOK);
    }
}
