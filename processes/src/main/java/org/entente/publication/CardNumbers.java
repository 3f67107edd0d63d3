package org.entente.publication;

import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers of payment cards, 13 to 19 digits in one piece or in their usual groups. */
final class CardNumbers {

    private static final String BETWEEN = "([" + Forms.BLANK + Forms.HYPHEN + ".]?)";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?:[0-9]{4}" + BETWEEN
            + "[0-9]{4}\\1[0-9]{4}\\1[0-9]{4}(?:\\1[0-9]{1,3})?|[0-9]{4}" + BETWEEN
            + "[0-9]{6}\\2[0-9]{5}|[0-9]{13,15})(?![0-9])");

    private CardNumbers() {}

    static List<Finding> in(String text) {
        return Forms.scan(
                PersonalDataKind.CARD_NUMBER,
                NUMBER,
                text,
                match -> CheckDigits.isCardNumber(Forms.digits(match.group()))
                        && !NumberLabels.namesSomethingElse(text, match.start()));
    }
}
