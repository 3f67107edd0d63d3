package org.entente.inspection;

import org.entente.access.Language;
import org.entente.companies.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What an inspector does with a report, or with several at once. */
public sealed interface ReportDecision {

    /** Keeps it and counts it; nothing more is done. */
    record FileAway(@Nullable String note) implements ReportDecision {}

    /** Inquires into it; of one that is inquired into already, goes on for another period. */
    record Inquire(@Nullable String note) implements ReportDecision {}

    record Warn(WriteWarning warning) implements ReportDecision {}

    /**
     * Passes it on to an authority by letter, with the report as text.
     *
     * @param authority its name, 1 to 150 characters
     * @param note      what the letter says besides
     */
    record PassOn(
            String authority,
            String email,
            Language language,
            @Nullable String note) implements ReportDecision {

        private static final int LONGEST_NAME = 150;

        public PassOn {
            authority = authority.strip();
            email = EmailAddress.parse(email).value();
            if (authority.isEmpty()
                    || authority.length() > LONGEST_NAME
                    || authority.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("authority must have 1 to 150 characters on one line");
            }
        }
    }
}
