package org.entente.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 6000       | 6000
            en | 6,000      | 6000
            en | 6 000      | 6000
            en | 1,234,567.5 | 1234567.5
            en | 62.40      | 62.40
            en | 62,40      | 62.40
            en | -5         | -5
            fr | 6.000      | 6000
            fr | 6 000,50   | 6000.50
            fr | 62,40      | 62.40
            fr | 62.40      | 62.40
            de | 1.234.567,5 | 1234567.5
            """)
    void readsNumbersAsTheLanguageWritesThem(String language, String typed, String plain) {
        assertThat(WrittenNumber.plain(typed, Locale.of(language))).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 6.000
            fr | 6,000
            en | abc
            en | 1,2,3
            nl | 12,34.5
            """)
    void readsNothingIntoWhatCouldMeanTwoThings(String language, String typed) {
        assertThat(WrittenNumber.plain(typed, Locale.of(language))).startsWith("?");
    }
}
