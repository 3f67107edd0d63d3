package org.entente.correspondence;

import java.util.regex.Pattern;
import org.entente.casefile.ComplaintCase;

/**
 * The addresses of a case's parties that the other party must not learn. In what one party wrote by mail they are
 * replaced: signatures and quoted headers carry them without the writer noticing.
 */
final class PrivateAddresses {

    private static final String HIDDEN = "[…]";
    private static final Pattern NOBODYS = Pattern.compile("(?!)");

    private final Pattern consumer;
    private final Pattern company;

    private PrivateAddresses(Pattern consumer, Pattern company) {
        this.consumer = consumer;
        this.company = company;
    }

    static PrivateAddresses of(ComplaintCase complaintCase) {
        var consumer = complaintCase.consumer().email();
        var companyAddress = complaintCase.company().complaintEmail();
        var companyDomain = companyAddress.substring(companyAddress.lastIndexOf('@') + 1);
        return new PrivateAddresses(
                consumer == null ? NOBODYS : address(Pattern.quote(consumer)),
                address("(?:" + Pattern.quote(companyAddress) + "|[\\w.+-]{1,64}@" + Pattern.quote(companyDomain)
                        + ")"));
    }

    private static Pattern address(String expression) {
        return Pattern.compile("(?<![\\w.+-])" + expression + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** Hides what the recipients of a party's words must not learn. */
    String hideIn(String text) {
        return consumer.matcher(company.matcher(text).replaceAll(HIDDEN)).replaceAll(HIDDEN);
    }

    /** Hides the consumer's address alone, in the complaint itself. */
    String hideConsumerIn(String text) {
        return consumer.matcher(text).replaceAll(HIDDEN);
    }
}
