package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.decisiontables.Explanation.Change;
import org.entente.decisiontables.Explanation.FailedCell;
import org.entente.decisiontables.Explanation.Outcome.Failed;
import org.entente.decisiontables.Explanation.Side;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final Table table = Tables.readable(Tables.file("routing"));

    @Test
    void saysWhichRulesFired() {
        assertThat(explain("TELECOM", 5000, "2026-03-01", false).fired()).containsExactly("M-01");
        assertThat(explain("TELECOM", 5001, "2026-03-01", false).fired()).isEmpty();
    }

    @Test
    void namesTheFirstCellThatFailedAndTheSmallestChange() {
        var failed = failed(explain("TELECOM", 7000, "2019-12-24", false), "M-01");

        assertThat(failed.first().input().name()).isEqualTo("amount");
        assertThat(failed.first().actual()).isEqualTo(new BigDecimal("7000"));
        assertThat(failed.first().change()).contains(new Change(Side.EXACTLY, new BigDecimal("5000")));
        assertThat(failed.others()).isEqualTo(1);
        assertThat(failed.cells().get(1).change()).contains(new Change(Side.EXACTLY, LocalDate.parse("2020-01-01")));
    }

    @Test
    void saysThatAnOpenEndIsNotReached() {
        var failed = failed(explain("ENERGY", 0, "2026-03-01", true), "M-02");

        assertThat(failed.cells())
                .extracting(FailedCell::change)
                .containsExactly(Optional.of(new Change(Side.MORE_THAN, BigDecimal.ZERO)));
    }

    @Test
    void namesTheFirstTextThatWouldDo() {
        assertThat(failed(explain("TELECOM", 10, "2026-03-01", false), "M-02")
                        .first()
                        .change())
                .contains(new Change(Side.EXACTLY, "ENERGY"));
    }

    @Test
    void takesWhatIsMissingForAFailure() {
        var inputs = new HashMap<String, Object>();
        inputs.put("sector", "TELECOM");
        inputs.put("amount", "a lot");

        var failed = failed(Explanation.of(table, inputs), "M-01");

        assertThat(failed.cells()).extracting(cell -> cell.input().name()).containsExactly("amount", "since", "abroad");
        assertThat(failed.first().actual()).isNull();
    }

    private Explanation explain(String sector, int amount, String since, boolean abroad) {
        return Explanation.of(
                table, Map.of("sector", sector, "amount", amount, "since", LocalDate.parse(since), "abroad", abroad));
    }

    private static Failed failed(Explanation explanation, String rule) {
        return (Failed) explanation.outcome(rule).orElseThrow();
    }
}
