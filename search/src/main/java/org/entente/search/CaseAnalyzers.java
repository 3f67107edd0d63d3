package org.entente.search;

import org.entente.access.Language;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * How texts become words. Accents are folded before stemming, so that a word typed without them finds the one written with
 * them. No words are dropped: a phrase may hold any.
 */
final class CaseAnalyzers implements LuceneAnalysisConfigurer {

    /** Words as written, without regard to language. */
    static final String PLAIN = "plain";
    /** Runs of letters and digits, for names, mail addresses and references. */
    static final String PARTS = "parts";
    /** The beginnings of these runs, and what is typed of them. */
    static final String PART_STARTS = "partStarts";

    static final String TYPED_PARTS = "typedParts";
    /** The beginnings of a whole name without blanks and punctuation, and what is typed of it. */
    static final String WHOLE_STARTS = "wholeStarts";

    static final String TYPED_WHOLE = "typedWhole";
    /** Runs of three characters, which typing errors leave mostly alone. */
    static final String GRAMS = "grams";
    /** A code in lower case without punctuation, as one. */
    static final String CODE = "code";

    private static final String LONGEST_START = "30";
    private static final String NOT_ALPHANUMERIC = "[^\\p{L}\\p{N}]+";

    /** The analyzer for texts of a language. */
    static String of(Language language) {
        return switch (language) {
            case FR -> "french";
            case NL -> "dutch";
            case DE -> "german";
            case EN -> "english";
        };
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        languages(context);
        words(context, PLAIN).tokenFilter("elision").tokenFilter("englishPossessive");
        parts(context, PARTS);
        parts(context, PART_STARTS)
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", LONGEST_START);
        parts(context, TYPED_PARTS).tokenFilter("truncate").param("prefixLength", LONGEST_START);
        whole(context, WHOLE_STARTS)
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", LONGEST_START);
        whole(context, TYPED_WHOLE).tokenFilter("truncate").param("prefixLength", LONGEST_START);
        whole(context, GRAMS).tokenFilter("nGram").param("minGramSize", "3").param("maxGramSize", "3");
        context.normalizer(CODE)
                .custom()
                .charFilter("patternReplace")
                .param("pattern", NOT_ALPHANUMERIC)
                .param("replacement", "")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }

    private static void languages(LuceneAnalysisConfigurationContext context) {
        words(context, of(Language.FR)).tokenFilter("elision").tokenFilter("frenchLightStem");
        words(context, of(Language.NL))
                .tokenFilter("englishPossessive") // foto's
                .tokenFilter("snowballPorter")
                .param("language", "Dutch");
        context.analyzer(of(Language.DE))
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("germanNormalization")
                .tokenFilter("asciiFolding")
                .tokenFilter("germanLightStem");
        words(context, of(Language.EN)).tokenFilter("englishPossessive").tokenFilter("kStem");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep parts(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("pattern")
                .param("pattern", NOT_ALPHANUMERIC)
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep whole(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer("keyword")
                .charFilter("patternReplace")
                .param("pattern", NOT_ALPHANUMERIC)
                .param("replacement", "")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
    }
}
