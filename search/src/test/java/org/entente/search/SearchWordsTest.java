package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.search.SearchWords.Word;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void readsWordsPhrasesAndExclusions() {
        var words = SearchWords.read("facture \"double paiement\" -Belvox -„zwei Wörter“ «mot à mot»");

        assertThat(words.wanted())
                .containsExactly(
                        new Word("facture", false), new Word("double paiement", true), new Word("mot à mot", true));
        assertThat(words.excluded()).containsExactly(new Word("Belvox", false), new Word("zwei Wörter", true));
    }

    @Test
    void leavesOutPunctuationAndWordsWithoutMeaning() {
        assertThat(SearchWords.read("(la facture), de l'opérateur?! e-mail").wanted())
                .extracting(Word::text)
                .containsExactly("facture", "l'opérateur", "e-mail");
        assertThat(SearchWords.read("de la").wanted()).hasSize(2);
        assertThat(SearchWords.read("\"de la\" facture").wanted()).hasSize(2);
        assertThat(SearchWords.read(" *** ((( -- \"\" ").isEmpty()).isTrue();
    }

    @Test
    void readsEachWordOnceAndSixteenAtMost() {
        assertThat(SearchWords.read("facture facture facture").wanted()).hasSize(1);
        assertThat(SearchWords.read("a1 b2 c3 d4 e5 f6 g7 h8 i9 j0 k1 l2 m3 n4 o5 p6 q7 r8")
                        .wanted())
                .hasSize(16);
        assertThat(SearchWords.read("x".repeat(10_000)).wanted().getFirst().text())
                .hasSize(100);
    }

    @Test
    void readsAnything() {
        HostileInputs.ALL.forEach(input -> {
            var words = SearchWords.read(input);
            assertThat(words.wanted().size() + words.excluded().size()).isLessThanOrEqualTo(SearchWords.MAX_WORDS);
        });
    }
}
