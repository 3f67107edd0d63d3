package org.entente.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.casefile.Numbered;
import org.entente.companies.EmailAddress;
import org.entente.mailreading.MailReader;
import org.entente.matters.Matter;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait for a person. All methods throw {@code AccessDenied} unless the viewer is a moderator. A sender that a
 * person put into a case as its company is known there from then on.
 */
@Service
@Transactional
public class Quarantine {

    private static final int MAX_TEXT = 100_000;

    private final RawMails rawMails;
    private final ComplaintCases cases;
    private final Matters matters;
    private final IncomingMessages messages;
    private final Enquiries enquiries;
    private final CaseHistory history;
    private final MatterHistory matterHistory;
    private final CaseChanges changes;
    private final Clock clock;
    private final MailReader reader = new MailReader();

    Quarantine(
            RawMails rawMails,
            ComplaintCases cases,
            Matters matters,
            IncomingMessages messages,
            Enquiries enquiries,
            CaseHistory history,
            MatterHistory matterHistory,
            CaseChanges changes,
            Clock clock) {
        this.rawMails = rawMails;
        this.cases = cases;
        this.matters = matters;
        this.messages = messages;
        this.enquiries = enquiries;
        this.history = history;
        this.matterHistory = matterHistory;
        this.changes = changes;
        this.clock = clock;
    }

    /** The waiting mails, oldest first. */
    @Transactional(readOnly = true)
    public List<QuarantinedMail> open(int offset, int limit, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return rawMails.quarantined(offset, limit).stream().map(this::view).toList();
    }

    @Transactional(readOnly = true)
    public int count(Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return rawMails.countByStatus(RawMailStatus.QUARANTINED);
    }

    /** A waiting mail; empty if there is none with the id, or it waits no longer. */
    @Transactional(readOnly = true)
    public Optional<QuarantinedMail> find(long id, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return rawMails.findById(id)
                .filter(mail -> mail.status() == RawMailStatus.QUARANTINED)
                .map(this::view);
    }

    /**
     * Puts a mail into a case or a matter, as if it had been addressed to it.
     *
     * @param as whose words they are, consumer or company
     * @throws CaseConflict if the mail waits no longer, or is in the case already
     * @throws org.entente.casefile.NoSuchCase if there is no such case
     */
    public void attach(long id, CaseNumber number, Author as, Viewer by) {
        by.require(Role.MODERATOR);
        var mail = waiting(id);
        var one =
                cases.takeByNumber(number.toString()).map(Numbered.class::cast).orElseGet(() -> matters.take(number));
        var party = switch (as) {
            case CONSUMER -> Party.CONSUMER;
            case COMPANY -> Party.COMPANY;
            case STAFF -> throw new IllegalArgumentException("a mail is the consumer's or the company's");
        };
        if (one instanceof ComplaintCase complaintCase) {
            history.add(complaintCase, EventKind.MAIL_ATTACHED, by, "party", party.name());
        } else if (one instanceof Matter matter) {
            matterHistory.addInternal(matter, EventKind.MAIL_ATTACHED, by, "party", party.name());
        }
        if (!messages.add(mail, reader.read(mail.raw()), one, party)) {
            throw new CaseConflict("mail " + id + " is in case " + number + " already");
        }
        mail.attach(by.name(), mail.evidence(), clock.instant());
        changes.announceAfterCommit();
    }

    /**
     * Opens a question with a mail: a person asks something, and it belongs to no case.
     *
     * @return the number of the question
     * @throws CaseConflict if the mail waits no longer, or names no sender who could be answered
     */
    public CaseNumber openQuestion(long id, Viewer by) {
        by.require(Role.MODERATOR);
        var mail = waiting(id);
        if (EmailAddress.tryParse(mail.sender()).isEmpty()) {
            throw new CaseConflict("mail " + id + " names no sender who could be answered");
        }
        var number = enquiries.begin(mail, reader.read(mail.raw()));
        mail.attach(by.name(), mail.evidence(), clock.instant());
        changes.announceAfterCommit();
        return number;
    }

    /**
     * Takes a mail off the list; its bytes are kept.
     *
     * @param why 1 to 500 characters
     * @throws CaseConflict if the mail waits no longer
     */
    public void discard(long id, String why, Viewer by) {
        by.require(Role.MODERATOR);
        if (why.isBlank() || why.length() > 500) {
            throw new IllegalArgumentException("a reason must have 1 to 500 characters");
        }
        waiting(id).discard(by.name(), why.strip(), clock.instant());
        changes.announceAfterCommit();
    }

    private RawMail waiting(long id) {
        return rawMails.lock(id)
                .filter(mail -> mail.status() == RawMailStatus.QUARANTINED)
                .orElseThrow(() -> new CaseConflict("mail " + id + " no longer waits"));
    }

    private QuarantinedMail view(RawMail mail) {
        var reading = reader.read(mail.raw());
        var reason = Optional.ofNullable(mail.reason()).orElse(QuarantineReason.NO_CASE);
        return new QuarantinedMail(
                mail.id(),
                mail.receivedAt(),
                reason.name(),
                mail.sender(),
                mail.subject(),
                IncomingMessages.clean(reading.fullText(), MAX_TEXT),
                mail.evidence(),
                mail.candidates().stream().map(CaseNumber::parse).toList(),
                reading.attachments().size());
    }
}
