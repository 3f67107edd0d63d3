package org.entente.legalaid;

import static org.entente.casefile.DeadlineKind.LEGAL_COMPANY_ANSWER;
import static org.entente.casefile.DeadlineKind.LEGAL_FILE_REVIEW;
import static org.entente.casefile.DeadlineKind.LEGAL_FILE_TAKEN;
import static org.entente.casefile.DeadlineKind.LEGAL_MEMBER_ANSWER;
import static org.entente.casefile.DeadlineKind.LEGAL_MEMBER_REMINDER;
import static org.entente.casefile.DeadlineKind.MATTER_CONFIRMATION;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.DeadlineKind;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.deadlines.Deadlines;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The automatic steps of {@code legalAid}. Each takes part in the engine's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LegalAidHandling {

    /** The key of the table. */
    public static final String TABLE = "legalAidAdmission";

    /** The person has to open the link in our letter first. */
    public static final String CONFIRM = "confirm";

    /** The person is asked for the membership number first. */
    public static final String MEMBERSHIP = "membership";

    /** Nothing is missing. */
    public static final String COMPLETE = "complete";

    private static final String ACTIVITY = "checkMembership";
    private static final Viewer SYSTEM = Viewer.system();

    private final Matters matters;
    private final Memberships memberships;
    private final MembersSettings settings;
    private final Rulebook rulebook;
    private final MatterHistory history;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Clock clock;

    LegalAidHandling(
            Matters matters,
            Memberships memberships,
            MembersSettings settings,
            Rulebook rulebook,
            MatterHistory history,
            Deadlines deadlines,
            Letters letters,
            Clock clock) {
        this.matters = matters;
        this.memberships = memberships;
        this.settings = settings;
        this.rulebook = rulebook;
        this.history = history;
        this.deadlines = deadlines;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * The instant at which the latest deadline of a kind falls due: what the engine's timer gets.
     *
     * @throws IllegalStateException if the file never had such a deadline
     */
    public Instant due(CaseNumber number, DeadlineKind kind) {
        return matters.get(number).deadlines().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("legal file " + number + " has no deadline " + kind))
                .due();
    }

    /** Writes the first letter, if one is needed; tells what has to come before the admission can be decided. */
    public String receive(CaseNumber number) {
        var file = take(number);
        var now = clock.instant();
        if (file.is(LegalState.UNCONFIRMED)) {
            var due = deadlines.set(file, MATTER_CONFIRMATION, now).due();
            letters.toPerson(LetterKind.LEGAL_CONFIRM, file, dueBy(due));
            return CONFIRM;
        }
        if (file.is(LegalState.MEMBERSHIP_ASKED)) {
            deadlines.set(file, LEGAL_MEMBER_REMINDER, now);
            var due = deadlines.set(file, LEGAL_MEMBER_ANSWER, now).due();
            letters.toPerson(LetterKind.LEGAL_MEMBERSHIP_ASKED, file, dueBy(due));
            history.add(file, LegalEvent.LEGAL_MEMBERSHIP_ASKED, SYSTEM);
            return MEMBERSHIP;
        }
        return COMPLETE;
    }

    /** Closes what nobody confirmed; nobody is told, since nobody showed that the mailbox is theirs. */
    public void closeUnconfirmed(CaseNumber number) {
        lapse(number);
    }

    public void closeUnanswered(CaseNumber number) {
        letters.toPerson(LetterKind.LEGAL_LAPSED, lapse(number), MatterLetter.plain());
    }

    /** @return {@code ADMITTED}, {@code REFUSED} or {@code PERSON}, which also stands for a table without an answer */
    public String checkMembership(CaseNumber number) {
        var file = take(number);
        endMemberDeadlines(file);
        deadlines.end(file, MATTER_CONFIRMATION);
        var today = Brussels.dayOf(clock.instant());
        var found = file.membershipNumber()
                .map(known -> memberships.of(known, String.valueOf(file.person().name()), today))
                .orElseGet(Membership::unknown);
        file.noteMembership(found);
        return switch (rulebook.decide(TABLE, file, file.admissionInputs(found, today), ACTIVITY)) {
            case Ruling.Decided decided -> admission(file, decided);
            case Ruling.Undecided undecided -> leave(file, NotAdmitted.OTHER);
        };
    }

    private String admission(LegalFile file, Ruling.Decided decided) {
        var reason = NotAdmitted.of(decided.text("reason"));
        return switch (decided.text("admission")) {
            case "ADMITTED" -> "ADMITTED";
            case "REFUSED" -> {
                file.refuse(reason.name(), clock.instant());
                history.add(file, LegalEvent.LEGAL_NOT_ADMITTED, SYSTEM, "reason", reason.name());
                yield "REFUSED";
            }
            default -> leave(file, reason);
        };
    }

    /** A mail came instead of an answer on our page: a person reads it. */
    public void leaveToPerson(CaseNumber number) {
        var file = take(number);
        endMemberDeadlines(file);
        leave(file, NotAdmitted.OTHER);
    }

    private String leave(LegalFile file, NotAdmitted why) {
        var now = clock.instant();
        file.leaveToPerson(why.name(), now);
        var due = deadlines.set(file, LEGAL_FILE_TAKEN, now).due();
        letters.toPerson(
                LetterKind.LEGAL_CHECKED,
                file,
                MatterLetter.of(LetterDetails.due(Brussels.dayOf(due)).withReasons(List.of(why.name()))));
        history.add(file, LegalEvent.LEGAL_LEFT_TO_A_PERSON, SYSTEM, "reason", why.name());
        return "PERSON";
    }

    public void admit(CaseNumber number) {
        var file = take(number);
        var now = clock.instant();
        file.admit(now);
        var due = deadlines.set(file, LEGAL_FILE_TAKEN, now).due();
        letters.toPerson(LetterKind.LEGAL_ADMITTED, file, dueBy(due));
        history.add(file, LegalEvent.LEGAL_ADMITTED, SYSTEM, "due", dayOf(due).toString());
    }

    /** Tells somebody whom the legal service does not help why, how to become a member, and what else is open. */
    public void tellNotAdmitted(CaseNumber number) {
        var file = take(number);
        deadlines.endAll(file);
        var reason = NotAdmitted.of(file.reason().orElse(""));
        letters.toPerson(
                LetterKind.LEGAL_NOT_ADMITTED,
                file,
                MatterLetter.of(LetterDetails.none()
                                .withReasons(List.of(reason.name()))
                                .withNote(file.refusalNote().orElse(null)))
                        .with(settings.join().toString()));
    }

    /** A file that comes up for review. The member learns that it is not forgotten. */
    public void noteReviewDue(CaseNumber number) {
        var file = take(number);
        file.noteNew();
        letters.toPerson(LetterKind.LEGAL_STILL_OPEN, file, MatterLetter.plain());
        history.add(file, LegalEvent.LEGAL_REVIEW_DUE, SYSTEM);
    }

    /** The lawyer looked at the file again; it comes up once more later on. */
    public void planReview(CaseNumber number) {
        deadlines.set(take(number), LEGAL_FILE_REVIEW, clock.instant());
    }

    /** A file that its lawyer gave back waits for another one. */
    public void waitForLawyer(CaseNumber number) {
        deadlines.set(take(number), LEGAL_FILE_TAKEN, clock.instant());
    }

    public void remindMember(CaseNumber number) {
        var file = take(number);
        deadlines.end(file, LEGAL_MEMBER_REMINDER);
        letters.toPerson(LetterKind.LEGAL_REMINDER, file, dueBy(due(number, LEGAL_MEMBER_ANSWER)));
        history.add(file, LegalEvent.LEGAL_MEMBER_REMINDED, SYSTEM);
    }

    public void noteMemberAnswer(CaseNumber number) {
        var file = take(number);
        endMemberDeadlines(file);
        goOn(file);
    }

    public void noteMemberSilence(CaseNumber number) {
        noteMemberAnswer(number);
        var file = take(number);
        file.noteNew();
        history.add(file, LegalEvent.LEGAL_MEMBER_SILENT, SYSTEM);
    }

    public void noteCompanyAnswer(CaseNumber number) {
        var file = take(number);
        deadlines.end(file, LEGAL_COMPANY_ANSWER);
        goOn(file);
    }

    /** The company let the lawyer's date pass. The member learns so. */
    public void noteCompanySilence(CaseNumber number) {
        var missed = due(number, LEGAL_COMPANY_ANSWER);
        noteCompanyAnswer(number);
        var file = take(number);
        file.noteNew();
        letters.toPerson(LetterKind.LEGAL_COMPANY_SILENT, file, dueBy(missed));
        history.add(
                file,
                LegalEvent.LEGAL_COMPANY_SILENT,
                SYSTEM,
                "due",
                dayOf(missed).toString());
    }

    public void closeFile(CaseNumber number) {
        deadlines.endAll(take(number));
    }

    public void confirmWithdrawal(CaseNumber number) {
        var file = take(number);
        deadlines.endAll(file);
        letters.toPerson(LetterKind.LEGAL_WITHDRAWN, file, MatterLetter.plain());
    }

    private LegalFile lapse(CaseNumber number) {
        var file = take(number);
        deadlines.endAll(file);
        file.lapse(clock.instant());
        history.add(file, LegalEvent.LEGAL_LAPSED, SYSTEM);
        return file;
    }

    private void goOn(LegalFile file) {
        if (file.isInWork()) {
            file.work(file.awaits(LEGAL_MEMBER_ANSWER), file.awaits(LEGAL_COMPANY_ANSWER), clock.instant());
        }
    }

    private void endMemberDeadlines(LegalFile file) {
        deadlines.end(file, LEGAL_MEMBER_REMINDER, LEGAL_MEMBER_ANSWER);
    }

    private LegalFile take(CaseNumber number) {
        return matters.take(number, LegalFile.class);
    }

    private static MatterLetter dueBy(Instant due) {
        return MatterLetter.of(LetterDetails.due(dayOf(due)));
    }

    private static LocalDate dayOf(Instant due) {
        return Brussels.dayOf(due);
    }
}
