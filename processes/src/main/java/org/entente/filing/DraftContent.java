package org.entente.filing;

import java.time.LocalDate;
import java.util.Set;
import org.entente.access.Language;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer has typed so far, page by page; anything may be missing or wrong.
 *
 * @param step the page on which the consumer was last, from 1
 */
public record DraftContent(
        int step,
        Language language,
        @Nullable Integer companyNumber,
        @Nullable String companyName,
        @Nullable String companyEmail,
        @Nullable Sector sector,
        @Nullable String subject,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable LocalDate happenedOn,
        @Nullable String amountAtStake,
        Set<Remedy> remedies,
        @Nullable String otherClaim,
        @Nullable String claimAmount,
        @Nullable Publicity publicity,
        @Nullable String consumerName,
        @Nullable String consumerEmail,
        @Nullable String consumerPhone,
        @Nullable String postalCode,
        @Nullable String town,
        @Nullable LocalDate alreadyContactedOn,
        @Nullable String customerReference) {

    public static DraftContent empty(Language language) {
        return new DraftContent(
                1, language, null, null, null, null, null, null, null, null, null, Set.of(), null, null, null, null,
                null, null, null, null, null, null);
    }
}
