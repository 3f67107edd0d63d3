package org.entente.publication;

import java.util.List;
import java.util.regex.Pattern;

/** Finds e-mail addresses, also in the disguises {@code name(at)example.com} and {@code name @ example.com}. */
final class EmailAddresses {

    private static final String LOCAL_CHARACTERS = "\\p{L}\\p{N}._%+'&=~\\-";
    private static final Pattern ADDRESS = Pattern.compile("(?<![" + LOCAL_CHARACTERS + "])[" + LOCAL_CHARACTERS
            + "]{1,254}+\\s?(?:@|[(\\[]\\s?(?i:at|@"
            + "|arobase)\\s?[)\\]])\\s?(?:[\\p{L}\\p{N}\\-]{1,63}+\\.){1,8}\\p{L}[\\p{L}\\p{N}\\-]{1,23}");

    private EmailAddresses() {}

    static List<Finding> in(String text) {
        return Forms.scan(PersonalDataKind.EMAIL, ADDRESS, text, match -> true);
    }
}
