package org.entente.ui.guide;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Ids as addresses have them, made of words. */
final class Slugs {

    private static final int LONGEST = 40;

    private Slugs() {}

    /** {@code bill-too-high} for “Bill too high”; {@code new} for a text without a letter or digit. */
    static String of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "new" : cut;
    }

    /** The same with a number behind if it is taken. */
    static String free(String slug, Predicate<String> isTaken) {
        var free = slug;
        for (int i = 2; isTaken.test(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }

    static boolean isOne(String text) {
        return text.length() <= 60 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
