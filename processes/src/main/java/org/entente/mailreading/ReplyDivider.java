package org.entente.mailreading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The line of ours at the top of each letter: whoever answers writes above it. Everything from it on is history, the
 * surest sign there is. Mail programs quote and wrap it, so it is read loosely: letters alone count.
 */
public final class ReplyDivider {

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final String ENGLISH = "Please write your answer above this line";
    private static final Map<String, String> WORDS = Map.of(
            "en", ENGLISH,
            "fr", "Merci d'écrire votre réponse au-dessus de cette ligne",
            "nl", "Schrijf uw antwoord boven deze lijn",
            "de", "Bitte schreiben Sie Ihre Antwort über diese Zeile");
    private static final List<String> BARE =
            WORDS.values().stream().map(ReplyDivider::bare).toList();
    private static final int LONGEST_LINE = 200;

    /** Words of each; without one of them there is no need to look closer. */
    private static final List<String> CLUES =
            List.of("answer", "above", "votre", "dessus", "antwoord", "boven", "Antwort", "diese");

    private static final int LONGEST_EXTRA = 12;

    private ReplyDivider() {}

    /**
     * Gives the line in a language, English for one that is not among fr, nl, de, en:
     * {@code --- Please write your answer above this line ---}.
     */
    public static String text(Locale language) {
        return "--- " + WORDS.getOrDefault(language.getLanguage(), ENGLISH) + " ---";
    }

    /** Says whether the text is the line, quoted or wrapped or not, with little else. */
    static boolean isIn(String text) {
        if (text.length() > LONGEST_LINE || CLUES.stream().noneMatch(text::contains)) {
            return false;
        }
        var letters = bare(text);
        return BARE.stream()
                .anyMatch(words -> letters.contains(words) && letters.length() <= words.length() + LONGEST_EXTRA);
    }

    private static String bare(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTERS.matcher(folded).replaceAll("");
    }
}
