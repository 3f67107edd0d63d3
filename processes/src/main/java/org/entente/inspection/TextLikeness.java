package org.entente.inspection;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two texts are: the share of their runs of three words that both have (Jaccard's index). A signature of 32
 * minima of hashes, in 16 bands of two, finds candidates without comparing with everything (MinHash, Broder 1997): two texts
 * that share 40 % of their runs have a band in common with a probability of 94 %.
 */
final class TextLikeness {

    /** From this share on, two texts count as similar. */
    static final double SIMILAR = 0.4;

    static final int BANDS = 16;
    private static final int ROWS = 2;
    private static final int RUN = 3;
    private static final int FEWEST_RUNS = 6;
    private static final int COMPARED_WORDS = 400;
    private static final long PRIME = (1L << 61) - 1;

    private TextLikeness() {}

    /** One hash for each band; empty for a text that is too short to say anything. */
    static long[] bands(String text) {
        var runs = runs(text);
        if (runs.size() < FEWEST_RUNS) {
            return new long[0];
        }
        var minima = new long[BANDS * ROWS];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (var run : runs) {
            long hash = mixed(run.hashCode());
            for (int i = 0; i < minima.length; i++) {
                minima[i] = Math.min(minima[i], Math.floorMod(mixed(hash + i * 0x9E3779B97F4A7C15L), PRIME));
            }
        }
        var bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = mixed(minima[band * ROWS] * 31 + minima[band * ROWS + 1]);
        }
        return bands;
    }

    /** The share of runs of three words that both texts have, 0 to 1. */
    static double of(String one, String other) {
        var first = runs(one);
        var second = runs(other);
        if (first.size() < FEWEST_RUNS || second.size() < FEWEST_RUNS) {
            return 0;
        }
        var both = new HashSet<>(first);
        both.retainAll(second);
        return both.size() / (double) (first.size() + second.size() - both.size());
    }

    /** The longest run of words that both texts have, in normal form; empty if they share no two words in a row. */
    static String longestCommon(String one, String other) {
        var first = words(one);
        var second = words(other);
        int longest = 0;
        int end = 0;
        var before = new int[Math.min(second.size(), COMPARED_WORDS) + 1];
        for (int i = 1; i <= Math.min(first.size(), COMPARED_WORDS); i++) {
            var row = new int[before.length];
            for (int j = 1; j < row.length; j++) {
                row[j] = first.get(i - 1).equals(second.get(j - 1)) ? before[j - 1] + 1 : 0;
                if (row[j] > longest) {
                    longest = row[j];
                    end = i;
                }
            }
            before = row;
        }
        return longest < 2 ? "" : String.join(" ", first.subList(end - longest, end));
    }

    private static Set<String> runs(String text) {
        var words = words(text);
        var runs = new HashSet<String>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var words = new ArrayList<String>();
        for (var word : plain.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Spreads the bits of a number (the finaliser of SplitMix64). */
    private static long mixed(long number) {
        long spread = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return spread ^ (spread >>> 31);
    }
}
