package org.entente.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that say what a text is about; small words would find everything. */
final class TellingWords {

    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_WORD = 3;

    private TellingWords() {}

    /** In lower case with blanks between; empty if there are none. */
    static String of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !FunctionWords.contain(word))
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
    }
}
