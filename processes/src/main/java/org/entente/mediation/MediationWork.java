package org.entente.mediation;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.MediationOutcome;
import org.entente.casefile.UploadedFile;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.deadlines.Deadlines;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterRights;
import org.entente.matters.Matters;
import org.entente.matters.Writing;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What mediators do with the mediations of their service, and moderators for services without a desk here: by telephone or
 * mail such a service says the same things, and the moderator records them. All methods throw {@link AccessDenied} for
 * everybody else, and {@link CaseConflict} if the moment has passed.
 */
@Service
@Transactional
public class MediationWork {

    private static final int LONGEST = 4000;

    private final Matters matters;
    private final MatterRights rights;
    private final MatterDesk desk;
    private final MatterFlow flow;
    private final MatterHistory history;
    private final MatterConversation conversation;
    private final MediationServices services;
    private final MediationPost post;
    private final Deadlines deadlines;
    private final Clock clock;

    MediationWork(
            Matters matters,
            MatterRights rights,
            MatterDesk desk,
            MatterFlow flow,
            MatterHistory history,
            MatterConversation conversation,
            MediationServices services,
            MediationPost post,
            Deadlines deadlines,
            Clock clock) {
        this.matters = matters;
        this.rights = rights;
        this.desk = desk;
        this.flow = flow;
        this.history = history;
        this.conversation = conversation;
        this.services = services;
        this.post = post;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The service has seen the dossier; again, it does nothing. */
    public void takeNote(CaseNumber number, Viewer by) {
        var mediation = work(number, by);
        if (mediation.takenNoteAt().isEmpty()) {
            mediation.takeNote(clock.instant());
            history.add(mediation, MediationEvent.TAKEN_NOTE, by);
        }
    }

    /** The service takes the case, and the file is complete: its time for an outcome begins. */
    public void accept(long taskId, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.DECIDE_ADMISSION, by);
        mediation.accept(true, clock.instant());
        history.add(mediation, MediationEvent.ACCEPTED, by);
        decide(mediation, taskId, "accepted", by);
    }

    /**
     * The service takes the case, but the file is not complete.
     *
     * @param missing what the consumer has to add, 1 to 4000 characters
     */
    public void acceptIncomplete(long taskId, String missing, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.DECIDE_ADMISSION, by);
        var words = checked(missing);
        mediation.accept(false, clock.instant());
        history.add(mediation, MediationEvent.ACCEPTED_INCOMPLETE, by, "note", words);
        var due = deadlines.set(mediation, DeadlineKind.MEDIATION_COMPLETION, clock.instant());
        post.toPerson(
                LetterKind.MEDIATION_ACCEPTED_INCOMPLETE,
                mediation,
                LetterDetails.due(Brussels.dayOf(due.due())).withNote(words));
        decide(mediation, taskId, "incomplete", by);
    }

    /**
     * The service refuses on one of the listed grounds.
     *
     * @param note its words, 1 to 4000 characters: a refusal is reasoned
     */
    public void refuse(long taskId, ServiceRefusal ground, String note, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.DECIDE_ADMISSION, by);
        mediation.refuse(ground, checked(note), clock.instant());
        history.add(mediation, MediationEvent.NOT_TAKEN, by, "ground", ground.name());
        decide(mediation, taskId, "refused", by);
    }

    /** The file is complete: the time for an outcome begins. */
    public void complete(long taskId, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.COMPLETE_FILE, by);
        mediation.complete(clock.instant());
        history.add(mediation, MediationEvent.FILE_COMPLETE, by);
        decide(mediation, taskId, "complete", by);
    }

    /**
     * The service extends its time, once.
     *
     * @param reason 1 to 4000 characters, told to the parties
     * @throws CaseConflict if it was extended before
     */
    public void extend(long taskId, String reason, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.MEDIATE, by);
        var words = checked(reason);
        mediation.extend(words, clock.instant());
        history.add(mediation, MediationEvent.EXTENDED, by, "note", words);
        decide(mediation, taskId, "extended", by);
    }

    /** The outcomes that a task can end with: a file that never got complete ends without a result. */
    public static Set<MediationOutcome> outcomesOf(MatterTaskKind task) {
        return switch (task) {
            case MEDIATE, MEDIATE_LONGER -> EnumSet.allOf(MediationOutcome.class);
            case COMPLETE_FILE -> EnumSet.of(MediationOutcome.STOPPED, MediationOutcome.WITHDRAWN);
            default -> EnumSet.noneOf(MediationOutcome.class);
        };
    }

    /**
     * The service tells the outcome.
     *
     * @param task the kind of the task: one to mediate or to complete the file
     * @param note the service's words for the parties, at most 4000 characters; may be blank
     */
    public void end(long taskId, MatterTaskKind task, MediationOutcome outcome, String note, Viewer by) {
        if (!outcomesOf(task).contains(outcome)) {
            throw new IllegalArgumentException("a task to " + task + " can't end with " + outcome);
        }
        var mediation = take(taskId, task, by);
        mediation.end(outcome, note.isBlank() ? "" : checked(note), clock.instant());
        history.add(mediation, MediationEvent.ENDED, by, "outcome", outcome.name());
        decide(mediation, taskId, "ended", by);
    }

    /** A person found the service that is competent. */
    public void findService(long taskId, String service, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.FIND_SERVICE, by);
        if (!services.keysOn(Brussels.dayOf(clock.instant())).contains(service)) {
            throw new IllegalArgumentException("no service is called " + service + " today");
        }
        mediation.propose(service);
        history.add(mediation, MediationEvent.SERVICE_FOUND, by, "service", service);
        desk.decide(taskId, "found", by);
    }

    /** No service is competent, as a person found; {@code why} is told to the consumer. */
    public void findNone(long taskId, String why, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.FIND_SERVICE, by);
        mediation.findNone(checked(why));
        history.add(mediation, MediationEvent.NO_SERVICE_FOUND, by);
        desk.decide(taskId, "none", by);
    }

    /** A person gave the dossier to a service that has neither a desk here nor a mail address. */
    public void handedOver(long taskId, Viewer by) {
        take(taskId, MatterTaskKind.HAND_OVER, by);
        desk.decide(taskId, "handedOver", by);
    }

    /** A person has asked a late service; what it said is a note, 1 to 4000 characters. */
    public void asked(long taskId, String said, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.CHASE_SERVICE, by);
        conversation.add(mediation, Writing.note(by.name(), checked(said)), List.of());
        history.add(mediation, MediationEvent.SERVICE_ASKED, by);
        desk.decide(taskId, "asked", by);
    }

    /** Nothing, or nothing more, of what the service wrote is to be recorded. */
    public void recorded(long taskId, Viewer by) {
        var mediation = take(taskId, MatterTaskKind.RECORD_REPLY, by);
        history.addInternal(mediation, MediationEvent.REPLY_RECORDED, by);
        desk.decide(taskId, "recorded", by);
    }

    /**
     * The service writes to the person, the company, or both.
     *
     * @param text 1 to 20,000 characters
     * @throws IllegalArgumentException if it is for nobody
     */
    public void write(CaseNumber number, String text, List<UploadedFile> files, Set<MatterParty> readers, Viewer by) {
        if (readers.isEmpty()) {
            throw new IllegalArgumentException("a message is for somebody");
        }
        var mediation = work(number, by);
        if (!mediation.standing().isWithService()) {
            throw new CaseConflict("mediation " + number + " is " + mediation.state() + ": no service has it");
        }
        var message = conversation.add(
                mediation, new Writing(MatterParty.SERVICE, by.name(), readers, Channel.WEB, text, null, null), files);
        history.add(mediation, MediationEvent.SERVICE_WROTE, by);
        var details = LetterDetails.none().withQuotedText(text).withAttachments(conversation.fileIdsOf(message));
        if (readers.contains(MatterParty.PERSON)) {
            post.toPerson(LetterKind.MEDIATION_MESSAGE, mediation, details);
        }
        if (readers.contains(MatterParty.COMPANY)
                && !post.toCompany(LetterKind.MEDIATION_COMPANY_MESSAGE, mediation, details)) {
            throw new CaseConflict("the company of mediation " + number + " has no address that somebody checked");
        }
    }

    /** A note that only those who work with the mediation read. */
    public void note(CaseNumber number, String text, Viewer by) {
        var mediation = matters.take(number, Mediation.class);
        if (!rights.isStaffOf(mediation, by)) {
            throw new AccessDenied("mediation " + number + " is not for " + by.name());
        }
        conversation.add(mediation, Writing.note(by.name(), checked(text)), List.of());
    }

    /** The table is asked again with what a moderator found against the request, or with it taken back. */
    public void judge(CaseNumber number, MediationFacts.StaffFinding finding, Viewer by) {
        by.require(Role.MODERATOR);
        var mediation = matters.take(number, Mediation.class);
        if (mediation.standing() != MediationState.FINDING_SERVICE) {
            throw new CaseConflict(
                    "mediation " + number + " is " + mediation.state() + ": nobody looks for its service");
        }
        mediation.correct(mediation.facts().with(finding), clock.instant());
        history.add(mediation, MediationEvent.FACTS_CORRECTED, by);
        if (!flow.deliver(number, "factsCorrected", Map.of())) {
            throw new CaseConflict("mediation " + number + " does not wait for facts");
        }
    }

    private Mediation take(long taskId, MatterTaskKind kind, Viewer by) {
        return desk.take(taskId, kind, Mediation.class, by);
    }

    private Mediation work(CaseNumber number, Viewer by) {
        var mediation = matters.take(number, Mediation.class);
        if (!rights.isWorkOf(mediation, by)) {
            throw new AccessDenied("mediation " + number + " is not the work of " + by.name());
        }
        return mediation;
    }

    /** Completes a task of the service; what it wrote before is recorded with that. */
    private void decide(Mediation mediation, long taskId, String verdict, Viewer by) {
        desk.ofMatter(mediation.number(), by).stream()
                .filter(task -> task.kind() == MatterTaskKind.RECORD_REPLY)
                .forEach(task -> desk.decide(task.id(), "recorded", by));
        desk.decide(taskId, verdict, by);
    }

    private static String checked(String text) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a text must have 1 to " + LONGEST + " characters");
        }
        return words;
    }
}
