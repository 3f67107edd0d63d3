package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKeysTest {

    @Test
    void readsKeysFromASettingTheFirstSigns() {
        var keys = TokenKeys.parse("b:MDEyMzQ1Njc4OWFiY2RlZg==, a:ZmVkY2JhOTg3NjU0MzIxMA==");

        assertThat(keys.current()).isEqualTo('b');
        assertThat(keys.keys()).containsOnlyKeys('a', 'b');
        assertThat(keys.keys().get('b')).isEqualTo("0123456789abcdef".getBytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a:",
                "a:c2hvcnQ=",
                "A:MDEyMzQ1Njc4OWFiY2RlZg==",
                "ab:MDEyMzQ1Njc4OWFiY2RlZg==",
                "a:MDEyMzQ1Njc4OWFiY2RlZg==,a:MDEyMzQ1Njc4OWFiY2RlZg==",
                "a:MDEyMzQ1Njc4OWFiY2RlZg==,",
                "a:=not base 64="
            })
    void refusesOtherSettings(String setting) {
        assertThatThrownBy(() -> TokenKeys.parse(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAKeyThatIsNotThere() {
        assertThatThrownBy(() -> new TokenKeys(Map.of('a', new byte[16]), 'b'))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsSecretsToItself() {
        var secret = "0123456789abcdef".getBytes();
        var keys = new TokenKeys(Map.of('a', secret), 'a');
        secret[0] = 'x';
        keys.keys().get('a')[1] = 'x';

        assertThat(keys).isEqualTo(new TokenKeys(Map.of('a', "0123456789abcdef".getBytes()), 'a'));
        assertThat(keys.toString()).isEqualTo("TokenKeys[current=a, ids=[a]]");
    }
}
