package org.entente.decisiontables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What we say of managers' tables has to be said of ours first: no finding, no gap, no rule that adds nothing. */
class ShippedTablesAnalysisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "triage",
                "deadlines",
                "mediationRouting",
                "legalAidAdmission",
                "inspectionRouting",
                "inboundMail"
            })
    void hasNothingToSayOfAShippedTable(String key) throws IOException {
        var reading = TableReader.read(new ClassPathResource("dmn/" + key + ".dmn").getContentAsByteArray());

        assertThat(reading).isInstanceOfSatisfying(TableReading.Readable.class, readable -> {
            var analysis = TableAnalysis.of(readable.table(), Duration.ofSeconds(20));
            assertThat(readable.findings()).isEmpty();
            assertThat(analysis.complete()).isTrue();
            assertThat(analysis.gaps()).isEmpty();
            assertThat(analysis.overlaps()).isEmpty();
            assertThat(analysis.masked()).isEmpty();
            assertThat(analysis.unreachable()).isEmpty();
            assertThat(analysis.unsourced()).isEmpty();
        });
    }
}
