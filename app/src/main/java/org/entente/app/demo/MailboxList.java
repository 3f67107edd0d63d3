package org.entente.app.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.NoSuchCase;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanySummary;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mailboxes of companies and consumers, with what is known about their owners. */
@Component
@Profile("demo")
class MailboxList {

    private final DemoMailboxes mailboxes;
    private final CompanyDirectory directory;
    private final CaseReader reader;
    private final Map<String, Owner> parties = new ConcurrentHashMap<>();

    MailboxList(DemoMailboxes mailboxes, CompanyDirectory directory, CaseReader reader) {
        this.mailboxes = mailboxes;
        this.directory = directory;
        this.reader = reader;
    }

    /** Who reads a mailbox. */
    enum Kind {
        COMPANY,
        CONSUMER
    }

    /** {@code name} is empty while no case tells it. */
    record Owner(Kind kind, String name) {}

    /** A mailbox that got mail. */
    record Box(String address, Owner owner, List<DemoMail> mails) {

        DemoMail latest() {
            return mails.getFirst();
        }
    }

    /** All mailboxes, the one with the latest mail first. */
    List<Box> all() {
        var companies = companiesByAddress();
        return mailboxes.addresses().stream()
                .map(address -> box(address, companies))
                .sorted(Comparator.comparing((Box box) -> box.latest().id()).reversed())
                .toList();
    }

    /** The mailboxes whose address or owner holds the words, or that got mail about the case of that number. */
    List<Box> find(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        var number = CaseNumber.findIn(wanted);
        return all().stream()
                .filter(box -> box.address().contains(wanted)
                        || box.owner().name().toLowerCase(Locale.ROOT).contains(wanted)
                        || number.isPresent()
                                && box.mails().stream()
                                        .anyMatch(mail -> caseOf(mail).equals(number)))
                .toList();
    }

    Owner ownerOf(String address) {
        return owner(address, companiesByAddress(), mailboxes.mails(address));
    }

    /** The case that a mail of ours is about, by the name in From; empty for others. */
    static Optional<CaseNumber> caseOf(DemoMail mail) {
        return CaseNumber.findIn(mail.from());
    }

    private Box box(String address, Map<String, CompanySummary> companies) {
        var mails = mailboxes.mails(address);
        return new Box(address, owner(address, companies, mails), mails);
    }

    private Owner owner(String address, Map<String, CompanySummary> companies, List<DemoMail> mails) {
        var company = companies.get(address.toLowerCase(Locale.ROOT));
        if (company != null) {
            return new Owner(Kind.COMPANY, company.name());
        }
        var known = parties.get(address);
        if (known != null) {
            return known;
        }
        var found = mails.stream().flatMap(mail -> caseOf(mail).stream()).findFirst();
        if (found.isEmpty()) {
            return new Owner(Kind.CONSUMER, "");
        }
        try {
            var file = reader.read(found.get(), Viewer.system());
            var owner = address.equalsIgnoreCase(file.consumer().email())
                    ? new Owner(Kind.CONSUMER, file.consumer().name())
                    : new Owner(Kind.COMPANY, file.company().name());
            parties.put(address, owner);
            return owner;
        } catch (NoSuchCase invented) {
            return new Owner(Kind.CONSUMER, "");
        }
    }

    private Map<String, CompanySummary> companiesByAddress() {
        return directory.verified().stream()
                .collect(Collectors.toMap(
                        company -> company.complaintEmail().toLowerCase(Locale.ROOT),
                        company -> company,
                        (first, second) -> first));
    }
}
