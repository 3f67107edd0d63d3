package org.entente.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.companies.CompanySummary;
import org.entente.files.FileStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole file of a case, for those who may. */
@Service
@Transactional(readOnly = true)
public class CaseReader {

    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Attachments attachments;
    private final CaseEvents events;
    private final DecisionRecords decisions;
    private final FileStore files;
    private final ObjectProvider<CaseGrant> grants;
    private final Clock clock;

    CaseReader(
            ComplaintCases cases,
            CaseMessages messages,
            Attachments attachments,
            CaseEvents events,
            DecisionRecords decisions,
            FileStore files,
            ObjectProvider<CaseGrant> grants,
            Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.attachments = attachments;
        this.events = events;
        this.decisions = decisions;
        this.files = files;
        this.grants = grants;
        this.clock = clock;
    }

    /** @throws NoSuchCase if there is none, and also if the viewer may not read it: nobody learns that it exists */
    public CaseFile read(CaseNumber number, Viewer viewer) {
        var found = find(number, viewer);
        var open = found.openDeadlines().stream()
                .map(DeadlineEntry::deadline)
                .sorted(Comparator.comparing(Deadline::due))
                .toList();
        var visible = messages.findByCaseIdOrderByWrittenAtAscIdAsc(found.id()).stream()
                .filter(message -> isForConsumer(message) || readsAll(found, viewer))
                .toList();
        return new CaseFile(
                found.number(),
                found.status(),
                found.outcome(),
                companyFor(found, readsAll(found, viewer)),
                found.sector(),
                found.subject(),
                found.title(),
                found.narrative(),
                found.happenedOn(),
                found.amountAtStake(),
                found.claim(),
                found.language(),
                found.publicity(),
                found.alreadyContactedOn(),
                found.customerReference(),
                found.consumer(),
                found.channel(),
                readsAll(found, viewer) ? found.takenDownBy() : null,
                found.filedAt(),
                found.mailboxConfirmedAt(),
                found.sentAt(),
                found.closedAt(),
                found.stars(),
                found.closingComment(),
                found.consumerMailFails(),
                found.canWriteToCompany(),
                visible.stream().map(CaseReader::line).toList(),
                filesOf(found, visible),
                open.stream()
                        .filter(deadline -> isBinding(deadline, found.status()))
                        .findFirst()
                        .orElse(null),
                open,
                events.findByCaseIdOrderByIdAsc(found.id()).stream()
                        .map(event -> new CaseFile.Event(event.at(), event.kind(), event.actor(), event.facts()))
                        .toList(),
                decisions.findByCaseIdOrderByIdAsc(found.id()).stream()
                        .map(DecisionRecord::decision)
                        .toList());
    }

    /** Where the handling stands; throws as {@link #read} does. */
    public CaseStatus status(CaseNumber number, Viewer viewer) {
        return find(number, viewer).status();
    }

    /**
     * Opens a file of a case.
     *
     * @throws NoSuchCase           if the case has no such file, or the viewer may not read the case
     * @throws UncheckedIOException if the bytes can't be read
     */
    public FileContent open(CaseNumber number, long fileId, Viewer viewer) {
        var entry = read(number, viewer).files().stream()
                .filter(file -> file.id() == fileId)
                .findFirst()
                .orElseThrow(() -> new NoSuchCase(number + ", file " + fileId));
        try {
            return new FileContent(entry.details(), files.open(entry.details().digest()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When something last happened that both parties may know; throws as {@link #read} does. */
    public Instant updatedAt(CaseNumber number, Viewer viewer) {
        return find(number, viewer).updatedAt();
    }

    /** Whether something happened that the consumer has not looked at; throws as {@link #read} does. */
    public boolean isUnread(CaseNumber number, Viewer viewer) {
        return find(number, viewer).isUnread();
    }

    /** Notes that the consumer has looked at the case. */
    @Transactional
    public void noteRead(CaseNumber number, Viewer consumer) {
        if (consumer.isConsumerOf(number.toString())) {
            cases.noteRead(number.toString(), clock.instant());
        }
    }

    private ComplaintCase find(CaseNumber number, Viewer viewer) {
        return cases.findByNumber(number.toString())
                .filter(found -> viewer.mayRead(number.toString()) || isGranted(found, viewer))
                .orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    /** Whether the viewer sees what was held back from the parties, too. */
    private boolean readsAll(ComplaintCase found, Viewer viewer) {
        return viewer.isStaff() || viewer.isSystem() || hasGrant(viewer, grant -> grant.readsAll(found, viewer));
    }

    private boolean isGranted(ComplaintCase found, Viewer viewer) {
        return hasGrant(viewer, grant -> grant.mayRead(found, viewer));
    }

    private boolean hasGrant(Viewer viewer, Predicate<CaseGrant> asked) {
        return !viewer.roles().isEmpty()
                && !viewer.has(Role.CONSUMER)
                && grants.stream().anyMatch(asked);
    }

    private List<CaseFile.FileEntry> filesOf(ComplaintCase found, List<CaseMessage> visible) {
        var visibleIds = visible.stream().map(CaseMessage::id).collect(Collectors.toSet());
        return attachments.findByCaseIdOrderById(found.id()).stream()
                .filter(file -> file.messageId() == null || visibleIds.contains(file.messageId()))
                .map(file -> new CaseFile.FileEntry(file.id(), file.messageId(), file.details()))
                .toList();
    }

    private static boolean isForConsumer(CaseMessage message) {
        return message.author() == Author.CONSUMER || message.state() == MessageState.PASSED_ON;
    }

    /**
     * What the case itself waits for in its status. Reminders don't count, nor do what staff do beside: looking at a
     * publication, at a late reply or at a mail.
     */
    private static boolean isBinding(Deadline deadline, CaseStatus status) {
        return switch (deadline.kind()) {
            case MAILBOX_CONFIRMATION -> status == CaseStatus.AWAITING_CONFIRMATION;
            case MODERATION -> status == CaseStatus.IN_MODERATION;
            case CHANGES -> status == CaseStatus.CHANGES_ASKED;
            case COMPANY_REPLY -> status == CaseStatus.WAITING_COMPANY;
            case REPLY_CHECK -> status == CaseStatus.REPLY_CHECK;
            case CONSUMER_VERDICT -> status == CaseStatus.CONSUMER_TURN || status == CaseStatus.NO_REPLY;
            case ADDRESS_CORRECTION -> status == CaseStatus.ADDRESS_WRONG;
            case ESCALATION_REVIEW -> status == CaseStatus.ESCALATION_REQUESTED;
            default -> false;
        };
    }

    private static CaseFile.Message line(CaseMessage message) {
        return new CaseFile.Message(
                message.id(),
                message.author(),
                message.channel(),
                message.state(),
                message.writtenAt(),
                message.text(),
                message.fullText(),
                message.isLate());
    }

    private static CompanySummary companyFor(ComplaintCase found, boolean withAddress) {
        var summary = CompanySummary.of(found.company());
        return withAddress ? summary : summary.withoutAddress();
    }
}
