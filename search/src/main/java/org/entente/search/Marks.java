package org.entente.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The marks around words that were searched for, as the highlighter writes them: two characters of the private use area,
 * which are removed from every text before it is indexed, so that none can be forged.
 */
final class Marks {

    static final String OPEN = "\ue000";
    static final String CLOSE = "\ue001";

    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
    private static final Pattern EITHER = Pattern.compile("[" + OPEN + CLOSE + "]");

    private Marks() {}

    static String removedFrom(String text) {
        return EITHER.matcher(text).replaceAll("");
    }

    static boolean isIn(String highlighted) {
        return highlighted.contains(OPEN);
    }

    /** Cuts a highlighted text into segments. */
    static List<HitSegment> segments(String highlighted) {
        var segments = new ArrayList<HitSegment>();
        var marked = MARKED.matcher(highlighted);
        int from = 0;
        while (marked.find()) {
            add(segments, highlighted.substring(from, marked.start()), false);
            add(segments, marked.group(1), true);
            from = marked.end();
        }
        add(segments, highlighted.substring(from), false);
        return List.copyOf(segments);
    }

    /** Marks in the whole text the words that are marked in fragments of it. */
    static List<HitSegment> transferred(List<String> fragments, String text) {
        var words = wordsMarkedIn(fragments);
        if (words.isEmpty()) {
            return text.isEmpty() ? List.of() : List.of(new HitSegment(text, false));
        }
        var anyOfThem = words.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return segments(Pattern.compile(anyOfThem).matcher(text).replaceAll(OPEN + "$0" + CLOSE));
    }

    private static Set<String> wordsMarkedIn(List<String> fragments) {
        return fragments.stream()
                .flatMap(fragment -> MARKED.matcher(fragment).results())
                .map(found -> found.group(1))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(List<HitSegment> segments, String text, boolean marked) {
        var clean = removedFrom(text);
        if (!clean.isEmpty()) {
            segments.add(new HitSegment(clean, marked));
        }
    }
}
