package org.entente.handling;

import static org.entente.casefile.DeadlineKind.CHANGES;
import static org.entente.casefile.DeadlineKind.COMPANY_FIRST_REMINDER;
import static org.entente.casefile.DeadlineKind.COMPANY_REPLY;
import static org.entente.casefile.DeadlineKind.COMPANY_SECOND_REMINDER;
import static org.entente.casefile.DeadlineKind.CONSUMER_FIRST_REMINDER;
import static org.entente.casefile.DeadlineKind.CONSUMER_SECOND_REMINDER;
import static org.entente.casefile.DeadlineKind.CONSUMER_VERDICT;
import static org.entente.casefile.DeadlineKind.MAILBOX_CONFIRMATION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Viewer;
import org.entente.casefile.Attachments;
import org.entente.casefile.Author;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Outcome;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.deadlines.Deadlines;
import org.entente.publication.Publications;
import org.entente.time.Brussels;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of {@code complaintHandling}. Each takes part in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ComplaintHandling {

    private static final Viewer SYSTEM = Viewer.system();

    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Attachments attachments;
    private final CaseHistory history;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Publications publications;
    private final Triage triage;
    private final CaseReader reader;
    private final ObjectProvider<CaseFlow> flow;
    private final Clock clock;

    ComplaintHandling(
            ComplaintCases cases,
            CaseMessages messages,
            Attachments attachments,
            CaseHistory history,
            Deadlines deadlines,
            Letters letters,
            Publications publications,
            Triage triage,
            CaseReader reader,
            ObjectProvider<CaseFlow> flow,
            Clock clock) {
        this.cases = cases;
        this.messages = messages;
        this.attachments = attachments;
        this.history = history;
        this.deadlines = deadlines;
        this.letters = letters;
        this.publications = publications;
        this.triage = triage;
        this.reader = reader;
        this.flow = flow;
        this.clock = clock;
    }

    /**
     * The instant at which the latest deadline of a kind falls due: what the engine's timer gets.
     *
     * @throws IllegalStateException if the case never had such a deadline
     */
    public Instant due(CaseNumber number, DeadlineKind kind) {
        return cases.get(number).deadlines().stream()
                .filter(entry -> entry.deadline().kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("case " + number + " has no deadline " + kind))
                .deadline()
                .due();
    }

    public void askToConfirmMailbox(CaseNumber number) {
        var found = cases.take(number);
        var deadline = deadlines.set(found, MAILBOX_CONFIRMATION, clock.instant());
        if (found.consumer().email() != null) {
            letters.toConsumer(LetterKind.CONFIRM_MAILBOX, found, dueBy(deadline.due()));
        }
    }

    public void closeUnconfirmed(CaseNumber number) {
        close(number, Outcome.NOT_CONFIRMED, EventKind.NOT_CONFIRMED);
    }

    /** @return {@code none}, {@code quick} or {@code full}: how much moderation the complaint needs */
    public String triage(CaseNumber number) {
        var found = cases.take(number);
        deadlines.end(found, MAILBOX_CONFIRMATION);
        var moderation = triage.of(found);
        if (moderation.equals(Triage.NONE)) {
            found.accept(clock.instant());
            history.add(found, EventKind.TRIAGED, SYSTEM, "moderation", moderation);
        } else {
            found.awaitModeration(clock.instant());
        }
        return moderation;
    }

    public void closeUnrevised(CaseNumber number) {
        close(number, Outcome.WITHDRAWN, EventKind.CLOSED_WITHOUT_VERDICT);
    }

    public void refuseComplaint(CaseNumber number) {
        var found = cases.take(number);
        deadlines.endAll(found);
        found.close(Outcome.REFUSED, clock.instant());
    }

    /**
     * Writes to the company, for the first time or because its address was corrected or checked, and starts its deadline.
     */
    public void sendToCompany(CaseNumber number) {
        var found = cases.take(number);
        var now = clock.instant();
        deadlines.endAll(found);
        found.sendToCompany(now);
        var due = setCompanyDeadlines(found, now);
        var company = found.company();
        if (company.isVerified()) {
            letters.toCompany(LetterKind.COMPLAINT, found, dueBy(due).withAttachments(attachments.idsOf(found, null)));
        } else {
            letters.toCompany(LetterKind.COMPLAINT_NEUTRAL, found, dueBy(due));
        }
        letters.toConsumer(LetterKind.SENT_TO_COMPANY, found, dueBy(due));
        history.add(
                found,
                EventKind.SENT_TO_COMPANY,
                SYSTEM,
                "due",
                Brussels.dayOf(due).toString());
        if (found.isPublic()) {
            publications.publish(found);
        }
    }

    public void remindCompany(CaseNumber number, DeadlineKind reminder) {
        var found = cases.take(number);
        deadlines.end(found, reminder);
        if (tellCompany(LetterKind.COMPANY_REMINDER, found, dueBy(due(number, COMPANY_REPLY)))) {
            history.add(found, EventKind.COMPANY_REMINDED, SYSTEM);
        }
    }

    public void tellNoReply(CaseNumber number) {
        var found = cases.take(number);
        var now = clock.instant();
        var missed = due(number, COMPANY_REPLY);
        endCompanyDeadlines(found);
        found.missReply(now);
        var due = setConsumerDeadlines(found, now);
        letters.toConsumer(LetterKind.NO_REPLY, found, dueBy(due));
        history.add(
                found,
                EventKind.NO_REPLY_IN_TIME,
                SYSTEM,
                "due",
                Brussels.dayOf(missed).toString());
        publications.refresh(found);
    }

    public void findAddressWrong(CaseNumber number) {
        var found = cases.take(number);
        var now = clock.instant();
        deadlines.endAll(found);
        found.findAddressWrong(now);
        found.company().becomeUnreachable(now);
        letters.toConsumer(LetterKind.COMPANY_ADDRESS_WRONG, found, LetterDetails.none());
        publications.refresh(found);
    }

    /** @return whether a moderator has to read the reply before it goes on */
    public boolean noteReply(CaseNumber number) {
        var found = cases.take(number);
        endCompanyDeadlines(found);
        if (found.isPublic()) {
            found.awaitReplyCheck(clock.instant());
            publications.refresh(found);
        } else {
            checkAll(found);
        }
        return found.isPublic();
    }

    public void holdReplyBack(CaseNumber number) {
        var found = cases.take(number);
        found.awaitCompanyAgain(clock.instant());
        setCompanyDeadlines(found, clock.instant());
        publications.refresh(found);
    }

    /** Gives the consumer what the company wrote. */
    public void passReplyOn(CaseNumber number) {
        var found = cases.take(number);
        var now = clock.instant();
        found.turnToConsumer(now);
        var due = setConsumerDeadlines(found, now);
        forwardToConsumer(found, dueBy(due));
        publications.refresh(found);
    }

    public void remindConsumer(CaseNumber number, DeadlineKind reminder) {
        var found = cases.take(number);
        deadlines.end(found, reminder);
        letters.toConsumer(LetterKind.CONSUMER_REMINDER, found, dueBy(due(number, CONSUMER_VERDICT)));
        history.add(found, EventKind.CONSUMER_REMINDED, SYSTEM);
    }

    public void closeWithoutVerdict(CaseNumber number) {
        var found = close(number, Outcome.WITHOUT_VERDICT, EventKind.CLOSED_WITHOUT_VERDICT);
        letters.toConsumer(LetterKind.CLOSED_WITHOUT_VERDICT, found, LetterDetails.none());
        tellCompany(LetterKind.CASE_CLOSED_COMPANY, found, LetterDetails.none());
    }

    public void confirmClosing(CaseNumber number) {
        var found = cases.take(number);
        deadlines.endAll(found);
        letters.toConsumer(LetterKind.CASE_CLOSED, found, LetterDetails.none());
        tellCompany(LetterKind.CASE_CLOSED_COMPANY, found, LetterDetails.none());
        publications.refresh(found);
        if (publications.isPublished(found) && publications.hasUncleared(found)) {
            flow.getObject().askForPublication(number);
        }
    }

    public void requestEscalation(CaseNumber number) {
        var found = cases.take(number);
        deadlines.endAll(found);
        found.requestEscalation(clock.instant());
        letters.toConsumer(LetterKind.ESCALATION_RECEIVED, found, LetterDetails.none());
        publications.refresh(found);
    }

    /** What the consumer last asked for besides the complaint, as the history has it; empty if nothing. */
    public Optional<String> wish(CaseNumber number) {
        return reader.read(number, SYSTEM).events().stream()
                .filter(event -> event.kind() == EventKind.ESCALATION_REQUESTED)
                .map(event -> event.facts().get("wish"))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    public void takeEscalation(CaseNumber number) {
        deadlines.endAll(cases.take(number));
    }

    /** Sends the company what the consumer answered and starts its deadline anew. */
    public void askCompanyAgain(CaseNumber number) {
        var found = cases.take(number);
        var now = clock.instant();
        deadlines.endAll(found);
        found.awaitCompanyAgain(now);
        var due = setCompanyDeadlines(found, now);
        messages.findFirstByCaseIdAndAuthorOrderByIdDesc(found.id(), Author.CONSUMER)
                .ifPresent(answer -> letters.toCompany(
                        LetterKind.CONSUMER_ANSWER,
                        found,
                        dueBy(due)
                                .withQuotedText(answer.text())
                                .withAttachments(attachments.idsOf(found, answer.id()))));
        publications.refresh(found);
    }

    public void giveMoreTime(CaseNumber number) {
        var found = cases.take(number);
        var now = clock.instant();
        deadlines.endAll(found);
        found.awaitCompanyAgain(now);
        var due = setCompanyDeadlines(found, now);
        tellCompany(LetterKind.COMPANY_REMINDER, found, dueBy(due));
        publications.refresh(found);
    }

    public void confirmWithdrawal(CaseNumber number) {
        var found = cases.take(number);
        deadlines.endAll(found);
        letters.toConsumer(LetterKind.WITHDRAWN, found, LetterDetails.none());
        if (found.sentAt() != null) {
            tellCompany(LetterKind.CASE_WITHDRAWN_COMPANY, found, LetterDetails.none());
        }
        publications.refresh(found);
    }

    /** @return whether a moderator has to read what the company added before it goes on */
    public boolean noteFurtherReply(CaseNumber number) {
        var found = cases.take(number);
        if (!found.isPublic()) {
            checkAll(found);
        }
        return found.isPublic();
    }

    /** Gives the consumer what the company added; after a missed deadline it is the consumer's turn again. */
    public void passFurtherReplyOn(CaseNumber number) {
        var found = cases.take(number);
        if (found.status() == CaseStatus.NO_REPLY) {
            found.turnToConsumer(clock.instant());
        }
        forwardToConsumer(found, LetterDetails.none());
        publications.refresh(found);
    }

    /** Gives the company what the consumer mailed outside of their turn. */
    public void passConsumerMailOn(CaseNumber number) {
        var found = cases.take(number);
        checked(found, Author.CONSUMER).forEach(message -> {
            message.passOn();
            letters.toCompany(
                    LetterKind.CONSUMER_ANSWER,
                    found,
                    LetterDetails.none()
                            .withQuotedText(message.text())
                            .withAttachments(attachments.idsOf(found, message.id())));
            history.add(found, EventKind.CONSUMER_MAIL_PASSED_ON, SYSTEM);
        });
        publications.refresh(found);
    }

    /** Publishes the case, unless the moderator or, meanwhile, the consumer decided otherwise. */
    public void settlePublication(CaseNumber number, String verdict) {
        var found = cases.take(number);
        if (verdict.equals("published") && found.isPublic()) {
            publications.clearAll(found);
            publications.publish(found);
            history.add(found, EventKind.PUBLISHED, SYSTEM);
        }
    }

    private ComplaintCase close(CaseNumber number, Outcome outcome, EventKind event) {
        var found = cases.take(number);
        deadlines.endAll(found);
        found.close(outcome, clock.instant());
        history.add(found, event, SYSTEM);
        publications.refresh(found);
        return found;
    }

    /** Between the parties alone nobody reads along. */
    private void checkAll(ComplaintCase found) {
        messages.findByCaseIdAndStateOrderById(found.id(), MessageState.HELD).stream()
                .filter(message -> message.author() == Author.COMPANY)
                .forEach(CaseMessage::check);
    }

    /** Sends the consumer every checked message of the company, and marks it as passed on. */
    private void forwardToConsumer(ComplaintCase found, LetterDetails details) {
        checked(found, Author.COMPANY).forEach(message -> {
            message.passOn();
            letters.toConsumer(
                    LetterKind.REPLY_FORWARDED,
                    found,
                    details.withQuotedText(message.text()).withAttachments(attachments.idsOf(found, message.id())));
            history.add(found, EventKind.REPLY_PASSED_ON, SYSTEM);
        });
    }

    /** Whether the letter goes out: an address that nobody checked gets no more than the one neutral letter. */
    private boolean tellCompany(LetterKind kind, ComplaintCase found, LetterDetails details) {
        if (found.company().isVerified()) {
            letters.toCompany(kind, found, details);
        }
        return found.company().isVerified();
    }

    private List<CaseMessage> checked(ComplaintCase found, Author author) {
        return messages.findByCaseIdAndStateOrderById(found.id(), MessageState.CHECKED).stream()
                .filter(message -> message.author() == author)
                .toList();
    }

    private Instant setCompanyDeadlines(ComplaintCase found, Instant trigger) {
        deadlines.setAll(found, trigger, Set.of(COMPANY_FIRST_REMINDER, COMPANY_SECOND_REMINDER, COMPANY_REPLY));
        return due(found.number(), COMPANY_REPLY);
    }

    private void endCompanyDeadlines(ComplaintCase found) {
        deadlines.end(found, COMPANY_FIRST_REMINDER, COMPANY_SECOND_REMINDER, COMPANY_REPLY, CHANGES);
    }

    private Instant setConsumerDeadlines(ComplaintCase found, Instant trigger) {
        deadlines.setAll(found, trigger, Set.of(CONSUMER_FIRST_REMINDER, CONSUMER_SECOND_REMINDER, CONSUMER_VERDICT));
        return due(found.number(), CONSUMER_VERDICT);
    }

    private static LetterDetails dueBy(Instant due) {
        return LetterDetails.due(Brussels.dayOf(due));
    }
}
