package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private final Table table = Tables.readable(Tables.file("routing"));

    @Test
    void takesTextsForValuesOfTheirColumns() {
        assertThat(table.typed(Map.of("sector", "TELECOM", "amount", "12.50", "since", "2026-03-01")))
                .containsOnly(
                        Map.entry("sector", "TELECOM"),
                        Map.entry("amount", new BigDecimal("12.50")),
                        Map.entry("since", LocalDate.parse("2026-03-01")));
    }

    @Test
    void leavesOutWhatIsEmptyUnknownOrOfAnotherType() {
        assertThat(table.typed(Map.of("sector", "", "amount", "a lot", "since", "yesterday", "other", "1")))
                .isEmpty();
    }
}
