package org.entente.companies;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which an enterprise is entered in the Belgian register (numéro d'entreprise, ondernemingsnummer):
 * ten digits, the first 0 or 1, the last two a check of the first eight (97 minus their remainder by 97).
 *
 * @param digits the ten digits without any mark
 */
public record EnterpriseNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[01][0-9]{9}");
    private static final int LONGEST_WRITTEN_FORM = 40;

    public EnterpriseNumber {
        if (digits.length() != 10 || !TEN_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("an enterprise number has ten digits, the first 0 or 1");
        }
        if (!hasValidCheck(digits)) {
            throw new IllegalArgumentException(
                    "the last two digits of an enterprise number must be 97 - (first eight mod 97), but digits="
                            + digits);
        }
    }

    /**
     * Reads the forms that people write: spaces, dots, dashes and slashes anywhere, {@code BE} in front, {@code (0)} for
     * the leading zero, and the older form of nine digits. Empty if the rest is not a valid number.
     */
    public static Optional<EnterpriseNumber> parse(String text) {
        if (text.length() > LONGEST_WRITTEN_FORM) {
            return Optional.empty();
        }
        var bare =
                text.replaceAll("[\\s\\u00a0\\u202f./\\-\\u2010-\\u2015]", "").replaceFirst("^(?i:BE)", "");
        var unbracketed = bare.replaceFirst("^\\(0\\)", "0");
        var digits = unbracketed.matches("[0-9]{9}") ? "0" + unbracketed : unbracketed;
        return TEN_DIGITS.matcher(digits).matches() && hasValidCheck(digits)
                ? Optional.of(new EnterpriseNumber(digits))
                : Optional.empty();
    }

    /** Gives the usual written form, {@code 0314.595.348}. */
    public String display() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    /** Gives the number for value added tax, {@code BE0314595348}. */
    public String vatNumber() {
        return "BE" + digits;
    }

    @Override
    public String toString() {
        return display();
    }

    private static boolean hasValidCheck(String digits) {
        return 97 - Integer.parseInt(digits.substring(0, 8)) % 97 == Integer.parseInt(digits.substring(8));
    }
}
