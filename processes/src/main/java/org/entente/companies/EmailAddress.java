package org.entente.companies;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * An e-mail address that mail can be sent to: one address, no display name, no line breaks, at most 254 characters
 * (RFC 5321, 4.5.3.1). The domain is kept in lower case.
 */
public record EmailAddress(String value) {

    private static final EmailValidator VALIDATOR = EmailValidator.getInstance(true, false);

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address (" + value.length() + " characters)");
        }
    }

    /** @throws IllegalArgumentException if the text is no address */
    public static EmailAddress parse(String text) {
        var trimmed = text.strip();
        var at = trimmed.lastIndexOf('@');
        return new EmailAddress(
                at < 0
                        ? trimmed
                        : trimmed.substring(0, at) + trimmed.substring(at).toLowerCase(Locale.ROOT));
    }

    public static Optional<EmailAddress> tryParse(String text) {
        return isValid(text.strip()) ? Optional.of(parse(text)) : Optional.empty();
    }

    public String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    private static boolean isValid(String text) {
        return text.length() <= 254
                && text.chars().noneMatch(Character::isISOControl)
                && (VALIDATOR.isValid(text) || isReserved(text));
    }

    /** Names under {@code .example} are reserved for documentation (RFC 2606); the demo lives there. */
    private static boolean isReserved(String text) {
        return text.endsWith(".example") && VALIDATOR.isValid(text.substring(0, text.length() - 8) + ".com");
    }
}
