package org.entente.companies;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the directory of companies. */
@Service
@Transactional
public class CompanyDirectory {

    private final Companies companies;
    private final Clock clock;

    CompanyDirectory(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CompanySummary> find(int number) {
        return companies.findByNumber(number).map(CompanySummary::of);
    }

    /** The verified companies, by name. */
    @Transactional(readOnly = true)
    public List<CompanySummary> verified() {
        return companies.findByVerifiedAtIsNotNullOrderByName().stream()
                .map(CompanySummary::of)
                .toList();
    }

    /**
     * Adds a company whose address has been checked.
     *
     * @throws org.entente.access.AccessDenied unless the viewer is a moderator or a manager
     */
    public CompanySummary add(CompanyEntry entry, Viewer by) {
        if (!by.has(Role.MANAGER)) {
            by.require(Role.MODERATOR);
        }
        var company = new Company(companies.nextNumber(), entry, clock.instant());
        company.verify(clock.instant());
        return CompanySummary.of(companies.save(company));
    }

    /**
     * The unverified company that a consumer named; the same name and address again give the same company. It gets one
     * neutral mail without attachments, and no score, until a moderator has verified it.
     */
    public Company named(String name, String email, Sector sector, Language language) {
        return companies.findByNameAndEmail(name.strip(), email.strip()).stream()
                .findFirst()
                .orElseGet(() -> companies.save(new Company(
                        companies.nextNumber(),
                        new CompanyEntry(name, List.of(), null, sector, language, email, null),
                        clock.instant())));
    }
}
