package org.entente.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody typed, read as plain words: {@code "a phrase"} in straight or typographic quotes, {@code -word} or
 * {@code -"phrase"} to exclude, and words. There is no other syntax, so that brackets, wildcards, slashes and field names
 * are just characters. At most {@value #MAX_LENGTH} characters and {@value #MAX_WORDS} words are read.
 *
 * @param wanted words and phrases that hits should have, in the order typed, none twice; words without meaning are left
 *     out unless there is nothing else
 * @param excluded words and phrases that no hit has
 */
record SearchWords(List<Word> wanted, List<Word> excluded) {

    static final int MAX_LENGTH = 1_000;
    static final int MAX_WORDS = 16;
    private static final int MAX_WORD_LENGTH = 100;
    private static final Pattern PART =
            Pattern.compile("(?<minus>-)?(?:[\"“”„«](?<phrase>[^\"“”„«»]*)[\"“”»]|(?<word>[^\\s\"“”„«»]+))");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");

    /**
     * A word or phrase, without punctuation around it.
     *
     * @param isPhrase whether it was put in quotes
     */
    record Word(String text, boolean isPhrase) {

        private boolean isMeaningful() {
            return isPhrase || !FunctionWords.contain(text.toLowerCase(Locale.ROOT));
        }
    }

    static SearchWords read(String typed) {
        var beginning = typed.length() <= MAX_LENGTH ? typed : typed.substring(0, MAX_LENGTH);
        var wanted = new LinkedHashSet<Word>();
        var excluded = new LinkedHashSet<Word>();
        var parts = PART.matcher(Normalizer.normalize(beginning, Normalizer.Form.NFC));
        while (parts.find() && wanted.size() + excluded.size() < MAX_WORDS) {
            var phrase = parts.group("phrase");
            var text = trim(phrase == null ? parts.group("word") : phrase);
            if (!text.isEmpty()) {
                (parts.group("minus") == null ? wanted : excluded).add(new Word(text, phrase != null));
            }
        }
        return new SearchWords(meaningful(wanted), List.copyOf(excluded));
    }

    /** Whether there is nothing to judge hits by; exclusions may still narrow them. */
    boolean isEmpty() {
        return wanted.isEmpty();
    }

    private static String trim(String text) {
        var trimmed = EDGE.matcher(text).replaceAll("");
        return trimmed.length() <= MAX_WORD_LENGTH ? trimmed : trimmed.substring(0, MAX_WORD_LENGTH);
    }

    private static List<Word> meaningful(Iterable<Word> words) {
        var all = new ArrayList<Word>();
        words.forEach(all::add);
        var meaningful = all.stream().filter(Word::isMeaningful).toList();
        return meaningful.isEmpty() ? List.copyOf(all) : meaningful;
    }
}
