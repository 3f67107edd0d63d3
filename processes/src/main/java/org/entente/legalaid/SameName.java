package org.entente.legalaid;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whether two spellings are names of the same person: every part of the shorter one is found in the longer one. Parts of
 * five letters and more may differ in one letter; an initial stands for a name. At least one part of
 * three letters has to be the same.
 */
final class SameName {

    private SameName() {}

    static boolean test(String one, String other) {
        var first = parts(one);
        var second = parts(other);
        var few = first.size() <= second.size() ? first : second;
        var many = few == first ? second : first;
        return few.stream().anyMatch(part -> part.length() >= 3 && has(many, part))
                && few.stream().allMatch(part -> has(many, part) || isInitial(part, many));
    }

    private static boolean has(List<String> parts, String wanted) {
        return parts.stream().anyMatch(part -> part.equals(wanted) || isSlip(part, wanted));
    }

    private static boolean isInitial(String part, List<String> parts) {
        return part.length() == 1 && parts.stream().anyMatch(other -> other.startsWith(part))
                || parts.stream().anyMatch(other -> other.length() == 1 && part.startsWith(other));
    }

    private static List<String> parts(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`]", "");
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** One letter more, less or other, or two that changed places. */
    private static boolean isSlip(String one, String other) {
        if (Math.min(one.length(), other.length()) < 5 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        var start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var restOfOne = one.substring(start);
        var restOfOther = other.substring(start);
        return tail(restOfOne, 1).equals(tail(restOfOther, 1))
                || tail(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(tail(restOfOther, 1))
                || restOfOne.length() > 1
                        && restOfOther.length() > 1
                        && restOfOne.charAt(0) == restOfOther.charAt(1)
                        && restOfOne.charAt(1) == restOfOther.charAt(0)
                        && tail(restOfOne, 2).equals(tail(restOfOther, 2));
    }

    private static String tail(String text, int from) {
        return text.length() <= from ? "" : text.substring(from);
    }
}
