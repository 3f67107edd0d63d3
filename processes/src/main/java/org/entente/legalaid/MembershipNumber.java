package org.entente.legalaid;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A member's number: 3 to 20 letters and digits, kept in capitals without blanks, dots, hyphens and slashes. It is personal
 * data, so the text of the value does not show it.
 */
public record MembershipNumber(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s./\\-\\u00a0]+");
    private static final Pattern SYNTAX = Pattern.compile("[A-Z0-9]{3,20}");

    public MembershipNumber {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("a membership number has 3 to 20 letters and digits");
        }
    }

    /** @throws IllegalArgumentException if it can't be one; the message does not repeat it */
    public static MembershipNumber parse(String typed) {
        return new MembershipNumber(SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
    }

    /** Whether {@link #parse} reads it. */
    public static boolean isOne(String typed) {
        return SYNTAX.matcher(SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT))
                .matches();
    }

    @Override
    public String toString() {
        return "MembershipNumber[…]";
    }
}
