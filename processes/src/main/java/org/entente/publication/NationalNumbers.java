package org.entente.publication;

import java.util.List;
import java.util.regex.Pattern;

/** Finds numbers of the national register of persons, {@code 85.07.30-033.28}, whatever stands between the groups. */
final class NationalNumbers {

    private static final String BETWEEN = "[" + Forms.BLANK + Forms.HYPHEN + "./]{0,3}";
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9+])[0-9]{2}" + BETWEEN + "[0-9]{2}" + BETWEEN
            + "[0-9]{2}" + BETWEEN + "[0-9]{3}" + BETWEEN + "[0-9]{2}(?![0-9])");

    private NationalNumbers() {}

    static List<Finding> in(String text) {
        return Forms.scan(
                PersonalDataKind.NATIONAL_NUMBER,
                NUMBER,
                text,
                match -> CheckDigits.isNationalNumber(Forms.digits(match.group())));
    }
}
