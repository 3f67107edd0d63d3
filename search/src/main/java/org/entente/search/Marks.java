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

    private static final int LONGEST = 220;
    private static final int BEFORE_MARK = 60;
    private static final String ELLIPSIS = "…";

    private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
    private static final Pattern EITHER = Pattern.compile("[" + OPEN + CLOSE + "]");

    private Marks() {}

    static String removedFrom(String text) {
        return EITHER.matcher(text).replaceAll("");
    }

    static boolean isIn(String highlighted) {
        return highlighted.contains(OPEN);
    }

    /** The beginning of a text, on one line, cut between words. */
    static String beginning(String text) {
        var line = onOneLine(text.length() <= 4 * LONGEST ? text : text.substring(0, 4 * LONGEST));
        return cut(line, 0);
    }

    /** A highlighted sentence on one line, or if it is long the part around its first mark, cut between words. */
    static String around(String highlighted) {
        var line = onOneLine(highlighted);
        int mark = Math.max(0, line.indexOf(OPEN));
        int start = Math.max(0, mark - BEFORE_MARK);
        if (start == 0 || line.length() <= LONGEST) {
            return cut(line, 0);
        }
        int blank = line.indexOf(' ', start);
        return cut(line, blank >= 0 && blank < mark ? blank + 1 : start);
    }

    private static String cut(String line, int start) {
        var rest = line.substring(start);
        if (rest.length() > LONGEST) {
            int blank = rest.lastIndexOf(' ', LONGEST);
            rest = rest.substring(0, blank > LONGEST / 2 ? blank : LONGEST);
            rest = rest + (rest.lastIndexOf(OPEN) > rest.lastIndexOf(CLOSE) ? CLOSE : "") + ELLIPSIS;
        }
        return start == 0 ? rest : ELLIPSIS + rest;
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
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
