package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void readsTheTablesOfTheProduct() {
        var triage = Tables.shipped("triage");

        assertThat(triage.inputs()).extracting(Input::name).startsWith("companyVerified", "earlierComplaintsToday");
        assertThat(triage.outputs()).extracting(Output::name).containsExactly("moderation", "reason");
        assertThat(triage.rules()).extracting(Rule::id).first().isEqualTo("T-01");
        assertThat(triage.rules())
                .allSatisfy(rule -> assertThat(triage.source(rule)).isNotEmpty());
        var manyComplaints = triage.rule("T-02").orElseThrow();
        assertThat(manyComplaints.conditions().get(1).test().holds(new BigDecimal("3")))
                .isTrue();
        assertThat(manyComplaints.conditions().get(1).test().holds(new BigDecimal("2.5")))
                .isFalse();
        assertThat(manyComplaints.conclusions().getFirst()).isEqualTo(new Conclusion("\"full\"", "full"));
        assertThat(Tables.shipped("deadlines").rules()).hasSizeGreaterThan(10);
    }

    @Test
    void readsWhatTheEditorWrites() {
        var reading = TableReader.read(Tables.file("triage-from-the-editor"));

        assertThat(reading).isInstanceOfSatisfying(TableReading.Readable.class, readable -> {
            assertThat(readable.findings()).isEmpty();
            var added = readable.table().rule("DecisionRule_0x1a2b3").orElseThrow();
            assertThat(added.conditions().getFirst().text()).isEqualTo("-");
            assertThat(readable.table().source(added)).isEqualTo("Handling policy, triage 9");
            assertThat(TableContract.of(Tables.shipped("triage")).check(readable.table()))
                    .isEmpty();
        });
    }
}
