package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

    private static final Instant NOW = Instant.parse("2026-04-02T08:00:00Z");
    private static final byte[] OLD = "an old secret of some length".getBytes();
    private static final byte[] NEW = "a newer secret of some length".getBytes();

    private final LinkTokens tokens = new LinkTokens(new TokenKeys(Map.of('a', OLD), 'a'));

    @Test
    void readsWhatItIssued() {
        var token = tokens.issue(LinkPurpose.CASE, "2026-000123", null);

        assertThat(token).matches("[A-Za-z0-9_-]{40,60}");
        assertThat(tokens.read(token, NOW)).contains(new LinkReading(LinkPurpose.CASE, "2026-000123", null, 'a'));
        assertThat(tokens.read(token, Instant.parse("2999-01-01T00:00:00Z"))).isPresent();
    }

    @Test
    void expiresAtTheSecond() {
        var expires = NOW.plusSeconds(600);
        var token = tokens.issue(LinkPurpose.VERIFY, "7f3c", expires);

        assertThat(tokens.read(token, NOW)).contains(new LinkReading(LinkPurpose.VERIFY, "7f3c", expires, 'a'));
        assertThat(tokens.read(token, expires.minusMillis(1))).isPresent();
        assertThat(tokens.read(token, expires)).isEmpty();
    }

    @Test
    void everyChangedSymbolIsRefused() {
        var token = tokens.issue(LinkPurpose.DRAFT, "d0b9c1ae", NOW.plusSeconds(1));
        for (int place = 0; place < token.length(); place++) {
            for (char other : "ABCXYZabcxyz0189-_=+/ é".toCharArray()) {
                if (other != token.charAt(place)) {
                    assertThat(tokens.read(token.substring(0, place) + other + token.substring(place + 1), NOW))
                            .isEmpty();
                }
            }
            assertThat(tokens.read(token.substring(0, place), NOW)).isEmpty();
        }
        assertThat(tokens.read(token + "=", NOW)).isEmpty();
        assertThat(tokens.read("A".repeat(100_000), NOW)).isEmpty();
    }

    @Test
    void purposesAreToldApart() {
        assertThat(tokens.read(tokens.issue(LinkPurpose.DRAFT, "1", null), NOW))
                .map(LinkReading::purpose)
                .contains(LinkPurpose.DRAFT);
    }

    @Test
    void aRotatedKeyIsAcceptedAndAWithdrawnOneRefused() {
        var old = tokens.issue(LinkPurpose.CASE, "2026-000123", null);

        assertThat(new LinkTokens(new TokenKeys(Map.of('a', OLD, 'b', NEW), 'b')).read(old, NOW))
                .isPresent();
        assertThat(new LinkTokens(new TokenKeys(Map.of('b', NEW), 'b')).read(old, NOW))
                .isEmpty();
    }

    @Test
    void refusesASubjectThatIsEmptyOrTooLong() {
        assertThatThrownBy(() -> tokens.issue(LinkPurpose.CASE, "", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.issue(LinkPurpose.CASE, "x".repeat(201), null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
