package org.entente.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.casefile.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    62           | 62.00
                    62,40        | 62.40
                    62.40        | 62.40
                    62,4         | 62.40
                    62,40 €      | 62.40
                    EUR 62,40    | 62.40
                    62.40 euro   | 62.40
                    1 250        | 1250.00
                    1.250        | 1250.00
                    1,250        | 1250.00
                    1.250,50     | 1250.50
                    1,250.50     | 1250.50
                    1.250.000    | 1250000.00
                    0,01         | 0.01
                    999999999,99 | 999999999.99
                    """)
    void readsAmountsAsPeopleTypeThem(String typed, String amount) {
        assertThat(Amounts.parse(typed)).contains(Money.euro(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-5", "1,2,3", "12,345,6", "1.25.000", "62,405x", "1000000000", "٣٤"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(Amounts.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 100_000})
    void refusesLongTextsAtOnce(int length) {
        assertThat(Amounts.parse("1".repeat(length))).isEmpty();
    }
}
