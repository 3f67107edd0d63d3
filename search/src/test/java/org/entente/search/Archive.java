package org.entente.search;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Consumer;
import org.entente.casefile.MessageState;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Companies;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.CompanySummary;
import org.entente.companies.EnterpriseNumber;
import org.entente.companies.Sector;
import org.entente.publication.Publications;
import org.entente.time.Brussels;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files, publishes and withdraws complaints for tests, straight through entities. */
@Component
class Archive {

    private final EntityManager entities;
    private final EntityManagerFactory entityManagers;
    private final TransactionTemplate transactions;
    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Companies companies;
    private final CompanyDirectory directory;
    private final Publications publications;

    private int serial;

    Archive(
            EntityManager entities,
            EntityManagerFactory entityManagers,
            TransactionTemplate transactions,
            ComplaintCases cases,
            CaseMessages messages,
            Companies companies,
            CompanyDirectory directory,
            Publications publications) {
        this.entities = entities;
        this.entityManagers = entityManagers;
        this.transactions = transactions;
        this.cases = cases;
        this.messages = messages;
        this.companies = companies;
        this.directory = directory;
        this.publications = publications;
    }

    /** Deletes all rows and all documents. */
    void empty() {
        awaitIndexed();
        transactions.executeWithoutResult(status -> entities.createNativeQuery(
                        "truncate company, complaint_case, publication, case_message cascade")
                .executeUpdate());
        Search.mapping(entityManagers).scope(Object.class).workspace().purge();
        serial = 0;
    }

    /** Waits until the index has followed everything that was committed. */
    void awaitIndexed() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> transactions.execute(
                        status -> entities.createNativeQuery("select count(*) from hsearch_outbox_event")
                                .getSingleResult()
                                .equals(0L)));
    }

    CompanySummary company(String name, String... aliases) {
        return company(name, Sector.TELECOM, null, aliases);
    }

    CompanySummary company(String name, Sector sector, @Nullable EnterpriseNumber number, String... aliases) {
        return directory.add(
                new CompanyEntry(name, List.of(aliases), number, sector, Language.FR, "service@company.example", null),
                Viewer.system());
    }

    CompanySummary unverifiedCompany(String name) {
        return transactions.execute(
                status -> CompanySummary.of(directory.named(name, "info@unknown.example", Sector.OTHER, Language.FR)));
    }

    void verify(CompanySummary company) {
        transactions.executeWithoutResult(
                status -> companies.findByNumber(company.number()).orElseThrow().verify(Instant.now()));
    }

    /** What is to be filed; the defaults are a public French complaint about a refund, filed on 2 March 2026. */
    record Filing(
            CompanySummary company,
            Language language,
            String title,
            String text,
            Publicity publicity,
            Set<Remedy> remedies,
            LocalDate filedOn,
            @Nullable String reference,
            Consumer consumer) {

        static Filing about(CompanySummary company, Language language, String title, String text) {
            return new Filing(
                    company,
                    language,
                    title,
                    text,
                    Publicity.PUBLIC,
                    Set.of(Remedy.REFUND),
                    LocalDate.of(2026, 3, 2),
                    null,
                    new Consumer("Zénobie Quatacker", "zenobie@consumer.example", null, null, null));
        }

        Filing kept(Publicity as) {
            return new Filing(company, language, title, text, as, remedies, filedOn, reference, consumer);
        }

        Filing asking(Remedy... wished) {
            return new Filing(company, language, title, text, publicity, Set.of(wished), filedOn, reference, consumer);
        }

        Filing on(LocalDate day) {
            return new Filing(company, language, title, text, publicity, remedies, day, reference, consumer);
        }

        Filing by(String name, String email, String customerReference) {
            return new Filing(
                    company,
                    language,
                    title,
                    text,
                    publicity,
                    remedies,
                    filedOn,
                    customerReference,
                    new Consumer(name, email, null, null, null));
        }
    }

    /** Files, and publishes what is public. */
    CaseNumber file(Filing filing) {
        var number = new CaseNumber(filing.filedOn().getYear(), ++serial);
        transactions.executeWithoutResult(status -> {
            var company = companies.findByNumber(filing.company().number()).orElseThrow();
            var complaint = new Complaint(
                    filing.company().sector(),
                    "billing",
                    filing.title(),
                    filing.text(),
                    null,
                    null,
                    new Claim(filing.remedies(), null, null),
                    filing.language(),
                    filing.publicity(),
                    null,
                    filing.reference(),
                    filing.consumer());
            var filedAt = filing.filedOn()
                    .atTime(LocalTime.NOON)
                    .atZone(Brussels.ZONE)
                    .toInstant();
            var filed = cases.save(new ComplaintCase(
                    number,
                    complaint,
                    company,
                    UUID.randomUUID(),
                    UUID.randomUUID().toString(),
                    filedAt));
            if (filed.isPublic()) {
                publications.publish(filed);
            }
        });
        return number;
    }

    /** Adds a message that both parties have and everyone may read. */
    void write(CaseNumber number, Author author, String text) {
        change(number, found -> {
            var message = CaseMessage.onTheWeb(
                    found.id(), author, MessageState.PASSED_ON, text, Instant.parse("2026-03-05T10:00:00Z"));
            message.clear();
            messages.save(message);
        });
    }

    /** Changes a case and shows the change if it is published. */
    void change(CaseNumber number, java.util.function.Consumer<ComplaintCase> change) {
        transactions.executeWithoutResult(status -> {
            var found = cases.get(number);
            change.accept(found);
            entities.flush();
            publications.refresh(found);
        });
    }

    void makePrivate(CaseNumber number) {
        transactions.executeWithoutResult(status -> {
            var found = cases.get(number);
            found.changePublicity(Publicity.PRIVATE, Instant.now());
            publications.withdraw(found);
        });
    }

    int number(String companyName) {
        return directory.verified().stream()
                .filter(company -> company.name().equals(companyName))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
