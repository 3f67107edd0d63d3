package org.entente.companies;

import java.util.List;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/** A company as screens show it. {@code complaintEmail} is for staff alone. */
public record CompanySummary(
        long id,
        int number,
        String name,
        List<String> aliases,
        @Nullable EnterpriseNumber enterpriseNumber,
        Sector sector,
        Language language,
        String complaintEmail,
        @Nullable String website,
        boolean verified,
        boolean unreachable) {

    public static CompanySummary of(Company company) {
        return new CompanySummary(
                company.id(),
                company.number(),
                company.name(),
                List.copyOf(company.aliases()),
                company.enterpriseNumber(),
                company.sector(),
                company.language(),
                company.complaintEmail(),
                company.website(),
                company.isVerified(),
                company.isUnreachable());
    }

    /** The same without the complaint address, for everybody who is not staff. */
    public CompanySummary withoutAddress() {
        return new CompanySummary(
                id, number, name, aliases, enterpriseNumber, sector, language, "", website, verified, unreachable);
    }
}
