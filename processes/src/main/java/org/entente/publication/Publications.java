package org.entente.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Money;
import org.entente.casefile.NoSuchCase;
import org.entente.casefile.Remedy;
import org.entente.companies.Companies;
import org.entente.companies.CompanyRenamed;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes, renews, shows and withdraws publications. */
@Service
@Transactional
public class Publications {

    private final PublicationRows rows;
    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Companies companies;
    private final PersonalDataDetector detector;
    private final Clock clock;

    Publications(
            PublicationRows rows,
            ComplaintCases cases,
            CaseMessages messages,
            Companies companies,
            PersonalDataDetector detector,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.messages = messages;
        this.companies = companies;
        this.detector = detector;
        this.clock = clock;
    }

    /** Publications show the company under the name that it has now. */
    @EventListener
    void companyRenamed(CompanyRenamed event) {
        rows.findByCompanyId(event.companyId()).forEach(row -> row.renameCompany(event.name()));
    }

    /** What everyone may read of a case; empty if it is not public. */
    @Transactional(readOnly = true)
    public Optional<PublicComplaint> find(CaseNumber number) {
        return rows.findByNumber(number.toString()).map(this::read);
    }

    /**
     * How the case looks to others, or would look if it were public.
     *
     * @throws NoSuchCase if there is none, or the viewer may not read it
     */
    @Transactional(readOnly = true)
    public PublicationPreview preview(CaseNumber number, Viewer viewer) {
        if (!viewer.mayRead(number.toString())) {
            throw new NoSuchCase(number.toString());
        }
        var found = cases.get(number);
        return new PublicationPreview(
                rows.findByCaseId(found.id()).isPresent(),
                redact(found, message -> true, true),
                detector.find(found.narrative()));
    }

    /**
     * How one message of a case would look to others, whether it has been passed on or waits for a moderator.
     *
     * @throws NoSuchCase if there is no such case or message in it, or the viewer is not staff
     */
    @Transactional(readOnly = true)
    public MessagePreview previewMessage(CaseNumber number, long messageId, Viewer viewer) {
        if (!viewer.isStaff()) {
            throw new NoSuchCase(number.toString());
        }
        var found = cases.get(number);
        var message = messages.findById(messageId)
                .filter(each -> each.caseId() == found.id())
                .orElseThrow(() -> new NoSuchCase(number + ", message " + messageId));
        return new MessagePreview(mask(message.text(), literalsOf(found)), detector.find(message.text()));
    }

    /** How many pieces of personal data are found in the complaint's title and text. */
    public int countFindings(ComplaintCase complaintCase) {
        return detector.find(complaintCase.title()).size()
                + detector.find(complaintCase.narrative()).size();
    }

    /** Shows a public case to everyone from now on, or shows its present state if it is shown already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(ComplaintCase complaintCase) {
        if (!complaintCase.isPublic()) {
            throw new IllegalStateException("case " + complaintCase.number() + " is private");
        }
        var content = redactCleared(complaintCase);
        rows.findByCaseId(complaintCase.id())
                .ifPresentOrElse(
                        row -> row.update(content),
                        () -> rows.save(new Publication(complaintCase.id(), content, clock.instant())));
    }

    /** Shows the case's present state if it is published; else does nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(ComplaintCase complaintCase) {
        if (complaintCase.isPublic()) {
            rows.findByCaseId(complaintCase.id()).ifPresent(row -> row.update(redactCleared(complaintCase)));
        }
    }

    /** Takes the case out of everything public; the index follows the commit. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(ComplaintCase complaintCase) {
        rows.findByCaseId(complaintCase.id()).ifPresent(rows::delete);
    }

    /** Whether everyone can read the case now. */
    public boolean isPublished(ComplaintCase complaintCase) {
        return rows.findByCaseId(complaintCase.id()).isPresent();
    }

    /** Whether the parties wrote something that no moderator has found fit for the public yet. */
    public boolean hasUncleared(ComplaintCase complaintCase) {
        return (complaintCase.closingComment() != null && !complaintCase.isCommentCleared())
                || messages.findByCaseIdOrderByWrittenAtAscIdAsc(complaintCase.id()).stream()
                        .anyMatch(message -> message.state() == MessageState.PASSED_ON && !message.isCleared());
    }

    /** A moderator has read everything that the parties have of the case, and found it fit for the public. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void clearAll(ComplaintCase complaintCase) {
        complaintCase.clearComment();
        messages.findByCaseIdOrderByWrittenAtAscIdAsc(complaintCase.id()).stream()
                .filter(message -> message.state() == MessageState.PASSED_ON)
                .forEach(CaseMessage::clear);
    }

    private PublicComplaint redactCleared(ComplaintCase found) {
        return redact(found, CaseMessage::isCleared, found.isCommentCleared());
    }

    private PublicComplaint redact(ComplaintCase found, Predicate<CaseMessage> shows, boolean showsComment) {
        var hidden = literalsOf(found);
        var shown = messages.findByCaseIdOrderByWrittenAtAscIdAsc(found.id()).stream()
                .filter(message -> message.state() == MessageState.PASSED_ON
                        && message.author() != Author.STAFF
                        && shows.test(message))
                .map(message -> publicMessage(message, hidden))
                .toList();
        var company = found.company();
        var comment = found.closingComment();
        return new PublicComplaint(
                found.number(),
                company.id(),
                company.number(),
                company.name(),
                found.sector(),
                found.subject(),
                found.language(),
                found.status(),
                found.outcome(),
                found.claim().remedies(),
                found.claim().amount(),
                mask(found.title(), hidden),
                mask(found.narrative(), hidden),
                shown,
                found.stars(),
                comment == null || !showsComment ? null : mask(comment, hidden),
                dayOf(found.filedAt()),
                dayOfNullable(found.sentAt()),
                replyDue(found),
                dayOfNullable(found.answeredAt()),
                dayOfNullable(found.closedAt()));
    }

    private PublicMessage publicMessage(CaseMessage message, Map<String, PersonalDataKind> hidden) {
        return new PublicMessage(message.author(), message.writtenAt(), message.isLate(), mask(message.text(), hidden));
    }

    private RedactedText mask(String text, Map<String, PersonalDataKind> hidden) {
        return RedactedText.mask(text, detector, hidden);
    }

    /** What must not appear whoever writes it: the consumer's name, reference and ways to be reached. */
    private static Map<String, PersonalDataKind> literalsOf(ComplaintCase found) {
        var literals = new HashMap<String, PersonalDataKind>();
        var consumer = found.consumer();
        literals.put(consumer.name(), PersonalDataKind.NAME);
        Arrays.stream(consumer.name().split("\\s+"))
                .filter(part -> part.length() > 2)
                .forEach(part -> literals.put(part, PersonalDataKind.NAME));
        literals.put(consumer.email(), PersonalDataKind.EMAIL);
        if (consumer.phone() != null && consumer.phone().length() > 5) {
            literals.put(consumer.phone(), PersonalDataKind.PHONE);
        }
        var reference = found.customerReference();
        if (reference != null && reference.strip().length() > 2) {
            literals.put(reference.strip(), PersonalDataKind.REFERENCE);
        }
        return literals;
    }

    private @Nullable Instant replyDue(ComplaintCase found) {
        if (found.status() != CaseStatus.WAITING_COMPANY) {
            return null;
        }
        return found.openDeadlines().stream()
                .filter(entry -> entry.deadline().kind() == DeadlineKind.COMPANY_REPLY)
                .map(entry -> entry.deadline().due())
                .findFirst()
                .orElse(null);
    }

    private PublicComplaint read(Publication row) {
        var company = companies
                .findById(row.companyId())
                .orElseThrow(() -> new IllegalStateException("publication " + row.number() + " names no company"));
        var comment = row.comment();
        var amount = row.claimAmount();
        return new PublicComplaint(
                CaseNumber.parse(row.number()),
                row.companyId(),
                company.number(),
                row.companyName(),
                row.sector(),
                row.subject(),
                row.language(),
                row.status(),
                row.outcome(),
                remediesOf(row.remedies()),
                amount == null ? null : Money.euro(amount),
                new RedactedText(row.title()),
                new RedactedText(row.text()),
                row.messages().stream().map(PublishedMessage::message).toList(),
                row.stars(),
                comment == null ? null : new RedactedText(comment),
                row.filedOn(),
                row.sentOn(),
                row.replyDue(),
                row.answeredOn(),
                row.closedOn());
    }

    private static Set<Remedy> remediesOf(String names) {
        return names.isEmpty()
                ? Set.of()
                : List.of(names.split(",")).stream().map(Remedy::valueOf).collect(Collectors.toSet());
    }

    private static LocalDate dayOf(Instant instant) {
        return Brussels.dayOf(instant);
    }

    private static @Nullable LocalDate dayOfNullable(@Nullable Instant instant) {
        return instant == null ? null : dayOf(instant);
    }
}
