package org.entente.filing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Attachments;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.Complaint;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DeadlineEntry;
import org.entente.casefile.EventKind;
import org.entente.companies.Companies;
import org.entente.companies.Company;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.matters.Continuation;
import org.entente.matters.MatterReader;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files complaints, and opens cases by the links in our mails. Case, process and first letter commit together or not at
 * all.
 */
@Service
@Transactional
public class ComplaintFiling {

    private final ComplaintCases cases;
    private final FilingDraftRows drafts;
    private final Attachments attachments;
    private final Companies companies;
    private final CompanyDirectory directory;
    private final UnverifiedCompanies unverified;
    private final CaseHistory history;
    private final CaseFlow flow;
    private final Letters letters;
    private final CaseLinks links;
    private final Continuation continuation;
    private final MatterReader matters;
    private final Clock clock;

    ComplaintFiling(
            ComplaintCases cases,
            FilingDraftRows drafts,
            Attachments attachments,
            Companies companies,
            CompanyDirectory directory,
            UnverifiedCompanies unverified,
            CaseHistory history,
            CaseFlow flow,
            Letters letters,
            CaseLinks links,
            Continuation continuation,
            MatterReader matters,
            Clock clock) {
        this.cases = cases;
        this.drafts = drafts;
        this.attachments = attachments;
        this.companies = companies;
        this.directory = directory;
        this.unverified = unverified;
        this.history = history;
        this.flow = flow;
        this.letters = letters;
        this.links = links;
        this.continuation = continuation;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Files a complaint. The same submission again gives the case that it made the first time. Who told it at a counter and
     * has no mailbox was seen or heard there, so that nothing is left to confirm.
     *
     * @throws IllegalArgumentException without an e-mail address, unless an agent took the complaint down
     */
    public FilingOutcome file(FileComplaint command) {
        var draft = drafts.findById(command.draftId());
        var earlier = cases.findBySubmission(command.draftId());
        if (earlier.isPresent()) {
            return filed(earlier.get());
        }
        var now = clock.instant();
        var complaint = command.complaint();
        var origin = draft.map(FilingDraft::origin).orElse(DraftOrigin.OWN);
        if (complaint.consumer().email() == null && !origin.isTakenDown()) {
            throw new IllegalArgumentException("an e-mail address is needed");
        }
        var fingerprint = fingerprint(command.company(), complaint, now);
        var twin = cases.findByFingerprint(fingerprint);
        if (twin.isPresent()) {
            return new FilingOutcome.Duplicate(twin.get().number());
        }
        return switch (companyOf(command)) {
            case Found.Usable(var company) -> {
                var number = new CaseNumber(Brussels.dayOf(now).getYear(), cases.nextSerial());
                var saved =
                        cases.save(new ComplaintCase(number, complaint, company, command.draftId(), fingerprint, now));
                attachments.findByDraftIdOrderById(command.draftId()).forEach(file -> file.fileWith(saved.id()));
                draft.ifPresent(written -> written.fileAs(number, now));
                history.add(saved, EventKind.FILED, writerOf(origin, number));
                noteOrigin(saved, origin);
                flow.start(number);
                confirmWithoutMailbox(saved);
                yield filed(saved);
            }
            case Found.Unusable(var reason) -> new FilingOutcome.UnusableCompany(reason);
        };
    }

    /** The case or matter that a link from one of our mails opens; empty if the link is not ours or too old. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> openLink(String token) {
        return links.open(token, clock.instant())
                .filter(number -> cases.findByNumber(number.toString()).isPresent() || matters.exists(number));
    }

    /**
     * The consumer has shown that the mailbox is theirs; the complaint goes on. Again, it changes nothing.
     *
     * @throws org.entente.access.AccessDenied    unless the viewer is the case's consumer
     * @throws org.entente.casefile.NoSuchCase if there is none
     */
    public void confirmMailbox(CaseNumber number, Viewer consumer) {
        consumer.requireConsumerOf(number.toString());
        var found = cases.take(number);
        if (found.mailboxConfirmedAt() != null) {
            return;
        }
        found.confirmMailbox(clock.instant());
        history.add(found, EventKind.MAILBOX_CONFIRMED, consumer);
        flow.deliver(number, CaseSignal.MAILBOX_CONFIRMED, "");
    }

    private void confirmWithoutMailbox(ComplaintCase saved) {
        if (saved.consumer().email() == null) {
            saved.confirmMailbox(clock.instant());
            flow.deliver(saved.number(), CaseSignal.MAILBOX_CONFIRMED, "");
        }
    }

    /** Mails a new link if the case was filed from this mailbox; the caller can't tell whether it was. */
    public void sendCaseLink(CaseNumber number, String email) {
        cases.findByNumber(number.toString())
                .filter(found -> email.strip().equalsIgnoreCase(found.consumer().email()))
                .ifPresent(found -> letters.toConsumer(LetterKind.CASE_LINK, found, LetterDetails.none()));
    }

    private void noteOrigin(ComplaintCase saved, DraftOrigin origin) {
        var agent = origin.takenDownBy();
        if (agent != null) {
            saved.takenDown(origin.channel(), agent);
        }
        var from = origin.from();
        if (from != null) {
            continuation.turned(from, saved.number(), writerOf(origin, from));
        }
    }

    private static Viewer writerOf(DraftOrigin origin, CaseNumber own) {
        var agent = origin.takenDownBy();
        return agent == null ? Viewer.consumerOf(own.toString()) : Viewer.staff(agent, Set.of(Role.AGENT));
    }

    private sealed interface Found {
        record Usable(Company company) implements Found {}

        record Unusable(FilingOutcome.UnusableCompany.Reason reason) implements Found {}
    }

    private Found companyOf(FileComplaint command) {
        return switch (command.company()) {
            case CompanyChoice.Listed(var number) ->
                companies
                        .findByNumber(number)
                        .<Found>map(Found.Usable::new)
                        .orElse(new Found.Unusable(FilingOutcome.UnusableCompany.Reason.UNKNOWN));
            case CompanyChoice.Named(var name, var email) -> {
                var address = EmailAddress.parse(email);
                var problem = unverified.problemWith(address);
                yield problem.<Found>map(Found.Unusable::new)
                        .orElseGet(() -> new Found.Usable(directory.named(
                                name,
                                address.value(),
                                command.complaint().sector(),
                                command.complaint().language())));
            }
        };
    }

    private FilingOutcome filed(ComplaintCase found) {
        var deadline = found.deadlines().stream()
                .map(DeadlineEntry::deadline)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + found.number() + " has no deadline"));
        return new FilingOutcome.Filed(found.number(), deadline);
    }

    /** The same for the same consumer, company, text and day in Brussels; letter case and blanks make no difference. */
    private static String fingerprint(CompanyChoice company, Complaint complaint, Instant now) {
        var who = switch (company) {
            case CompanyChoice.Listed(var number) -> "#" + number;
            case CompanyChoice.Named(var name, var email) -> name + "<" + email + ">";
        };
        var text = String.join(
                "\n",
                Objects.requireNonNullElse(
                        complaint.consumer().email(), complaint.consumer().name()),
                who,
                complaint.title(),
                complaint.narrative(),
                Brussels.dayOf(now).toString());
        var normal = text.toLowerCase(Locale.ROOT).replaceAll("[^\\S\\n]+", " ");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
