package org.entente.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds account numbers (IBAN) of any country, written in one piece or in groups. */
final class BankAccounts {

    private static final Pattern START = Pattern.compile("[A-Za-z]{2}[" + Forms.BLANK + "]?[0-9]{2}");
    private static final int FEWEST_DIGITS = 10;

    private BankAccounts() {}

    static List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        var matcher = START.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            var end = endOfAccount(text, matcher.start());
            end.ifPresent(e -> found.add(new Finding(PersonalDataKind.IBAN, matcher.start(), e)));
            from = end.orElse(matcher.start() + 1);
        }
        return found;
    }

    private static OptionalInt endOfAccount(String text, int start) {
        int length = CheckDigits.ibanLength(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
        var account = new StringBuilder(length);
        int at = start;
        int separators = 0;
        while (account.length() < length && at < text.length()) {
            char c = text.charAt(at++);
            if (isLetterOrDigit(c)) {
                account.append(c);
                separators = 0;
            } else if (!isSeparator(c) || ++separators > 2) {
                return OptionalInt.empty();
            }
        }
        return length > 0
                        && account.length() == length
                        && Forms.digits(account.toString()).length() >= FEWEST_DIGITS
                        && CheckDigits.isIban(account.toString())
                ? OptionalInt.of(at)
                : OptionalInt.empty();
    }

    private static boolean isLetterOrDigit(char c) {
        return Forms.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isSeparator(char c) {
        return " \u00a0\u202f\u2009.-\u2010\u2011\u2013_/".indexOf(c) >= 0;
    }
}
