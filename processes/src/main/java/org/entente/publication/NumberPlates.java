package org.entente.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds Belgian number plates of the form in use since November 2010, {@code 1-ABC-123}. With hyphens any first digit is
 * taken; without them only the common series 1 and 2 in capitals, because articles have names like that too.
 */
final class NumberPlates {

    private static final Pattern WITH_HYPHENS =
            Pattern.compile("(?<![\\p{L}\\p{N}" + Forms.HYPHEN + "])[1-9][" + Forms.HYPHEN + "][A-Za-z]{3}["
                    + Forms.HYPHEN + "][0-9]{3}(?![\\p{L}\\p{N}]|[" + Forms.HYPHEN + "][\\p{L}\\p{N}])");
    private static final Pattern WITHOUT = Pattern.compile("(?<![\\p{L}\\p{N}.,/" + Forms.HYPHEN + "])[12](["
            + Forms.BLANK + ".]?)([A-Z]{3})\\1[0-9]{3}(?![\\p{L}\\p{N}]|[.,/" + Forms.HYPHEN + "][\\p{L}\\p{N}])");

    /** Three capitals that stand between two numbers for another reason. */
    private static final Set<String> UNITS =
            Set.of("EUR USD GBP CHF KWH MWH USB GSM TVA BTW SIM LED MAX MIN RAM SSD HDD HDR FPS".split(" "));

    private NumberPlates() {}

    static List<Finding> in(String text) {
        var found = new ArrayList<>(Forms.scan(PersonalDataKind.PLATE, WITH_HYPHENS, text, match -> true));
        found.addAll(Forms.scan(
                PersonalDataKind.PLATE,
                WITHOUT,
                text,
                match -> !UNITS.contains(match.group(2).toUpperCase(Locale.ROOT))));
        return found;
    }
}
