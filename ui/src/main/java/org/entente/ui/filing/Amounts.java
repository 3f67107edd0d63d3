package org.entente.ui.filing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.casefile.Money;

/**
 * Reads amounts as people in Belgium type them: {@code 49,90}, {@code 49.90 €}, {@code 1.250,00}, {@code 1 250}. Where a
 * single comma or point is followed by exactly three digits it separates thousands.
 */
public final class Amounts {

    private static final Pattern NOISE = Pattern.compile("(?i)[\\s\\u00a0\\u202f'’]|€|eur(o|os)?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern DECIMAL =
            Pattern.compile("(\\d+|\\d{1,3}(?:\\.\\d{3})+(?=,)|\\d{1,3}(?:,\\d{3})+(?=\\.))(?:[.,](\\d{1,2}))?");

    private Amounts() {}

    /** The amount in euro; empty if the text is no amount, is negative or exceeds what {@link Money} holds. */
    public static Optional<Money> parse(String typed) {
        if (typed.length() > 30) {
            return Optional.empty();
        }
        var text = NOISE.matcher(typed).replaceAll("");
        if (GROUPED.matcher(text).matches()) {
            return money(text.replaceAll("[.,]", ""));
        }
        var decimal = DECIMAL.matcher(text);
        if (!decimal.matches()) {
            return Optional.empty();
        }
        var whole = decimal.group(1).replaceAll("[.,]", "");
        return money(decimal.group(2) == null ? whole : whole + "." + decimal.group(2));
    }

    private static Optional<Money> money(String number) {
        var amount = new BigDecimal(number);
        return amount.precision() - amount.scale() > 9 ? Optional.empty() : Optional.of(Money.euro(amount));
    }
}
