package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @Test
    void isWrittenWithYearAndSixDigits() {
        assertThat(new CaseNumber(2026, 123)).hasToString("2026-000123");
    }

    @Test
    void readsWhatItWrites() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var number = new CaseNumber(2000 + random.nextInt(1000), 1 + random.nextInt(999_999));

            assertThat(CaseNumber.parse(number.toString())).isEqualTo(number);
            assertThat(CaseNumber.findIn("Re: (" + number + ")")).contains(number);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-123",
                "2026-0001234",
                "1999-000001",
                "2026-000000",
                " 2026-000123",
                "2026–000123",
                "20a6-000123"
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> CaseNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsOneNumberInAText() {
        assertThat(CaseNumber.findIn("Votre plainte 2026-000123, (2026-000123) du 2026-03-02"))
                .contains(new CaseNumber(2026, 123));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing here",
                "2026-000123 or 2026-000124",
                "INV2026-000123",
                "2026-000123456",
                "2026-000123-01",
                "12-2026-000123",
                "2026-000000"
            })
    void findsNothingWhereThereIsNoneOrMoreThanOne(String text) {
        assertThat(CaseNumber.findIn(text)).isEmpty();
    }

    @Test
    void sortsByOrderOfFiling() {
        assertThat(Stream.of("2027-000001", "2026-000002", "2026-000001")
                        .map(CaseNumber::parse)
                        .sorted())
                .extracting(CaseNumber::toString)
                .containsExactly("2026-000001", "2026-000002", "2027-000001");
    }
}
