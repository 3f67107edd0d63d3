package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    private static final Typeface TYPEFACE = new Typeface();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Être ou ne pas être : « œuvre » à 12,50 €",
                "Straße, Größe, ẞ",
                "Γιάννης Ανδρέου",
                "Марина Ђорђевић",
                "Łukasz Żółć, Dvořák, İstanbul, Șerban",
                "مرحبا بكم",
                "שלום",
                "😀 ☺ ✓ → ½"
            })
    void writesWhatPeopleInBelgiumWrite(String text) {
        assertThat(TYPEFACE.printable(text)).isEqualTo(text);
    }

    @Test
    void namesWhatNoFontHas() {
        assertThat(TYPEFACE.printable("a 🚗 b")).isEqualTo("a [automobile, U+1F697] b");
        assertThat(TYPEFACE.printable("中")).isEqualTo("[U+4E2D]");
        assertThat(TYPEFACE.printable("half \ud83d.")).isEqualTo("half �.");
    }

    @Test
    void leavesOutWhatHasNoShape() {
        assertThat(TYPEFACE.printable("a\u0000b\u200bc\ufe0f\r\nd")).isEqualTo("abc\nd");
    }
}
