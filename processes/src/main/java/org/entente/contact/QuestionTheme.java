package org.entente.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a question is about: the themes of the guide, and whatever is none of them. */
public enum QuestionTheme {
    ADVERTISING,
    ONLINE,
    GUARANTEE,
    CONTRACTS,
    FINANCE,
    INSURANCE,
    ENERGY,
    TELECOM,
    POST,
    TRAVEL,
    HOUSING,
    VEHICLES,
    SCAMS,
    DEBTS,
    PROFESSIONS,
    OTHER;

    /** The theme's key in the guide and in addresses, such as {@code energy}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a key, or a longer id that begins with one, such as {@code energy-bill}. */
    public static Optional<QuestionTheme> of(String key) {
        var first = key.split("[-/]", 2)[0];
        return Arrays.stream(values())
                .filter(theme -> theme.key().equals(first))
                .findFirst();
    }
}
