package org.entente.companies;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the directory of companies. */
@Service
@Transactional
public class CompanyDirectory {

    private final Companies companies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompanyDirectory(Companies companies, ApplicationEventPublisher events, Clock clock) {
        this.companies = companies;
        this.events = events;
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
        requireKeeper(by);
        var company = new Company(companies.nextNumber(), entry, clock.instant());
        company.verify(clock.instant());
        return CompanySummary.of(companies.save(company));
    }

    /**
     * Gives a company another name and other aliases, everywhere it is shown or found.
     *
     * @throws org.entente.access.AccessDenied unless the viewer is a moderator or a manager
     * @throws IllegalArgumentException if there is no such company or it can't be called that
     */
    public CompanySummary rename(int number, String name, List<String> aliases, Viewer by) {
        requireKeeper(by);
        var company = companies
                .findByNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("no company has the number " + number));
        company.rename(name, aliases);
        events.publishEvent(new CompanyRenamed(company.id(), company.name()));
        return CompanySummary.of(company);
    }

    private static void requireKeeper(Viewer by) {
        if (!by.has(Role.MANAGER)) {
            by.require(Role.MODERATOR);
        }
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
