package org.entente.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void fillsUpToTwoDecimals() {
        assertThat(Money.euro("49.9")).isEqualTo(Money.euro("49.90")).hasToString("EUR 49.90");
        assertThat(Money.euro(new BigDecimal("1E+2"))).hasToString("EUR 100.00");
        assertThat(Money.euro("5.1000")).hasToString("EUR 5.10");
    }

    @Test
    void differsByCurrency() {
        assertThat(new Money(BigDecimal.ONE, Currency.getInstance("GBP"))).isNotEqualTo(Money.euro("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000", "1e99", "12,50", ""})
    void refusesNegativeTooFineTooLargeAndUnreadableAmounts(String amount) {
        assertThatThrownBy(() -> Money.euro(amount)).isInstanceOf(IllegalArgumentException.class);
    }
}
