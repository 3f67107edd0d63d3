package org.entente.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.correspondence.Clue;
import org.entente.correspondence.TokenPurpose;
import org.entente.mailreading.Evidence;
import org.entente.mailreading.Sign;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceTextTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasASentenceForEverythingThatCanBeFoundOut(Language language) {
        var words = new Wording(texts, language.locale());

        assertThat(Stream.<Enum<?>>concat(Arrays.stream(Sign.values()), Arrays.stream(Clue.values())))
                .allSatisfy(code -> assertThat(
                                new EvidenceText(Evidence.of(code, "2026-000123", TokenPurpose.COMPANY), words)
                                        .sentence())
                        .endsWith(".")
                        .doesNotContain("{", "|", "COMPANY", code.name()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasAWordForEveryPurposeOfAnAddress(Language language) {
        var words = new Wording(texts, language.locale());

        assertThat(TokenPurpose.values())
                .allSatisfy(purpose -> assertThat(
                                new EvidenceText(Evidence.of(Clue.HEADER_TOKEN, "2026-000123", purpose), words)
                                        .sentence())
                        .doesNotContain(purpose.name()));
    }
}
