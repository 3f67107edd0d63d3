package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableAnalysisTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void hasNothingToSayOfTheTablesOfTheProduct() {
        for (var key : List.of("triage", "deadlines")) {
            var analysis = TableAnalysis.of(Tables.shipped(key), LIMIT);

            assertThat(analysis.gaps()).isEmpty();
            assertThat(analysis.overlaps()).isEmpty();
            assertThat(analysis.masked()).isEmpty();
            assertThat(analysis.isClean()).isTrue();
        }
    }

    @Test
    void givesAGapAsARow() {
        var file = TableEditor.removeRule(Tables.shippedFile("triage"), "T-03");

        var gaps = TableAnalysis.of(Tables.readable(file), LIMIT).gaps();

        assertThat(gaps).singleElement().satisfies(gap -> {
            assertThat(gap.cells()).containsExactly("true", "< 3", "\"PUBLIC\"", "> 0", "-");
            assertThat(gap.contains(Map.of(
                            "companyVerified",
                            true,
                            "earlierComplaintsToday",
                            2,
                            "publicity",
                            "PUBLIC",
                            "personalDataFound",
                            1,
                            "attachments",
                            0)))
                    .isTrue();
            assertThat(gap.contains(Map.of(
                            "companyVerified",
                            true,
                            "earlierComplaintsToday",
                            3,
                            "publicity",
                            "PUBLIC",
                            "personalDataFound",
                            1,
                            "attachments",
                            0)))
                    .isFalse();
        });
        var closed = TableEditor.addRule(file, gaps.getFirst());
        assertThat(closed.rule()).isEqualTo("T-07");
        assertThat(TableAnalysis.of(Tables.readable(closed.xml()), LIMIT).gaps())
                .isEmpty();
    }

    @Test
    void saysWhereTwoRulesHold() {
        var file = TableEditor.setCell(Tables.shippedFile("triage"), "T-02", "companyVerified", "-");

        var analysis = TableAnalysis.of(Tables.readable(file), LIMIT);

        assertThat(analysis.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.rule()).isEqualTo("T-01");
            assertThat(overlap.other()).isEqualTo("T-02");
            assertThat(overlap.where().cells()).containsExactly("false", ">= 3", "-", "-", "-");
        });
        assertThat(analysis.isClean()).isFalse();
    }
}
