package org.entente.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.NoSuchCase;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.Letters;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a person all files, and sends one link to all of them. */
@Service
@Transactional(readOnly = true)
public class MyFiles {

    /** How long a link to all files holds. */
    public static final Duration LINK_HOLDS = Duration.ofHours(24);

    /** What needs the person first, by its date; then what is new, what goes on by its date, and what is closed. */
    private static final Comparator<MyFile> ORDER = Comparator.comparing(MyFile::needsPerson)
            .reversed()
            .thenComparing(MyFile::isClosed)
            .thenComparing(file -> !file.isUnread())
            .thenComparing(
                    file -> file.next() == null ? Instant.MAX : file.next().due())
            .thenComparing(Comparator.comparing(MyFile::updatedAt).reversed());

    private final CaseReader cases;
    private final MatterReader matters;
    private final Mailboxes mailboxes;
    private final CaseLinks links;
    private final Letters letters;
    private final Clock clock;

    MyFiles(
            CaseReader cases,
            MatterReader matters,
            Mailboxes mailboxes,
            CaseLinks links,
            Letters letters,
            Clock clock) {
        this.cases = cases;
        this.matters = matters;
        this.mailboxes = mailboxes;
        this.links = links;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The files of these numbers, what needs the person first.
     *
     * @param viewer who looks at each; what that viewer may not read is left out
     */
    public List<MyFile> of(Collection<CaseNumber> numbers, Function<CaseNumber, Viewer> viewer) {
        return numbers.stream()
                .flatMap(number -> read(number, viewer.apply(number)).stream())
                .sorted(ORDER)
                .toList();
    }

    /**
     * Mails one link to all files of a mailbox; to a mailbox that has none, nothing. The caller can't tell which.
     *
     * @param language of the page on which it was asked for; what the owner prefers goes first
     */
    @Transactional
    public void sendLink(String email, Language language) {
        var address = EmailAddress.parse(email).value().toLowerCase(Locale.ROOT);
        if (numbersOf(address).isEmpty()) {
            return;
        }
        var mailbox = mailbox(address);
        var now = clock.instant();
        if (mailbox.mayGetLink(now)) {
            var preferred = mailbox.language();
            letters.filesLink(
                    mailbox.email(),
                    preferred == null ? language : preferred,
                    links.toFiles(mailbox.id(), now.plus(LINK_HOLDS)));
        }
    }

    /** What a link from such a mail opens; empty if it is none of ours or too old. */
    public Optional<OpenedMailbox> open(String token) {
        return links.filesOf(token, clock.instant())
                .flatMap(mailboxes::findById)
                .map(mailbox -> new OpenedMailbox(mailbox.id(), numbersOf(mailbox.email())));
    }

    /** The mailbox of an address, kept from now on. */
    private MailboxEntry mailbox(String address) {
        return mailboxes.of(address).orElseGet(() -> mailboxes.save(new MailboxEntry(UUID.randomUUID(), address)));
    }

    private List<CaseNumber> numbersOf(String address) {
        return Stream.concat(mailboxes.complaintsOf(address).stream(), mailboxes.mattersOf(address).stream())
                .map(CaseNumber::parse)
                .toList();
    }

    private Optional<MyFile> read(CaseNumber number, Viewer viewer) {
        if (!viewer.isConsumerOf(number.toString())) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    matters.exists(number)
                            ? line(matters.read(number, viewer), viewer)
                            : line(cases.read(number, viewer), viewer));
        } catch (NoSuchCase gone) {
            return Optional.empty();
        }
    }

    private MyFile line(MatterFile file, Viewer viewer) {
        var company = file.company();
        return new MyFile(
                file.number(),
                file.kind(),
                file.title(),
                company == null ? null : company.name(),
                file.language(),
                null,
                null,
                file.state(),
                file.turn(),
                file.deadlines().stream()
                        .filter(deadline -> !deadline.kind().isReminder())
                        .findFirst()
                        .orElse(null),
                file.filedAt(),
                file.updatedAt(),
                matters.isUnread(file.number(), viewer));
    }

    private MyFile line(CaseFile file, Viewer viewer) {
        return new MyFile(
                file.number(),
                null,
                file.title(),
                file.company().name(),
                file.language(),
                file.status(),
                file.outcome(),
                null,
                file.turn(),
                file.deadline(),
                file.filedAt(),
                cases.updatedAt(file.number(), viewer),
                cases.isUnread(file.number(), viewer));
    }
}
