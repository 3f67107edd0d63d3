package org.entente.publication;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers: international ones of any country, national ones of Belgium, France, the Netherlands and
 * Germany. A row of digits that may begin a number that is no number as a whole is cut where one of its groups ends.
 */
final class PhoneNumbers {

    private static final String BETWEEN = "[" + Forms.BLANK + Forms.HYPHEN + "./()]{0,3}+";
    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\p{L}0-9+])(?<![0-9][.,])(?:\\+" + BETWEEN
            + "[1-9]|00" + BETWEEN + "[1-9]|\\(?0\\)?" + BETWEEN + "[1-9]|32" + BETWEEN + "4)(?:" + BETWEEN
            + "[0-9]){5,15}+");
    private static final Pattern DATE = Pattern.compile(
            "(?:0?[1-9]|[12][0-9]|3[01])([./-])(?:0?[1-9]|1[0-2])\\1(?:[0-9]{4}|[0-9]{2})(?![./-]?[0-9])");
    private static final Pattern AMOUNT_FOLLOWS = Pattern.compile(
            "(?:,[0-9]{1,2}(?![0-9])|[" + Forms.BLANK + "]?(?i:€|eur\\b|euros?\\b|%|kwh\\b|km\\b|m3\\b|m³))");
    private static final Pattern ENTERPRISE_WITH_DOTS = Pattern.compile("[01][0-9]{3}\\.[0-9]{3}\\.[0-9]{3}");
    private static final Pattern MORE_DIGITS = Pattern.compile(BETWEEN + "[0-9]");
    private static final Pattern BELGIAN = Pattern.compile("04[5-9][0-9]{7}|0[1-9][0-9]{7}");
    private static final int SHORTEST = 8;
    private static final int SHORTEST_BARE_GERMAN = 10;
    private static final int LONGEST_GERMAN = 12;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    List<Finding> in(String text) {
        var found = new ArrayList<Finding>();
        var matcher = CANDIDATE.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            var end = endOfNumber(text, matcher.toMatchResult());
            end.ifPresent(e -> found.add(new Finding(PersonalDataKind.PHONE, matcher.start(), e)));
            from = end.orElse(matcher.start() + 1);
        }
        return found;
    }

    private OptionalInt endOfNumber(String text, MatchResult candidate) {
        int start = candidate.start();
        if (DATE.matcher(text).region(start, text.length()).lookingAt()) {
            return OptionalInt.empty();
        }
        var cuts = cuts(text, start, candidate.end());
        boolean international = text.charAt(start) == '+' || text.startsWith("00", start);
        return international
                ? endOfInternational(text, start, cuts)
                : endOfNational(text, start, cuts, candidate.end());
    }

    /** Gives the pieces that the row of digits may be cut to: up to the end of each group, the longest first. */
    private static List<Cut> cuts(String text, int start, int longest) {
        var cuts = new ArrayList<Cut>();
        var digits = new StringBuilder(16);
        for (int at = start; at < longest; at++) {
            if (Forms.isDigit(text.charAt(at))) {
                digits.append(text.charAt(at));
                boolean endsGroup = at + 1 == text.length() || !Forms.isDigit(text.charAt(at + 1));
                if (endsGroup && digits.length() >= SHORTEST) {
                    cuts.addFirst(new Cut(start, at + 1, digits.toString()));
                }
            }
        }
        return cuts;
    }

    private OptionalInt endOfInternational(String text, int start, List<Cut> cuts) {
        var valid = first(text, cuts, cut -> is(cut.written(text), numbers::isValidNumber));
        return valid.isPresent() || text.charAt(start) != '+'
                ? valid
                : first(text, cuts, cut -> is(cut.written(text), numbers::isPossibleNumber));
    }

    /**
     * The whole row if it is one number; else a Belgian number in front of it; else one from next door, which no other
     * digits may precede.
     */
    private OptionalInt endOfNational(String text, int start, List<Cut> cuts, int endOfRow) {
        boolean inside = start > 1 && Forms.isDigit(text.charAt(start - 2)) && text.charAt(start - 1) != '\n';
        boolean isWhole = !cuts.isEmpty()
                && cuts.getFirst().end() == endOfRow
                && !MORE_DIGITS.matcher(text).region(endOfRow, text.length()).lookingAt();
        var whole = isWhole
                ? first(text, cuts.subList(0, 1), cut -> isBelgian(text, cut) || !inside && isFromNextDoor(text, cut))
                : OptionalInt.empty();
        if (whole.isPresent()) {
            return whole;
        }
        var belgian = first(text, cuts, cut -> isBelgian(text, cut));
        return belgian.isPresent() || inside ? belgian : first(text, cuts, cut -> isFromNextDoor(text, cut));
    }

    private boolean isBelgian(String text, Cut cut) {
        var digits = cut.digits();
        if (digits.startsWith("32")) {
            return digits.length() == 11 && isValid(digits.substring(2), 32, "BE");
        }
        return BELGIAN.matcher(digits).matches()
                && isValid(digits.substring(1), 32, "BE")
                && !isOtherwiseNamed(text, cut);
    }

    /** Says whether the digits are a number of France, the Netherlands or Germany, written as at home. */
    private boolean isFromNextDoor(String text, Cut cut) {
        var digits = cut.digits();
        if (digits.charAt(0) != '0' || digits.length() > LONGEST_GERMAN) {
            return false;
        }
        var subscriber = digits.substring(1);
        boolean valid = digits.length() == 10 && (isValid(subscriber, 33, "FR") || isValid(subscriber, 31, "NL"))
                || (!cut.isBare() || digits.length() >= SHORTEST_BARE_GERMAN) && isValid(subscriber, 49, "DE");
        return valid && !isOtherwiseNamed(text, cut) && !(cut.isBare() && CheckDigits.isEnterpriseNumber(digits));
    }

    private static boolean isOtherwiseNamed(String text, Cut cut) {
        return cut.isBare() && NumberLabels.namesSomethingElse(text, cut.start())
                || CheckDigits.isEnterpriseNumber(cut.digits())
                        && (ENTERPRISE_WITH_DOTS.matcher(cut.written(text)).matches()
                                || NumberLabels.namesAnEnterprise(text, cut.start()));
    }

    private boolean isValid(String subscriber, int country, String region) {
        var number = new PhoneNumber().setCountryCode(country).setNationalNumber(Long.parseLong(subscriber));
        return numbers.isValidNumberForRegion(number, region);
    }

    private boolean is(String written, Predicate<PhoneNumber> check) {
        try {
            return check.test(numbers.parse(written, "BE"));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    private static OptionalInt first(String text, List<Cut> cuts, Predicate<Cut> check) {
        for (var cut : cuts) {
            if (check.test(cut)
                    && !AMOUNT_FOLLOWS
                            .matcher(text)
                            .region(cut.end(), text.length())
                            .lookingAt()) {
                return OptionalInt.of(cut.end());
            }
        }
        return OptionalInt.empty();
    }

    /** The first groups of a row of digits: where they stand, and the digits alone. */
    private record Cut(int start, int end, String digits) {

        String written(String text) {
            return text.substring(start, end);
        }

        boolean isBare() {
            return end - start == digits.length();
        }
    }
}
