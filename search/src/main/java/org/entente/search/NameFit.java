package org.entente.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How well names fit what somebody is typing, to tell which of a company's names made it a suggestion. */
final class NameFit {

    private static final int GRAM = 2;
    private static final double BEGINS = 2;
    private static final double HOLDS = 1.5;

    private final String typed;

    private NameFit(String typed) {
        this.typed = typed;
    }

    static NameFit of(String typed) {
        return new NameFit(squeezed(typed));
    }

    /** The alias that fits best, if it fits better than the name. */
    Optional<String> betterAlias(String name, List<String> aliases) {
        double fitOfName = fit(name);
        return aliases.stream().filter(alias -> fit(alias) > fitOfName).max(Comparator.comparingDouble(this::fit));
    }

    /** 2 for a name that begins as typed, 1.5 for one that holds it, else the typed share of pairs of characters. */
    private double fit(String name) {
        var squeezed = squeezed(name);
        if (squeezed.startsWith(typed)) {
            return BEGINS;
        }
        if (squeezed.contains(typed)) {
            return HOLDS;
        }
        var wanted = grams(typed);
        if (wanted.isEmpty()) {
            return 0;
        }
        var shared = new HashSet<>(wanted);
        shared.retainAll(grams(squeezed));
        return (double) shared.size() / wanted.size();
    }

    private static Set<String> grams(String text) {
        var grams = new HashSet<String>();
        for (int start = 0; start + GRAM <= text.length(); start++) {
            grams.add(text.substring(start, start + GRAM));
        }
        return grams;
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
