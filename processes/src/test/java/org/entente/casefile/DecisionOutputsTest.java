package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionOutputsTest {

    private final DecisionOutputs several = new DecisionOutputs(
            Map.of("M-1.service", "A", "M-1.reason", "OWN_SECTOR", "M-1.2.service", "B", "M-3.service", "C"));

    @Test
    void givesWhatEachRuleGave() {
        assertThat(several.rows(List.of("M-1", "M-1.2")))
                .containsExactly(Map.of("service", "A", "reason", "OWN_SECTOR"), Map.of("service", "B"));
        assertThat(several.undecided()).isEmpty();
    }

    @Test
    void givesTheOneAnswer() {
        var one = new DecisionOutputs(Map.of("amount", "2.5"));

        assertThat(one.areOfSeveral()).isFalse();
        assertThat(one.rows(List.of("D-01"))).containsExactly(Map.of("amount", "2.5"));
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        var undecided = DecisionOutputs.undecided("NO_RULE", "no rule holds for a.b");

        assertThat(undecided.undecided()).contains("NO_RULE");
        assertThat(undecided.rows(List.of())).isEmpty();
    }

    @Test
    void joinsFindingsAndDividesThem() {
        var joined = DecisionOutputs.joined(several.rows(List.of("M-3", "M-1")));

        assertThat(joined).isEqualTo(Map.of("service", "C | A", "reason", " | OWN_SECTOR"));
        assertThat(DecisionOutputs.divided(joined.get("reason"))).containsExactly("", "OWN_SECTOR");
        assertThat(DecisionOutputs.divided("")).containsExactly("");
    }
}
