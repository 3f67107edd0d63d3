package org.entente.inspection;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where somebody trades from, as far as it decides who is competent. The names are values of the table's input. */
public enum TraderArea {
    BE,
    EU,
    IS,
    NORWAY,
    GB,
    ELSEWHERE;

    private static final Set<String> EUROPEAN_UNION = Set.of(
            "at", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv",
            "mt", "nl", "pl", "pt", "ro", "se", "si", "sk", "eu");

    /** The area that the ending of a host or an address speaks for; Belgium if it says nothing. */
    static TraderArea ofEnding(@Nullable String hostOrAddress) {
        var text = hostOrAddress == null ? "" : hostOrAddress.toLowerCase(Locale.ROOT);
        var ending = text.substring(text.lastIndexOf('.') + 1);
        if (EUROPEAN_UNION.contains(ending)) {
            return EU;
        }
        return switch (ending) {
            case "is" -> IS;
            case "no" -> NORWAY;
            case "uk" -> GB;
            case "ch", "us", "ca", "cn", "hk", "jp", "tr", "in", "ru", "top", "xyz" -> ELSEWHERE;
            default -> BE;
        };
    }
}
