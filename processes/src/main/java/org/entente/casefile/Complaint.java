package org.entente.casefile;

import java.time.LocalDate;
import org.entente.access.Language;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer tells us about a company.
 *
 * @param subject            one of the sector's subject codes, such as {@code billing}
 * @param title              1 to 150 characters on one line
 * @param narrative          what happened, 1 to 20,000 characters
 * @param alreadyContactedOn when the consumer first turned to the company; null if not yet
 * @param customerReference  customer or contract number, at most 100 characters; never public
 */
public record Complaint(
        Sector sector,
        String subject,
        String title,
        String narrative,
        @Nullable LocalDate happenedOn,
        @Nullable Money amountAtStake,
        Claim claim,
        Language language,
        Publicity publicity,
        @Nullable LocalDate alreadyContactedOn,
        @Nullable String customerReference,
        Consumer consumer) {

    public static final int MAX_TITLE = 150;
    public static final int MAX_NARRATIVE = 20_000;

    public Complaint {
        check(title, narrative);
        title = title.strip();
        narrative = narrative.strip();
        if (!subject.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("subject must be a code of lower-case letters, but is " + subject);
        }
        if (customerReference != null && customerReference.length() > 100) {
            throw new IllegalArgumentException("customer reference must have at most 100 characters");
        }
    }

    static void check(String title, String narrative) {
        if (title.isBlank()
                || title.strip().length() > MAX_TITLE
                || title.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("title must have 1 to " + MAX_TITLE + " characters on one line");
        }
        if (narrative.isBlank() || narrative.strip().length() > MAX_NARRATIVE) {
            throw new IllegalArgumentException("narrative must have 1 to " + MAX_NARRATIVE + " characters");
        }
    }
}
