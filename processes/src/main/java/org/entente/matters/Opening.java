package org.entente.matters;

import org.entente.access.Language;
import org.entente.casefile.Channel;
import org.entente.casefile.ComplaintCase;
import org.entente.companies.Company;
import org.jspecify.annotations.Nullable;

/**
 * What every matter begins with.
 *
 * @param title         1 to 150 characters on one line
 * @param narrative     1 to 20,000 characters, as told
 * @param takenDownBy   the account of the agent who took it down; null if the person wrote
 * @param complaintCase the case it comes from; null if there is none
 * @param company       whom it is about; null if nobody knows, or nobody in the directory
 */
public record Opening(
        Person person,
        Language language,
        String title,
        String narrative,
        Channel channel,
        @Nullable String takenDownBy,
        @Nullable ComplaintCase complaintCase,
        @Nullable Company company) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_NARRATIVE = 20_000;

    public Opening {
        title = title.strip();
        narrative = narrative.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("title must have 1 to 150 characters on one line");
        }
        if (narrative.isEmpty() || narrative.length() > LONGEST_NARRATIVE) {
            throw new IllegalArgumentException("narrative must have 1 to 20,000 characters");
        }
    }
}
