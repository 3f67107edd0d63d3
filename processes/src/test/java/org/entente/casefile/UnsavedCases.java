package org.entente.casefile;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.companies.Company;
import org.entente.companies.Sector;
import org.entente.companies.UnsavedCompanies;

/** Values in memory for tests without a database. */
public final class UnsavedCases {

    private UnsavedCases() {}

    /** A private complaint in French about a bill. */
    public static Complaint complaint(Sector sector) {
        return new Complaint(
                sector,
                "billing",
                "Billed twice",
                "The bill of March was taken from my account twice.",
                null,
                null,
                new Claim(Set.of(Remedy.REFUND), null, null),
                Language.FR,
                Publicity.PRIVATE,
                null,
                null,
                new Consumer("An Consumer", "consumer@mail.example", null, null, null));
    }

    /** A case of {@link #complaint} against the company, just filed. */
    public static ComplaintCase filed(CaseNumber number, Company company) {
        var submission = UUID.randomUUID();
        return new ComplaintCase(
                number,
                complaint(company.sector()),
                company,
                submission,
                submission.toString(),
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    public static ComplaintCase filed(Sector sector) {
        return filed(CaseNumber.parse("2026-000123"), UnsavedCompanies.verified(17, sector));
    }
}
