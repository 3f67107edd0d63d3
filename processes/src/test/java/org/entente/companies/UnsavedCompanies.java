package org.entente.companies;

import java.time.Instant;
import java.util.List;
import org.entente.access.Language;
import org.jspecify.annotations.Nullable;

/** Values in memory for tests without a database. */
public final class UnsavedCompanies {

    private UnsavedCompanies() {}

    public static Company unverified(int number, Sector sector) {
        return new Company(
                number,
                new CompanyEntry(
                        "Company " + number,
                        List.of(),
                        null,
                        sector,
                        Language.FR,
                        "complaints@company" + number + ".example",
                        null),
                Instant.parse("2026-01-05T09:00:00Z"));
    }

    public static Company verified(int number, Sector sector) {
        var company = unverified(number, sector);
        company.verify(Instant.parse("2026-01-05T09:00:00Z"));
        return company;
    }

    /** @param enterpriseNumber ten digits, or null */
    public static Company named(
            String name, List<String> aliases, Sector sector, String address, @Nullable String enterpriseNumber) {
        return new Company(
                18,
                new CompanyEntry(
                        name,
                        aliases,
                        enterpriseNumber == null ? null : new EnterpriseNumber(enterpriseNumber),
                        sector,
                        Language.FR,
                        address,
                        null),
                Instant.parse("2026-01-05T09:00:00Z"));
    }
}
