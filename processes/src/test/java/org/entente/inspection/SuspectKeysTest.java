package org.entente.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectKeysTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Shop.example/offers?x=1, shop.example",
        "shop.example, shop.example",
        "HTTP://shop.example:8080/, shop.example",
        "https://user@m.shop.example./a, shop.example",
        "https://bücher.example/, xn--bcher-kva.example",
        "sale.shop.example, sale.shop.example",
        "www.facebook.com/FakeBags/posts/1, facebook.com/fakebags"
    })
    void seesTheSameSiteHoweverItIsWritten(String typed, String key) {
        assertThat(SuspectKeys.website(typed)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no idea", "localhost", "https://www.facebook.com/", "", "...", "http://"})
    void makesNothingOfWhatIsNoSiteOrEverybodys(String typed) {
        assertThat(SuspectKeys.website(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0470/11.22.33, +32470112233",
        "+32 470 11 22 33, +32470112233",
        "0032 470 112233, +32470112233",
        "02 555 11 22, +3225551122",
        "+33 1 99 00 12 34, +33199001234"
    })
    void seesTheSameNumberHoweverItIsWritten(String typed, String key) {
        assertThat(SuspectKeys.phone(typed)).isEqualTo(key);
    }

    @Test
    void takesANumberThatSentAMessageForANumberAndNoSender() {
        var sms = new Suspect(null, null, null, null, "0470 11 22 33", null, null);
        var name = new Suspect(null, null, null, null, "  Bpost  INFO ", null, null);

        assertThat(sms.phoneKey()).isEqualTo("+32470112233");
        assertThat(sms.senderKey()).isNull();
        assertThat(name.phoneKey()).isNull();
        assertThat(name.senderKey()).isEqualTo("bpost info");
    }
}
