package org.entente.legalaid;

import java.time.LocalDate;
import org.entente.casefile.Money;
import org.entente.companies.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What is special to a file of the legal service, beside {@link org.entente.matters.MatterFile}.
 *
 * @param membershipNumber for lawyers alone; null for the person, and if none was given
 * @param companyName      as told, for a company that is not in the directory
 * @param reason           why it was left to a person or not taken
 * @param lawyer           the account of the lawyer; for lawyers alone
 * @param isNew            whether something came that the lawyer has not looked at; for lawyers alone
 */
public record LegalDetails(
        LegalState state,
        @Nullable String membershipNumber,
        Membership.@Nullable Status membership,
        @Nullable LocalDate memberSince,
        Sector sector,
        Dealing dealing,
        @Nullable Money amount,
        boolean inCourt,
        @Nullable String companyName,
        @Nullable NotAdmitted reason,
        @Nullable String lawyer,
        @Nullable LegalOutcome outcome,
        boolean awaitsMember,
        boolean awaitsCompany,
        boolean isNew) {}
