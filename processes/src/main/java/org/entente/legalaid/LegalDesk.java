package org.entente.legalaid;

import static org.entente.casefile.DeadlineKind.LEGAL_COMPANY_ANSWER;
import static org.entente.casefile.DeadlineKind.LEGAL_FILE_REVIEW;
import static org.entente.casefile.DeadlineKind.LEGAL_MEMBER_ANSWER;
import static org.entente.casefile.DeadlineKind.LEGAL_MEMBER_REMINDER;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.UploadedFile;
import org.entente.companies.CompanyDirectory;
import org.entente.correspondence.Addressee;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.correspondence.Party;
import org.entente.deadlines.Deadlines;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.matters.MatterConversation;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterHistory;
import org.entente.matters.MatterMessage;
import org.entente.matters.MatterParty;
import org.entente.matters.Matters;
import org.entente.matters.Writing;
import org.entente.time.Brussels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lawyers do. All methods throw {@link AccessDenied} unless the viewer is a lawyer, and {@link CaseConflict} if the
 * moment has passed. What changes a file in work is for the lawyer who took it.
 */
@Service
@Transactional
public class LegalDesk {

    private final Matters matters;
    private final MatterDesk desk;
    private final MatterConversation conversation;
    private final MatterHistory history;
    private final MatterFlow flow;
    private final Deadlines deadlines;
    private final Letters letters;
    private final CompanyDirectory directory;
    private final Clock clock;

    LegalDesk(
            Matters matters,
            MatterDesk desk,
            MatterConversation conversation,
            MatterHistory history,
            MatterFlow flow,
            Deadlines deadlines,
            Letters letters,
            CompanyDirectory directory,
            Clock clock) {
        this.matters = matters;
        this.desk = desk;
        this.conversation = conversation;
        this.history = history;
        this.flow = flow;
        this.deadlines = deadlines;
        this.letters = letters;
        this.directory = directory;
        this.clock = clock;
    }

    /** A request that the table left to a person is taken up. */
    public void admit(CaseNumber number, Viewer by) {
        var task = task(number, MatterTaskKind.CHECK_ADMISSION, by);
        desk.take(task, MatterTaskKind.CHECK_ADMISSION, LegalFile.class, by);
        desk.decide(task, "admitted", by);
    }

    /** A request that the table left to a person is not taken up. @param note what the person should know; may be blank */
    public void refuse(CaseNumber number, NotAdmitted reason, String note, Viewer by) {
        var task = task(number, MatterTaskKind.CHECK_ADMISSION, by);
        var file = desk.take(task, MatterTaskKind.CHECK_ADMISSION, LegalFile.class, by);
        if (reason == NotAdmitted.OTHER && note.isBlank()) {
            throw new IllegalArgumentException("another reason has to be said");
        }
        file.refuse(reason.name(), clock.instant());
        if (!note.isBlank()) {
            conversation.add(file, Writing.byStaff(by.name(), note, MatterParty.PERSON), List.of());
            file.noteRefusal(note);
        }
        history.add(file, LegalEvent.LEGAL_NOT_ADMITTED, by, "reason", reason.name());
        desk.decide(task, "refused", by);
    }

    /** The person told us the membership number otherwise: the table is asked again. */
    public void checkAgain(CaseNumber number, String membershipNumber, Viewer by) {
        var task = task(number, MatterTaskKind.CHECK_ADMISSION, by);
        var file = desk.take(task, MatterTaskKind.CHECK_ADMISSION, LegalFile.class, by);
        file.correctMembership(MembershipNumber.parse(membershipNumber));
        desk.decide(task, "checkedAgain", by);
    }

    /** Takes a file: from now on it is the viewer's. */
    public void take(CaseNumber number, Viewer by) {
        var task = task(number, MatterTaskKind.TAKE_FILE, by);
        var file = desk.take(task, MatterTaskKind.TAKE_FILE, LegalFile.class, by);
        var now = clock.instant();
        file.takeBy(by.name(), now);
        file.noteSeenByLawyer();
        deadlines.set(file, LEGAL_FILE_REVIEW, now);
        letters.toPerson(LetterKind.LEGAL_TAKEN, file, MatterLetter.plain());
        history.add(file, LegalEvent.LEGAL_TAKEN, by);
        desk.decide(task, "taken", by);
        desk.assign(task(number, MatterTaskKind.WORK_ON_FILE, by), by);
    }

    /** Gives a file back to all lawyers. What the viewer waits for goes on being waited for. */
    public void release(CaseNumber number, Viewer by) {
        var task = task(number, MatterTaskKind.WORK_ON_FILE, by);
        var file = own(number, by);
        file.release(clock.instant());
        history.add(file, LegalEvent.LEGAL_RELEASED, by);
        desk.decide(task, "released", by);
    }

    /** Asks the member something and waits for the answer until a date, with a reminder before. */
    public void askMember(CaseNumber number, String text, List<UploadedFile> files, Viewer by) {
        var file = own(number, by);
        if (file.awaits(LEGAL_MEMBER_ANSWER)) {
            throw new CaseConflict("legal file " + number + " waits for the member already");
        }
        var now = clock.instant();
        var message = writeTo(file, text, files, by, MatterParty.PERSON);
        deadlines.set(file, LEGAL_MEMBER_REMINDER, now);
        var due = Brussels.dayOf(deadlines.set(file, LEGAL_MEMBER_ANSWER, now).due());
        file.work(true, file.awaits(LEGAL_COMPANY_ANSWER), now);
        letters.toPerson(
                LetterKind.LEGAL_QUESTION,
                file,
                MatterLetter.of(written(message).withDue(due)));
        history.add(file, LegalEvent.LEGAL_MEMBER_ASKED, by, "due", due.toString());
        flow.deliver(number, "memberAsked", Map.of());
    }

    /** Writes to the member without waiting for anything. */
    public void writeToMember(CaseNumber number, String text, List<UploadedFile> files, Viewer by) {
        var file = own(number, by);
        var message = writeTo(file, text, files, by, MatterParty.PERSON);
        letters.toPerson(LetterKind.LEGAL_MESSAGE, file, MatterLetter.of(written(message)));
        history.add(file, LegalEvent.LEGAL_MEMBER_WRITTEN_TO, by);
    }

    /**
     * Writes to the company, in the mail thread of the complaint if the file came from one; the member may read the letter.
     *
     * @param await whether an answer is waited for until a date
     * @throws CaseConflict if nobody knows how to reach the company, or an answer is waited for already
     */
    public void writeToCompany(CaseNumber number, String text, List<UploadedFile> files, boolean await, Viewer by) {
        var file = own(number, by);
        var company = file.company()
                .orElseThrow(() -> new CaseConflict("legal file " + number + " names no company of the directory"));
        if (await && file.awaits(LEGAL_COMPANY_ANSWER)) {
            throw new CaseConflict("legal file " + number + " waits for the company already");
        }
        var message = writeTo(file, text, files, by, MatterParty.COMPANY, MatterParty.PERSON);
        var details = written(message);
        var facts = new String[0];
        if (await) {
            var now = clock.instant();
            var due = Brussels.dayOf(
                    deadlines.set(file, LEGAL_COMPANY_ANSWER, now).due());
            file.work(file.awaits(LEGAL_MEMBER_ANSWER), true, now);
            details = details.withDue(due);
            facts = new String[] {"due", due.toString()};
        }
        letters.toOther(
                LetterKind.LEGAL_COMPANY_LETTER,
                file,
                new Addressee(Party.COMPANY, company.complaintEmail(), "", company.language()),
                MatterLetter.of(details).with(String.valueOf(file.person().name())));
        history.add(file, LegalEvent.LEGAL_COMPANY_WRITTEN_TO, by, facts);
        if (await) {
            flow.deliver(number, "companyAsked", Map.of());
        }
    }

    /** The lawyer found the company: one of the directory, or one that has a name and an address only. */
    public void nameCompany(CaseNumber number, String name, String email, Viewer by) {
        var file = own(number, by);
        file.concern(directory.named(name, email, file.sector(), file.language()));
    }

    /** Keeps a note that lawyers alone read. */
    public void note(CaseNumber number, String text, List<UploadedFile> files, Viewer by) {
        by.require(Role.LAWYER);
        var file = matters.take(number, LegalFile.class);
        conversation.add(file, Writing.note(by.name(), text), files);
        history.addInternal(file, LegalEvent.LEGAL_NOTE_ADDED, by);
    }

    /** The lawyer has looked at what is new. */
    public void noteSeen(CaseNumber number, Viewer by) {
        by.require(Role.LAWYER);
        var file = matters.take(number, LegalFile.class);
        if (file.lawyer().filter(by.name()::equals).isPresent()) {
            file.noteSeenByLawyer();
        }
    }

    /** The lawyer looked at the whole file; it comes up for review once more later on. */
    public void review(CaseNumber number, Viewer by) {
        var task = task(number, MatterTaskKind.WORK_ON_FILE, by);
        var file = own(number, by);
        file.noteSeenByLawyer();
        history.addInternal(file, LegalEvent.LEGAL_REVIEWED, by);
        desk.decide(task, "reviewed", by);
        desk.assign(task(number, MatterTaskKind.WORK_ON_FILE, by), by);
    }

    /**
     * Ends the file.
     *
     * @param outcome anything but WITHDRAWN without the member's word; then the text says so
     * @param text    what the member is told
     */
    public void end(CaseNumber number, LegalOutcome outcome, String text, Viewer by) {
        var task = task(number, MatterTaskKind.WORK_ON_FILE, by);
        var file = own(number, by);
        var message = writeTo(file, text, List.of(), by, MatterParty.PERSON);
        file.end(outcome, clock.instant());
        file.noteSeenByLawyer();
        letters.toPerson(
                LetterKind.LEGAL_OUTCOME, file, MatterLetter.of(written(message).withReasons(List.of(outcome.name()))));
        history.add(file, LegalEvent.LEGAL_ENDED, by, "outcome", outcome.name());
        desk.decide(task, "ended", by);
    }

    private MatterMessage writeTo(
            LegalFile file, String text, List<UploadedFile> files, Viewer by, MatterParty... readers) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a letter must say something");
        }
        return conversation.add(file, Writing.byStaff(by.name(), text, readers), files);
    }

    private LetterDetails written(MatterMessage message) {
        return LetterDetails.none().withQuotedText(message.text()).withAttachments(conversation.fileIdsOf(message));
    }

    private LegalFile own(CaseNumber number, Viewer by) {
        by.require(Role.LAWYER);
        var file = matters.take(number, LegalFile.class);
        if (!file.isInWork()) {
            throw new CaseConflict("legal file " + number + " is " + file.state() + ", nobody works on it");
        }
        if (file.lawyer().filter(by.name()::equals).isEmpty()) {
            throw new AccessDenied("legal file " + number + " is that of another lawyer than " + by.name());
        }
        return file;
    }

    private long task(CaseNumber number, MatterTaskKind kind, Viewer by) {
        by.require(Role.LAWYER);
        return desk.ofMatter(number, by).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new CaseConflict("legal file " + number + " has no task to " + kind))
                .id();
    }
}
