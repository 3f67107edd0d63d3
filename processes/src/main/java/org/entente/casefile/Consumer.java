package org.entente.casefile;

import org.entente.companies.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who complains and how to reach them. Never public.
 *
 * @param email null for somebody who told a complaint at a counter and has no mailbox: letters go on paper
 */
public record Consumer(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String postalCode,
        @Nullable String town) {

    public Consumer {
        name = name.strip();
        if (name.isEmpty() || name.length() > 150 || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name must have 1 to 150 characters on one line");
        }
        email = email == null || email.isBlank()
                ? null
                : EmailAddress.parse(email).value();
    }
}
