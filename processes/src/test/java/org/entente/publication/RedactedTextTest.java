package org.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactedTextTest {

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @Test
    void replacesWhatIsFoundByMarkers() {
        var text = mask("Appelez le 0475 12 34 56 ou écrivez à a@exemple.be.", Map.of());

        assertThat(text.value()).isEqualTo("Appelez le ⟦PHONE⟧ ou écrivez à ⟦EMAIL⟧.");
        assertThat(text.plain(kind -> "[" + kind.name().toLowerCase(Locale.ROOT) + "]"))
                .isEqualTo("Appelez le [phone] ou écrivez à [email].");
        assertThat(text.withoutMarkers()).isEqualTo("Appelez le   ou écrivez à  .");
        assertThat(text.segments())
                .containsExactly(
                        new Segment.Text("Appelez le "),
                        new Segment.Hidden(PersonalDataKind.PHONE),
                        new Segment.Text(" ou écrivez à "),
                        new Segment.Hidden(PersonalDataKind.EMAIL),
                        new Segment.Text("."));
    }

    @Test
    void hidesGivenWordsWhateverTheirCaseAccentsAndBlanks() {
        var literals = Map.of("François Lefèvre", PersonalDataKind.NAME, "KL-77812", PersonalDataKind.REFERENCE);

        var text = mask(
                "Signé FRANCOIS  LEFEVRE (françois\u00a0lefèvre), client kl-77812, kl-778123, François.", literals);

        assertThat(text.value()).isEqualTo("Signé ⟦NAME⟧ (⟦NAME⟧), client ⟦REFERENCE⟧, kl-778123, François.");
    }

    @Test
    void findsAccentsWrittenAsTwoCharacters() {
        assertThat(mask("Franc\u0327ois", Map.of("François", PersonalDataKind.NAME))
                        .value())
                .isEqualTo("⟦NAME⟧");
    }

    @Test
    void aVeryShortNameMustAgreeInCase() {
        var literals = Map.of("An", PersonalDataKind.NAME);

        assertThat(mask("An zegt: er is nog een vraag aan an.", literals).value())
                .isEqualTo("⟦NAME⟧ zegt: er is nog een vraag aan an.");
    }

    @Test
    void hidesWholeWordsOnly() {
        assertThat(mask("Martine et Martin", Map.of("Martin", PersonalDataKind.NAME))
                        .value())
                .isEqualTo("Martine et ⟦NAME⟧");
    }

    @Test
    void overlapsAreHiddenAsAWhole() {
        var literals = Map.of("Jan Peeters jan@voorbeeld", PersonalDataKind.NAME);

        assertThat(mask("Jan Peeters jan@voorbeeld.be, groeten", literals).value())
                .isEqualTo("⟦NAME⟧, groeten");
    }

    @Test
    void markersInTheOriginalAreDropped() {
        assertThat(mask("⟦EMAIL⟧ ⟦NAME a@b.be", Map.of()).value()).isEqualTo("EMAIL NAME ⟦EMAIL⟧");
    }

    @Test
    void invisibleCharactersDoNotShieldANumber() {
        assertThat(mask("\u202a0475\u200b 12\u00ad 34 56\u202c", Map.of()).value())
                .isEqualTo("⟦PHONE⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦", "⟧", "⟦SECRET⟧", "⟦⟦EMAIL⟧", "⟦email⟧"})
    void aStoredTextWithABrokenMarkerIsRefused(String value) {
        assertThatThrownBy(() -> new RedactedText(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingHiddenRemainsInAnyForm() {
        var random = new Random(5);
        var secrets =
                List.of("0475 12 34 56", "BE68 5390 0754 7034", "85.07.30-033.28", "marie@exemple.be", "Marie Dubois");
        var words = List.of("bonjour", "le", "12 mars", "49,90 €", "\n", "⟦", "⟧", "merci,", "(", ")");
        for (int i = 0; i < 500; i++) {
            var original = new StringBuilder();
            for (int j = 0; j < 20; j++) {
                var source = random.nextInt(3) == 0 ? secrets : words;
                original.append(source.get(random.nextInt(source.size()))).append(' ');
            }

            var text = mask(original.toString(), Map.of("Marie Dubois", PersonalDataKind.NAME));

            assertThat(secrets).noneMatch(secret -> text.value().contains(secret));
            assertThat(new RedactedText(text.value()).segments()).isEqualTo(text.segments());
            assertThat(text.plain(kind -> "")).doesNotContain("⟦", "⟧");
        }
    }

    private RedactedText mask(String original, Map<String, PersonalDataKind> literals) {
        return RedactedText.mask(original, detector, literals);
    }
}
