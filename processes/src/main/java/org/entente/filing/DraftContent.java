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
 * @param step  the page on which the consumer was last, from 1
 * @param guide the address in the guide that the consumer came from; null for none
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
        @Nullable String customerReference,
        @Nullable String guide) {

    /** What was typed by somebody who did not come from the guide. */
    public DraftContent(
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
        this(
                step,
                language,
                companyNumber,
                companyName,
                companyEmail,
                sector,
                subject,
                title,
                narrative,
                happenedOn,
                amountAtStake,
                remedies,
                otherClaim,
                claimAmount,
                publicity,
                consumerName,
                consumerEmail,
                consumerPhone,
                postalCode,
                town,
                alreadyContactedOn,
                customerReference,
                null);
    }

    public static DraftContent empty(Language language) {
        return new DraftContent(
                1, language, null, null, null, null, null, null, null, null, null, Set.of(), null, null, null, null,
                null, null, null, null, null, null);
    }
}
