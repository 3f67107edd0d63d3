package org.entente.moderation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.EventKind;
import org.entente.casefile.MessageState;
import org.entente.casefile.Publicity;
import org.entente.companies.Companies;
import org.entente.companies.EmailAddress;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.deadlines.Deadlines;
import org.entente.publication.Publications;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of moderators. Each decides one task, in one transaction with what follows from it; all throw
 * {@code AccessDenied} unless the viewer is a moderator, and {@link CaseConflict} if the task is done, is of another kind
 * or has been taken by somebody else.
 */
@Service
@Transactional
public class Moderation {

    private final TaskBoard board;
    private final CaseFlow flow;
    private final CaseMessages messages;
    private final CaseHistory history;
    private final Letters letters;
    private final Companies companies;
    private final Deadlines deadlines;
    private final Publications publications;
    private final Verification verification;
    private final Clock clock;

    Moderation(
            TaskBoard board,
            CaseFlow flow,
            CaseMessages messages,
            CaseHistory history,
            Letters letters,
            Companies companies,
            Deadlines deadlines,
            Publications publications,
            Verification verification,
            Clock clock) {
        this.board = board;
        this.flow = flow;
        this.messages = messages;
        this.history = history;
        this.letters = letters;
        this.companies = companies;
        this.deadlines = deadlines;
        this.publications = publications;
        this.verification = verification;
        this.clock = clock;
    }

    /** The complaint may go to the company and, if public, be shown. */
    public void accept(long taskId, Viewer by) {
        var task = take(taskId, TaskKind.MODERATE_COMPLAINT, by);
        task.complaintCase().accept(clock.instant());
        history.add(task.complaintCase(), EventKind.ACCEPTED, by);
        complete(task, "accepted", by);
    }

    /** The consumer is asked to rewrite the complaint. */
    public void askForChanges(long taskId, Set<ChangeReason> reasons, String note, Viewer by) {
        var task = take(taskId, TaskKind.MODERATE_COMPLAINT, by);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("asking for changes needs at least one reason");
        }
        var names = reasons.stream().map(Enum::name).sorted().toList();
        var now = clock.instant();
        task.complaintCase().askForChanges(now);
        var due = deadlines.set(task.complaintCase(), DeadlineKind.CHANGES, now).due();
        letters.toConsumer(
                LetterKind.CHANGES_ASKED,
                task.complaintCase(),
                LetterDetails.due(Brussels.dayOf(due)).withReasons(names).withNote(checkedNote(note)));
        history.add(
                task.complaintCase(),
                EventKind.CHANGES_ASKED,
                by,
                "reasons",
                String.join(",", names),
                "note",
                note.strip());
        complete(task, "changesAsked", by);
    }

    /** The complaint does not go on; the consumer is told why and what else is open. */
    public void refuse(long taskId, RefusalReason reason, String note, Viewer by) {
        var task = take(taskId, TaskKind.MODERATE_COMPLAINT, by);
        letters.toConsumer(
                LetterKind.COMPLAINT_REFUSED,
                task.complaintCase(),
                LetterDetails.none().withReasons(List.of(reason.name())).withNote(checkedNote(note)));
        history.add(task.complaintCase(), EventKind.REFUSED, by, "reason", reason.name(), "note", note.strip());
        complete(task, "refused", by);
    }

    /** The company's messages up to the one that the task is about go to the consumer. */
    public void passReplyOn(long taskId, Viewer by) {
        var task = take(taskId, TaskKind.CHECK_REPLY, by);
        heldMessagesOf(task, Author.COMPANY).forEach(message -> {
            message.check();
            message.clear();
        });
        complete(task, "passedOn", by);
        completeEarlier(task, "passedOn", by);
    }

    /** The company's messages up to the one that the task is about stay with us; the consumer is told why. */
    public void holdReplyBack(long taskId, String why, Viewer by) {
        var task = take(taskId, TaskKind.CHECK_REPLY, by);
        heldMessagesOf(task, Author.COMPANY).forEach(CaseMessage::refuse);
        letters.toConsumer(
                LetterKind.REPLY_WITHHELD,
                task.complaintCase(),
                LetterDetails.none().withNote(checkedNote(why)));
        history.add(task.complaintCase(), EventKind.REPLY_HELD_BACK, by, "note", checkedNote(why));
        complete(task, "heldBack", by);
        completeEarlier(task, "heldBack", by);
    }

    /**
     * The consumer's mails up to the one that the task is about go to the company.
     *
     * @throws CaseConflict also if the company does not have the complaint, or mail does not reach it
     */
    public void passMailOn(long taskId, Viewer by) {
        var task = take(taskId, TaskKind.CHECK_CONSUMER_MAIL, by);
        var complaintCase = task.complaintCase();
        if (!complaintCase.canWriteToCompany()) {
            throw new CaseConflict(complaintCase.number(), complaintCase.status(), "pass a mail on to the company");
        }
        heldMessagesOf(task, Author.CONSUMER).forEach(message -> {
            message.check();
            message.clear();
        });
        complete(task, "passedOn", by);
    }

    /**
     * The consumer's mails up to the one that the task is about stay in the file; the consumer is told so.
     *
     * @param answer what the consumer gets to read: why, or what the mail asked for; 1 to 4000 characters
     */
    public void keepMail(long taskId, String answer, Viewer by) {
        var task = take(taskId, TaskKind.CHECK_CONSUMER_MAIL, by);
        if (answer.isBlank()) {
            throw new IllegalArgumentException("who keeps a mail must answer it");
        }
        heldMessagesOf(task, Author.CONSUMER).forEach(CaseMessage::refuse);
        letters.toConsumer(
                LetterKind.MAIL_KEPT, task.complaintCase(), LetterDetails.none().withNote(checkedNote(answer)));
        history.add(task.complaintCase(), EventKind.CONSUMER_MAIL_KEPT, by, "note", checkedNote(answer));
        complete(task, "kept", by);
    }

    /** A case that became public later, or the last words of one that is, are shown to everyone. */
    public void publish(long taskId, Viewer by) {
        complete(take(taskId, TaskKind.CHECK_PUBLICATION, by), "published", by);
    }

    /**
     * What was to become public does not: a case that was not public stays private, of one that is the last words of its
     * parties stay unpublished.
     */
    public void refusePublication(long taskId, String why, Viewer by) {
        var task = take(taskId, TaskKind.CHECK_PUBLICATION, by);
        history.add(task.complaintCase(), EventKind.PUBLICATION_REFUSED, by, "note", checkedNote(why));
        if (!publications.isPublished(task.complaintCase())) {
            task.complaintCase().changePublicity(Publicity.PRIVATE, clock.instant());
        }
        complete(task, "refused", by);
    }

    /**
     * The company's complaint address is this one from now on; the letter goes out again and the deadline starts anew.
     *
     * @throws IllegalArgumentException if it is no e-mail address
     */
    public void correctAddress(long taskId, String email, Viewer by) {
        var task = take(taskId, TaskKind.CORRECT_ADDRESS, by);
        verification.verify(task.complaintCase().company(), EmailAddress.parse(email), by);
        history.add(task.complaintCase(), EventKind.ADDRESS_CORRECTED, by);
        complete(task, "corrected", by);
    }

    /** Somebody takes the escalated case over. */
    public void takeEscalation(long taskId, String note, Viewer by) {
        var task = take(taskId, TaskKind.REVIEW_ESCALATION, by);
        history.add(task.complaintCase(), EventKind.ESCALATION_TAKEN, by, "note", checkedNote(note));
        complete(task, "taken", by);
    }

    /**
     * The company that a consumer named exists and takes complaints at this address. It gets every complaint in full of
     * which it had a neutral letter; where it has not answered, its time to reply starts anew.
     *
     * @throws IllegalArgumentException if there is no such company or it is no e-mail address
     */
    public void verifyCompany(int companyNumber, String email, Viewer by) {
        by.require(Role.MODERATOR);
        var company = companies
                .findByNumber(companyNumber)
                .orElseThrow(() -> new IllegalArgumentException("no company has the number " + companyNumber));
        verification.verify(company, EmailAddress.parse(email), by);
    }

    private StaffTask take(long taskId, TaskKind kind, Viewer by) {
        by.require(Role.MODERATOR);
        var task = board.take(taskId);
        if (task.kind() != kind) {
            throw new CaseConflict("task " + taskId + " is " + task.kind() + ", not " + kind);
        }
        task.assign(by.name());
        return task;
    }

    private void complete(StaffTask task, String verdict, Viewer by) {
        task.decide(by.name(), verdict, clock.instant());
        flow.complete(task.engineTaskId(), verdict);
    }

    /** Earlier tasks about messages that were decided with this one have nothing left to decide. */
    private void completeEarlier(StaffTask decided, String verdict, Viewer by) {
        board.openBefore(decided).forEach(task -> complete(task, verdict, by));
    }

    private List<CaseMessage> heldMessagesOf(StaffTask task, Author author) {
        var newest = task.messageId();
        return messages.findByCaseIdAndStateOrderById(task.complaintCase().id(), MessageState.HELD).stream()
                .filter(message -> message.author() == author && newest != null && message.id() <= newest)
                .collect(Collectors.toList());
    }

    private static String checkedNote(String note) {
        if (note.length() > 4000) {
            throw new IllegalArgumentException("a note must have at most 4000 characters");
        }
        return note.strip();
    }
}
