package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.mediation.Matter;
import org.entente.mediation.MediationFacts;
import org.junit.jupiter.api.Test;

/** The guide says of mediation what mediation understands, though neither package knows the other. */
class FactKeyTest {

    @Test
    void hasTheMattersOfMediation() {
        assertThat(FactKey.MATTER.codes()).isEqualTo(names(Matter.values()));
    }

    @Test
    void hasTheFactsOfMediation() {
        assertThat(FactKey.DEALING.codes()).isEqualTo(names(MediationFacts.Dealing.values()));
        assertThat(FactKey.TRADER_AREA.codes())
                .startsWith(names(MediationFacts.TraderArea.values()).toArray(String[]::new))
                .endsWith("UNKNOWN")
                .hasSize(MediationFacts.TraderArea.values().length + 1);
        assertThat(FactKey.SERVICE_CONDITION.codes()).isEqualTo(names(MediationFacts.Condition.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
