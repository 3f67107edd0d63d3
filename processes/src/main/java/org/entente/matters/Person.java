package org.entente.matters;

import org.entente.companies.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who a matter is for and how to reach them, as told. Somebody at a counter may have no mailbox; a report may come from
 * somebody who tells nothing, see {@link #ANONYMOUS}.
 */
public record Person(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalCode,
        @Nullable String town) {

    public static final Person ANONYMOUS = new Person(null, null, null, null, null);

    public Person {
        name = oneLine("name", name, 150);
        email = email == null || email.isBlank()
                ? null
                : EmailAddress.parse(email).value();
        phone = oneLine("phone", phone, 40);
        postalCode = oneLine("postal code", postalCode, 12);
        town = oneLine("town", town, 100);
    }

    /** Whether nothing is known of the person. */
    public boolean isAnonymous() {
        return equals(ANONYMOUS);
    }

    /** Whether letters can be sent to the person. */
    public boolean hasMailbox() {
        return email != null;
    }

    private static @Nullable String oneLine(String what, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.length() > longest || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " must have 1 to " + longest + " characters on one line");
        }
        return stripped;
    }
}
