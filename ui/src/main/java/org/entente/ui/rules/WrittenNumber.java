package org.entente.ui.rules;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** A number as somebody types it, with the signs of their language: {@code 6,000.50}, {@code 6.000,50}, {@code 6 000,50}. */
final class WrittenNumber {

    private WrittenNumber() {}

    /**
     * Gives the number with a point and without groups. What could be read in two ways, or is no number, stays as it was
     * typed, blanks aside, with a question mark before it: {@code 6,000} in French is six to three places, but nobody means
     * that.
     */
    static String plain(String typed, Locale locale) {
        var text = typed.replaceAll("[\\s\\u00a0\\u202f'’]", "");
        if (text.matches("-?\\d+")) {
            return text;
        }
        var decimal = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        var group = decimal == ',' ? "\\." : ",";
        var fraction = decimal == ',' ? "," : "\\.";
        if (text.matches("-?\\d{1,3}(" + group + "\\d{3})+(" + fraction + "\\d+)?")) {
            return text.replaceAll(group, "").replace(decimal, '.');
        }
        return text.matches("-?\\d+" + fraction + "(\\d{1,2}|\\d{4,})")
                ? text.replace(decimal, '.')
                : other(text, group);
    }

    /** The other sign serves as well where it can't divide thousands: {@code 62.40} in French. */
    private static String other(String text, String group) {
        if (text.isEmpty()) {
            return text;
        }
        return text.matches("-?\\d+" + group + "\\d{1,2}") ? text.replaceAll(group, ".") : "?" + text;
    }
}
