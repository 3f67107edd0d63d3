package org.entente.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the finders share. Patterns for them must match within a bounded distance of where they begin, so that a scan
 * takes time linear in the text.
 */
final class Forms {

    /** A blank inside a number: ordinary, no-break, narrow no-break or thin. */
    static final String BLANK = " \\u00a0\\u202f\\u2009";

    /** A hyphen inside a number, as typed or as typeset. */
    static final String HYPHEN = "\\-\\u2010-\\u2013";

    private Forms() {}

    /** Gives the matches that pass the check. After one that does not, the search goes on one character later. */
    static List<Finding> scan(PersonalDataKind kind, Pattern pattern, String text, Predicate<MatchResult> check) {
        var found = new ArrayList<Finding>();
        var matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            if (check.test(matcher)) {
                found.add(new Finding(kind, matcher.start(), matcher.end()));
                from = matcher.end();
            } else {
                from = matcher.start() + 1;
            }
        }
        return found;
    }

    /** Gives the digits 0 to 9 of the text, the rest dropped. */
    static String digits(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
