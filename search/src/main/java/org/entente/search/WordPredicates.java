package org.entente.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Turns words into predicates. Every word is looked for in every field, each field analysing it in its own way; a word of
 * several parts, such as {@code e-mail}, is a phrase.
 *
 * @param texts analysed fields with their weights
 * @param codes keyword fields that a word must fill completely, such as a case number
 */
record WordPredicates(Map<String, Float> texts, List<String> codes) {

    private static final float CODE_WEIGHT = 100;
    private static final float TOGETHER_WEIGHT = 2;
    private static final float SIMILAR_WEIGHT = 0.3f;
    private static final int TOGETHER_SLOP = 3;
    /** Writings without letters have no typing errors of single letters. */
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}]{4,}");

    private static final int SHORTEST_VERY_SIMILAR = 8;

    WordPredicates {
        texts = Map.copyOf(texts);
        codes = List.copyOf(codes);
    }

    /** Hits have every wanted word and no excluded one; those that have them close together come first. */
    SearchPredicate exact(SearchPredicateFactory factory, SearchWords words) {
        var all = start(factory, words);
        for (var word : words.wanted()) {
            all = all.must(exact(factory, word));
        }
        if (words.wanted().size() > 1) {
            var together = words.wanted().stream().map(SearchWords.Word::text).collect(Collectors.joining(" "));
            all = all.should(phrases(factory, together, TOGETHER_SLOP, TOGETHER_WEIGHT));
        }
        return all.toPredicate();
    }

    /** Hits have most of the words, or words like them, and no excluded one. */
    SearchPredicate similar(SearchPredicateFactory factory, SearchWords words) {
        var all = start(factory, words);
        for (var word : words.wanted()) {
            all = all.should(similar(factory, word));
        }
        int count = words.wanted().size();
        return all.minimumShouldMatchNumber(count <= 2 ? count : Math.ceilDiv(2 * count, 3))
                .toPredicate();
    }

    private BooleanPredicateClausesStep<?, ?> start(SearchPredicateFactory factory, SearchWords words) {
        BooleanPredicateClausesStep<?, ?> all = factory.bool();
        if (words.isEmpty()) {
            all = all.must(factory.matchAll());
        }
        for (var word : words.excluded()) {
            all = all.mustNot(exact(factory, word));
        }
        return all;
    }

    private SearchPredicate exact(SearchPredicateFactory factory, SearchWords.Word word) {
        var any = factory.bool().should(phrases(factory, word.text(), 0, 1));
        for (var code : codes) {
            any = any.should(factory.match()
                    .field(code)
                    .matching(word.text())
                    .constantScore()
                    .boost(CODE_WEIGHT));
        }
        return any.toPredicate();
    }

    private SearchPredicate phrases(SearchPredicateFactory factory, String text, int slop, float weight) {
        var any = factory.bool();
        for (var field : texts.entrySet()) {
            any = any.should(factory.phrase()
                    .field(field.getKey())
                    .boost(field.getValue() * weight)
                    .matching(text)
                    .slop(slop));
        }
        return any.toPredicate();
    }

    private SearchPredicate similar(SearchPredicateFactory factory, SearchWords.Word word) {
        var any = factory.bool().should(exact(factory, word));
        if (!word.isPhrase() && LATIN_WORD.matcher(word.text()).matches()) {
            for (var field : texts.entrySet()) {
                any = any.should(factory.match()
                        .field(field.getKey())
                        .boost(field.getValue() * SIMILAR_WEIGHT)
                        .matching(word.text())
                        .analyzer(CaseAnalyzers.PLAIN)
                        .fuzzy(word.text().length() >= SHORTEST_VERY_SIMILAR ? 2 : 1, 1));
            }
        }
        return any.toPredicate();
    }
}
