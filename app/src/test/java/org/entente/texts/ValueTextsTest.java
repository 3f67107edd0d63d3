package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.access.Role;
import org.entente.casefile.Channel;
import org.entente.casefile.DeadlineKind;
import org.entente.companies.Sector;
import org.entente.contact.QuestionState;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Party;
import org.entente.desks.MatterTaskKind;
import org.entente.inspection.ReportState;
import org.entente.inspection.Scenario;
import org.entente.legalaid.Dealing;
import org.entente.legalaid.LegalEvent;
import org.entente.legalaid.LegalOutcome;
import org.entente.legalaid.LegalState;
import org.entente.legalaid.LegalTemplate;
import org.entente.legalaid.NotAdmitted;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterParty;
import org.entente.mediation.MediationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Screens say values in words whose keys are made of their names: each value that can be shown has its words. */
class ValueTextsTest {

    private static final Map<Role, String> AREAS = Map.of(
            Role.LAWYER, "legalaid",
            Role.INSPECTOR, "inspection",
            Role.AGENT, "contact",
            Role.MEDIATOR, "mediation",
            Role.MODERATOR, "mediation");

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("desk.letters.kind.", LetterKind.values(), ""),
                Arguments.of("desk.letters.to.", Party.values(), ""),
                Arguments.of("desk.deadline.", DeadlineKind.values(), ""),
                Arguments.of("common.sector.", Sector.values(), ""),
                Arguments.of("matters.about.", MatterKind.values(), ""),
                Arguments.of("matters.party.", MatterParty.values(), ""),
                Arguments.of("contact.channel.", Channel.values(), ""),
                Arguments.of("overview.path.", MatterKind.values(), ""),
                Arguments.of("legalaid.state.", LegalState.values(), ""),
                Arguments.of("legalaid.turn.", LegalState.values(), ".title"),
                Arguments.of("legalaid.event.", LegalEvent.values(), ""),
                Arguments.of("legalaid.outcome.", LegalOutcome.values(), ""),
                Arguments.of("legalaid.reason.", NotAdmitted.values(), ""),
                Arguments.of("legalaid.dealing.", Dealing.values(), ""),
                Arguments.of("legalaid.template.", LegalTemplate.values(), ""),
                Arguments.of("mediation.state.", MediationState.values(), ""),
                Arguments.of("mediation.turn.", MediationState.values(), ".title"),
                Arguments.of("inspection.state.", ReportState.values(), ""),
                Arguments.of("inspection.scenario.", Scenario.values(), ""),
                Arguments.of("contact.state.", QuestionState.values(), ""),
                Arguments.of("contact.turn.", QuestionState.values(), ".title"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void haveWords(String before, Enum<?>[] values, String after) throws IOException {
        assertThat(withoutText(Arrays.stream(values).map(value -> before + value.name() + after)))
                .isEmpty();
    }

    @Test
    void tasksHaveWordsAtTheirDesk() throws IOException {
        assertThat(withoutText(
                        Arrays.stream(MatterTaskKind.values()).map(kind -> AREAS.get(kind.role()) + ".task." + kind)))
                .isEmpty();
    }

    private static List<String> withoutText(Stream<String> asked) throws IOException {
        var known = keys();
        return asked.filter(key -> !known.contains(key)).toList();
    }

    private static Set<String> keys() throws IOException {
        var keys = new HashSet<String>();
        for (var bundle : Bundle.ofScreens()) {
            keys.addAll(Bundle.read(bundle.english()).keySet());
        }
        return keys;
    }
}
