package org.entente.mailreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void isReadAgainFromItsLine() {
        var evidence = Evidence.of(Sign.AUTOMATIC_HEADER, "Auto-Submitted: auto-replied", 3);

        assertThat(Evidence.parse(evidence.line())).isEqualTo(evidence);
        assertThat(Evidence.parse(Evidence.of(Sign.MAILING).line())).isEqualTo(Evidence.of(Sign.MAILING));
    }

    @Test
    void letsNoSenderForgeAFurtherPiece() {
        var evidence = Evidence.of(Sign.OTHER_REPORT, "a\r\nMAILING|b");

        assertThat(evidence.line()).isEqualTo("OTHER_REPORT|a MAILING/b");
        assertThat(Evidence.parse(evidence.line()).arguments()).isEqualTo(List.of("a MAILING/b"));
    }
}
