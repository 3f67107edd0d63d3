package org.entente.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Turn;
import org.entente.matters.Matter;
import org.entente.matters.MatterKind;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter about a matter, in every language. */
class MatterLettersTest {

    private static final List<String> PATHS = List.of("MEDIATION_", "LEGAL_", "REPORT_", "QUESTION_");
    private static final String QUOTED = "Ich habe zwei Rechnungen. <script>alert(1)</script> & mehr.";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    static boolean isAboutMatters(LetterKind kind) {
        return PATHS.stream().anyMatch(kind.name()::startsWith);
    }

    static Stream<Arguments> everyLetterInEveryLanguage() {
        return Arrays.stream(LetterKind.values())
                .filter(MatterLettersTest::isAboutMatters)
                .flatMap(kind -> Arrays.stream(Language.values()).map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyLetterInEveryLanguage")
    void saysEverythingInBothParts(LetterKind kind, Language language) {
        var details = LetterDetails.due(LocalDate.of(2026, 3, 24))
                .withQuotedText(QUOTED)
                .withNote("Bitte.");
        var letter = MatterLetter.of(details).with("7", "8", "9", "10").withLink("http://localhost:8080/case/open/abc");
        var to = new Addressee(kind.party(), "anna@brusselnet.example", "Anna Peeters", language);

        var composed = new LetterComposer()
                .compose(kind, new Told(language), to, letter, LetterFiles.choose(List.of()), TODAY);

        assertThat(composed.subject()).contains("2026-000123").doesNotContain("{", "null");
        assertThat(composed.text()).doesNotContain("{", "null").contains(QUOTED);
        assertThat(composed.text().lines().filter(line -> !line.startsWith("http") && !line.contains(QUOTED)))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        var html = Jsoup.parse(composed.html());
        assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(html.select("script, img, link, style, [src], [background]")).isEmpty();
        assertThat(html.select("a[href]"))
                .hasSize(1)
                .allSatisfy(link -> assertThat(link.text()).hasSizeGreaterThan(8));
        if (language != Language.EN) {
            var english = new LetterTexts(Language.EN).get(kind + ".text");
            assertThat(new LetterTexts(language).get(kind + ".text")).isNotEqualTo(english);
        }
    }

    private static final class Told extends Matter {

        private enum State {
            OPEN
        }

        Told(Language language) {
            super(
                    CaseNumber.parse("2026-000123"),
                    new Opening(
                            new Person("Anna Peeters", "anna@brusselnet.example", null, null, null),
                            language,
                            "Two bills",
                            "I got two bills.",
                            Channel.WEB,
                            null,
                            null,
                            null),
                    State.OPEN,
                    Turn.STAFF,
                    Instant.parse("2026-03-02T09:00:00Z"));
        }

        @Override
        public MatterKind kind() {
            return MatterKind.QUESTION;
        }
    }
}
