package org.entente.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterpriseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0314.595.348",
                "0314595348",
                "314595348",
                "BE0314595348",
                "be 0314.595.348",
                "BE (0)314.595.348",
                "0314/595/348",
                " 0314-595-348 ",
                "BE\u00a00314\u00a0595\u00a0348"
            })
    void readsTheFormsThatPeopleWrite(String text) {
        assertThat(EnterpriseNumber.parse(text)).contains(new EnterpriseNumber("0314595348"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0314.595.349",
                "2000.000.339",
                "03145953480",
                "NL0314595348",
                "0314 595 34O",
                "٠٣١٤٥٩٥٣٤٨",
                "BEBE0314595348"
            })
    void refusesWrongChecksFirstDigitsAndLengths(String text) {
        assertThat(EnterpriseNumber.parse(text)).isEmpty();
    }

    @Test
    void isShownWithDotsAndAsVatNumber() {
        var number = new EnterpriseNumber("0314595348");

        assertThat(number.display()).isEqualTo("0314.595.348");
        assertThat(number.vatNumber()).isEqualTo("BE0314595348");
    }

    @Test
    void everyChangedDigitIsRefused() {
        var digits = "0314595348";
        for (int place = 0; place < digits.length(); place++) {
            for (char other = '0'; other <= '9'; other++) {
                if (other != digits.charAt(place)) {
                    var changed = digits.substring(0, place) + other + digits.substring(place + 1);

                    assertThatThrownBy(() -> new EnterpriseNumber(changed))
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
        }
    }
}
