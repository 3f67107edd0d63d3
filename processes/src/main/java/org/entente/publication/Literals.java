package org.entente.publication;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds given words in a text, whole words only; see {@link RedactedText#mask} for what counts as equal. */
final class Literals {

    private static final int SHORTEST_FOLDED = 3;
    private static final String BLANK = "[\\s\\u00a0\\u202f\\u2009]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

    private Literals() {}

    static List<Finding> in(String text, Map<String, PersonalDataKind> literals) {
        var found = new ArrayList<Finding>();
        var folded = folded(text);
        literals.forEach((literal, kind) -> {
            var words = BLANKS.matcher(literal.strip()).replaceAll(" ");
            long letters = words.chars().filter(Character::isLetterOrDigit).count();
            if (letters > 0) {
                boolean exact = letters < SHORTEST_FOLDED;
                var pattern = pattern(exact ? words : folded(words));
                found.addAll(Forms.scan(kind, pattern, exact ? text : folded, match -> true));
            }
        });
        return found;
    }

    private static Pattern pattern(String words) {
        var quoted = Stream.of(words.split(" ")).map(Pattern::quote).collect(Collectors.joining(BLANK + "{1,4}"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])");
    }

    /** Drops case and accents, character by character, so that every index still means the same place. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        return c < 128
                ? Character.toLowerCase(c)
                : Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0));
    }
}
