package org.entente.publication;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds Belgian structured payment references. Not personal by themselves, but each leads to one invoice. Between the
 * three signs the form alone is enough; without them the check digits must fit.
 */
final class PaymentReferences {

    private static final String MARK = "[" + Forms.BLANK + "]{0,2}";
    private static final Pattern REFERENCE = Pattern.compile("(?<![0-9/])(?:([+*]{3})" + MARK + ")?[0-9]{3}" + MARK
            + "(/?)" + MARK + "[0-9]{4}" + MARK + "/?" + MARK + "[0-9]{5}(?![0-9/])(?:" + MARK + "[+*]{3})?");

    private PaymentReferences() {}

    static List<Finding> in(String text) {
        return Forms.scan(
                PersonalDataKind.PAYMENT_REFERENCE,
                REFERENCE,
                text,
                match -> match.group(1) != null
                        || match.group(2).equals("/") && CheckDigits.isPaymentReference(Forms.digits(match.group())));
    }
}
