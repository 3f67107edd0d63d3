package org.entente.contact;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.NoSuchCase;
import org.entente.companies.EmailAddress;
import org.entente.contact.TakeOverOutcome.Reason;
import org.entente.contact.TakeOverOutcome.Refused;
import org.entente.correspondence.LetterDetails;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.Letters;
import org.entente.correspondence.MatterLetter;
import org.entente.matters.Matter;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipts for what an agent took down, and the codes on them by which people go on at home. */
@Service
@Transactional
public class TakeOvers {

    private static final Logger LOG = LoggerFactory.getLogger(TakeOvers.class);

    private final TakeOverRows rows;
    private final ComplaintCases cases;
    private final Matters matters;
    private final MatterHistory history;
    private final Letters letters;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TakeOvers(
            TakeOverRows rows,
            ComplaintCases cases,
            Matters matters,
            MatterHistory history,
            Letters letters,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.matters = matters;
        this.history = history;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Makes a receipt with a new code; a code that was given out before opens nothing any more.
     *
     * @throws NoSuchCase if there is nothing with the number that an agent took down
     */
    public CounterReceipt issue(CaseNumber number, Viewer agent) {
        agent.require(Role.AGENT);
        var told = takenDown(number);
        var code = TakeOverCode.random(random);
        var kept = code.keep(random);
        var now = clock.instant();
        var row = rows.take(number.toString());
        row.ifPresent(earlier -> earlier.renew(kept, agent.name(), now));
        var stored = row.orElseGet(() -> rows.save(new TakeOver(number, kept, agent.name(), now)));
        matters.findByNumber(number.toString())
                .ifPresent(matter -> history.addInternal(matter, QuestionEvent.TAKE_OVER_CODE_ISSUED, agent));
        LOG.info("{} take-over code given out by {}", number, agent.name());
        return told.withCode(code.written(), stored.expiresAt());
    }

    /** What an agent took down, without a code. Throws as {@link #issue} does. */
    @Transactional(readOnly = true)
    public CounterReceipt read(CaseNumber number, Viewer agent) {
        agent.require(Role.AGENT);
        return takenDown(number);
    }

    /**
     * Takes something over with number and code: from now on it is reached at the mailbox, which gets the link.
     *
     * @param typed the code, in any case, with or without its hyphen
     * @throws IllegalArgumentException if it is no e-mail address
     */
    public TakeOverOutcome takeOver(CaseNumber number, String typed, String email) {
        var mailbox = EmailAddress.parse(email).value();
        var row = rows.take(number.toString());
        if (row.isEmpty()) {
            return new Refused(Reason.WRONG);
        }
        var found = row.get();
        if (found.isLocked()) {
            return new Refused(Reason.LOCKED);
        }
        if (TakeOverCode.read(typed).filter(found::fits).isEmpty()) {
            found.noteWrongTry();
            LOG.warn("{} a wrong take-over code was given", number);
            return new Refused(found.isLocked() ? Reason.LOCKED : Reason.WRONG);
        }
        if (found.isUsed()) {
            return new Refused(Reason.USED);
        }
        if (found.hasExpired(clock.instant())) {
            return new Refused(Reason.EXPIRED);
        }
        found.use(clock.instant());
        hand(number, mailbox);
        return new TakeOverOutcome.TakenOver(number);
    }

    private void hand(CaseNumber number, String mailbox) {
        var complaint = cases.takeByNumber(number.toString());
        if (complaint.isPresent()) {
            complaint.get().reachAt(mailbox);
            letters.toConsumer(LetterKind.CASE_LINK, complaint.get(), LetterDetails.none());
        } else {
            var matter = matters.take(number);
            matter.reachAt(mailbox);
            history.add(matter, QuestionEvent.TAKEN_OVER, Viewer.consumerOf(number.toString()));
            letters.toPerson(LetterKind.MATTER_TAKEN_OVER, matter, MatterLetter.plain());
        }
        LOG.info("{} taken over at home", number);
    }

    private CounterReceipt takenDown(CaseNumber number) {
        return cases.findByNumber(number.toString())
                .filter(complaint -> complaint.takenDownBy() != null)
                .map(TakeOvers::receipt)
                .or(() -> matters.findByNumber(number.toString())
                        .filter(matter -> matter.takenDownBy().isPresent())
                        .map(TakeOvers::receipt))
                .orElseThrow(() -> new NoSuchCase(number.toString()));
    }

    private static CounterReceipt receipt(ComplaintCase complaint) {
        return new CounterReceipt(
                complaint.number(),
                "COMPLAINT",
                complaint.language(),
                complaint.channel(),
                Optional.ofNullable(complaint.takenDownBy()).orElse(""),
                complaint.filedAt(),
                complaint.consumer().name(),
                complaint.consumer().email(),
                complaint.company().name(),
                complaint.title(),
                complaint.narrative(),
                null,
                null);
    }

    private static CounterReceipt receipt(Matter matter) {
        return new CounterReceipt(
                matter.number(),
                matter.kind().name(),
                matter.language(),
                matter.channel(),
                matter.takenDownBy().orElse(""),
                matter.filedAt(),
                matter.person().name(),
                matter.person().email(),
                matter.company().map(company -> company.name()).orElse(null),
                matter.title(),
                matter.narrative(),
                null,
                null);
    }
}
