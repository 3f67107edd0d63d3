package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.entente.casefile.CaseNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTokensTest {

    private static final CaseNumber NUMBER = new CaseNumber(2026, 123);
    private static final byte[] OLD = "an old secret of some length".getBytes();
    private static final byte[] NEW = "a newer secret of some length".getBytes();

    private final AddressTokens tokens = new AddressTokens(new TokenKeys(Map.of('a', OLD), 'a'));

    @Test
    void readsWhatItIssued() {
        var random = new Random(1);
        for (var purpose : TokenPurpose.values()) {
            for (int i = 0; i < 500; i++) {
                var number = new CaseNumber(2000 + random.nextInt(1000), 1 + random.nextInt(999_999));
                long reference = random.nextLong() >>> 1 + random.nextInt(63);

                var token = tokens.issue(purpose, number, reference);

                var expected = new TokenReading(purpose, number, reference, 'a');
                assertThat(tokens.read(token)).contains(expected);
                assertThat(tokens.read(token.toUpperCase(Locale.ROOT))).contains(expected);
            }
        }
    }

    @Test
    void carriesTheLargestReference() {
        assertThat(tokens.read(tokens.issue(TokenPurpose.BOUNCE, NUMBER, Long.MAX_VALUE)))
                .contains(new TokenReading(TokenPurpose.BOUNCE, NUMBER, Long.MAX_VALUE, 'a'));
        assertThatThrownBy(() -> tokens.issue(TokenPurpose.BOUNCE, NUMBER, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAlphabetWithoutLookAlikesIsUsed() {
        var used = new HashSet<Character>();
        for (int serial = 1; serial < 500; serial++) {
            var token = tokens.issue(TokenPurpose.COMPANY, new CaseNumber(2026, serial));
            assertThat(token).hasSize(29);
            token.chars().forEach(c -> used.add((char) c));
        }

        assertThat(used).hasSize(32).doesNotContain('i', 'l', 'o', 'u', 'I', 'O');
    }

    @Test
    void everyChangedSymbolIsRefused() {
        for (var token :
                new String[] {tokens.issue(TokenPurpose.COMPANY, NUMBER), tokens.issue(TokenPurpose.BOUNCE, NUMBER, 815)
                }) {
            for (int place = 0; place < token.length(); place++) {
                for (char other : "0123456789abcdefghijklmnopqrstuvwxyz+-.é".toCharArray()) {
                    if (other != token.charAt(place)) {
                        assertThat(tokens.read(token.substring(0, place) + other + token.substring(place + 1)))
                                .isEmpty();
                    }
                }
                assertThat(tokens.read(token.substring(0, place) + token.substring(place + 1)))
                        .isEmpty();
                assertThat(tokens.read(token.substring(0, place) + "0" + token.substring(place)))
                        .isEmpty();
            }
        }
    }

    @Test
    void aTokenIsBoundToPurposeAndCase() {
        var company = Base32.decode(tokens.issue(TokenPurpose.COMPANY, NUMBER)).orElseThrow();
        for (int value = 0; value < 256; value++) {
            if (value != company[0]) {
                var changed = company.clone();
                changed[0] = (byte) value;
                assertThat(tokens.read(Base32.encode(changed))).isEmpty();
            }
        }
        assertThat(tokens.issue(TokenPurpose.CONSUMER, NUMBER))
                .isNotEqualTo(tokens.issue(TokenPurpose.COMPANY, NUMBER));
    }

    @Test
    void aRotatedKeyIsAcceptedAndAWithdrawnOneRefused() {
        var old = tokens.issue(TokenPurpose.COMPANY, NUMBER);
        var rotated = new AddressTokens(new TokenKeys(Map.of('a', OLD, 'b', NEW), 'b'));
        var withdrawn = new AddressTokens(new TokenKeys(Map.of('b', NEW), 'b'));

        assertThat(rotated.read(old)).contains(new TokenReading(TokenPurpose.COMPANY, NUMBER, 0, 'a'));
        assertThat(rotated.read(rotated.issue(TokenPurpose.COMPANY, NUMBER)))
                .contains(new TokenReading(TokenPurpose.COMPANY, NUMBER, 0, 'b'));
        assertThat(withdrawn.read(old)).isEmpty();
    }

    @Test
    void anotherSecretUnderTheSameIdIsRefused() {
        var other = new AddressTokens(new TokenKeys(Map.of('a', NEW), 'a'));

        assertThat(other.read(tokens.issue(TokenPurpose.COMPANY, NUMBER))).isEmpty();
    }

    @Test
    void aLinkIsNoAddress() {
        var keys = new TokenKeys(Map.of('a', OLD), 'a');
        var link = Base32.encode(java.util.Base64.getUrlDecoder()
                .decode(new LinkTokens(keys).issue(LinkPurpose.CASE, "2026-000123", null)));

        assertThat(tokens.read(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case+%s@entente.example",
                "case-%s@entente.example",
                "plainte+%s@old.entente.example",
                "klacht-be-%s@localhost",
                "%s@entente.example",
                "CASE+%S@ENTENTE.EXAMPLE",
                "Entente (case) <case+%s@entente.example>",
                "\"case+%s\"@entente.example",
                "SRS0=abcd=zz=entente.example=case+%s@forwarder.example",
                "prvs=0123456789=case+%s@entente.example",
                "case+%s"
            })
    void isFoundInAddressesOfAnyGeneration(String form) {
        var address = form.formatted(tokens.issue(TokenPurpose.CONSUMER, NUMBER));

        assertThat(tokens.findInAddress(address)).contains(new TokenReading(TokenPurpose.CONSUMER, NUMBER, 0, 'a'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "info@entente.example",
                "case+@entente.example",
                "case+2026-000123@entente.example",
                "case+0123456789abcdefghjkmnpqrstvw@entente.example",
                "case+x%s@entente.example",
                "case+%s.x@entente.example"
            })
    void nothingIsFoundInOtherAddresses(String form) {
        assertThat(tokens.findInAddress(form.formatted(tokens.issue(TokenPurpose.CONSUMER, NUMBER))))
                .isEmpty();
    }

    @Test
    void localPartStaysWithinTheLimitOfMailServers() {
        var address =
                tokens.address("entente-case", "mail.entente.example", TokenPurpose.BOUNCE, NUMBER, Long.MAX_VALUE);

        assertThat(address.substring(0, address.indexOf('@'))).hasSizeLessThanOrEqualTo(64);
        assertThat(tokens.findInAddress(address)).isPresent();
        assertThatThrownBy(() -> tokens.address("x".repeat(40), "entente.example", TokenPurpose.COMPANY, NUMBER, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void randomTokensGiveNoHit() {
        var random = new Random(99);
        for (int i = 0; i < 100_000; i++) {
            var bytes = new byte[18];
            random.nextBytes(bytes);
            bytes[0] = 0;
            bytes[1] = 'a';

            assertThat(tokens.read(Base32.encode(bytes))).isEmpty();
        }
    }
}
