package org.entente.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseHistory;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.EventKind;
import org.entente.casefile.Numbered;
import org.entente.mailreading.Evidence;
import org.entente.mailreading.MailReader;
import org.entente.mailreading.MailReading;
import org.entente.matters.Matter;
import org.entente.matters.MatterHistory;
import org.entente.matters.Matters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mail in: first the bytes as they are, then, in a second transaction, what they mean. Nothing here answers a mail, so
 * no machine can be drawn into a conversation.
 */
@Service
public class Correspondence {

    private static final Logger LOG = LoggerFactory.getLogger(Correspondence.class);

    /** What {@code mailreading} made of a mail can be made again; this says which reader made it. */
    private static final String PARSER_VERSION = "1";

    private final RawMails rawMails;
    private final StoredLetters letters;
    private final ComplaintCases cases;
    private final Matters matters;
    private final IncomingMessages messages;
    private final Enquiries enquiries;
    private final SenderTrust trust;
    private final CaseAddresses addresses;
    private final CaseHistory history;
    private final MatterHistory matterHistory;
    private final Undeliverable undeliverable;
    private final MailPolicy policy;
    private final CaseChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MailReader reader = new MailReader();

    Correspondence(
            RawMails rawMails,
            StoredLetters letters,
            ComplaintCases cases,
            Matters matters,
            IncomingMessages messages,
            Enquiries enquiries,
            SenderTrust trust,
            CaseAddresses addresses,
            CaseHistory history,
            MatterHistory matterHistory,
            Undeliverable undeliverable,
            MailPolicy policy,
            CaseChanges changes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rawMails = rawMails;
        this.letters = letters;
        this.cases = cases;
        this.matters = matters;
        this.messages = messages;
        this.enquiries = enquiries;
        this.trust = trust;
        this.addresses = addresses;
        this.history = history;
        this.matterHistory = matterHistory;
        this.undeliverable = undeliverable;
        this.policy = policy;
        this.changes = changes;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Whether a mail from this place in a mailbox has been stored. */
    public boolean knows(String source) {
        return rawMails.deliveriesFrom(source) > 0;
    }

    /**
     * Stores a mail as it is; once this returns, it is safe. The same mail again is noted as a further delivery of the one
     * that is there.
     *
     * @param source where it was found, the same for the same copy: server, mailbox, UIDVALIDITY and UID (RFC 3501, 2.3.1.1)
     * @return the id to {@link #process}
     */
    public long store(byte[] raw, String source) {
        var key = MailDigest.stable(raw);
        return transaction.execute(status -> {
            var now = clock.instant();
            var isNew = rawMails.insert(now, key, MailDigest.exact(raw), raw) == 1;
            var id = rawMails.idOf(key);
            var recipients = isNew ? List.<String>of() : reader.read(raw).envelopeRecipients();
            var isNewDelivery = rawMails.insertDelivery(id, source, String.join("\n", recipients), now) == 1;
            if (!isNew && isNewDelivery) {
                LOG.info("mail {} was delivered once more", id);
                rawMails.reopen(id, now);
            }
            return id;
        });
    }

    /**
     * Finds out what a stored mail means and does what follows, in a transaction of its own; a mail that was dealt with is
     * left alone. A failure is noted with the mail and does not reach the caller; after some attempts the mail waits in
     * quarantine.
     */
    public CorrelationOutcome process(long rawMailId) {
        try {
            return transaction.execute(status -> rawMails.lock(rawMailId)
                    .filter(mail -> mail.status() == RawMailStatus.STORED)
                    .map(this::settle)
                    .orElseGet(CorrelationOutcome.AlreadySettled::new));
        } catch (RuntimeException failure) {
            LOG.error("mail {} could not be processed", rawMailId, failure);
            return transaction.execute(status -> postpone(rawMailId, failure));
        }
    }

    /** Processes what is stored and due: what a stopped product left, and what failed before. Returns how many. */
    public int processWaiting() {
        var waiting = rawMails.waiting(clock.instant());
        waiting.forEach(this::process);
        return waiting.size();
    }

    private CorrelationOutcome postpone(long rawMailId, RuntimeException failure) {
        var error = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        rawMails.lock(rawMailId).ifPresent(mail -> {
            mail.failed(error, clock.instant());
            changes.announceAfterCommit();
        });
        return new CorrelationOutcome.Postponed(error);
    }

    private CorrelationOutcome settle(RawMail mail) {
        var reading = reader.read(mail.raw());
        var from = reading.from();
        mail.describe(
                reading.kind().name(),
                reading.messageId() == null ? null : "<" + reading.messageId() + ">",
                from == null ? "" : from.address(),
                reading.subject(),
                PARSER_VERSION);
        var outcome = decide(mail, reading);
        switch (outcome) {
            case CorrelationOutcome.Linked(var numbers, var evidence) -> mail.settle(evidence, clock.instant());
            case CorrelationOutcome.Automatic(var numbers, var evidence) -> mail.settle(evidence, clock.instant());
            case CorrelationOutcome.DeliveryReported(var letter, var evidence) ->
                mail.settle(evidence, clock.instant());
            case CorrelationOutcome.Quarantined(var reason, var candidates, var evidence) ->
                mail.quarantine(
                        reason,
                        evidence,
                        candidates.stream().map(CaseNumber::toString).toList());
            case CorrelationOutcome.AlreadySettled again -> mail.settle(mail.evidence(), clock.instant());
            case CorrelationOutcome.Postponed later ->
                throw new IllegalStateException("a decision postpones nothing: " + later);
        }
        LOG.info("mail {} is {} and {}", mail.id(), mail.mailKind(), mail.status());
        changes.announceAfterCommit();
        return outcome;
    }

    private CorrelationOutcome decide(RawMail mail, MailReading reading) {
        var deliveredTo =
                rawMails.recipientsOf(mail.id()).stream().flatMap(String::lines).toList();
        var from = reading.from();
        if (from != null && addresses.isOurs(from.address())) {
            return ours(reading);
        }
        return switch (reading.kind()) {
            case BOUNCE -> mail.wasSettled() ? new CorrelationOutcome.AlreadySettled() : report(reading, deliveredTo);
            case AUTOMATIC, OTHER ->
                mail.wasSettled() ? new CorrelationOutcome.AlreadySettled() : automatic(reading, deliveredTo);
            case REPLY -> reply(mail, reading, deliveredTo);
        };
    }

    private CorrelationOutcome ours(MailReading reading) {
        var evidence = List.of(Evidence.of(Clue.FROM_OURSELVES));
        return switch (policy.of(MailEvidence.of(reading).ofOurs(), List.of())) {
            case Treatment.Quarantine(var reason) -> quarantined(reason, List.of(), evidence);
            // Nothing of ours goes into a case a second time, whatever the table says.
            case Treatment.Accept accept -> quarantined(QuarantineReason.UNDECIDED, List.of(), evidence);
            case Treatment.Hold hold -> new CorrelationOutcome.Automatic(List.of(), evidence);
            case Treatment.Refuse refuse -> new CorrelationOutcome.Automatic(List.of(), evidence);
        };
    }

    private CorrelationOutcome report(MailReading reading, List<String> deliveredTo) {
        var letter = Trace.reported(reading, deliveredTo, addresses, this::letterOf, letters::findById);
        var ofCase = letter.map(Letter::caseNumber)
                .map(CaseNumber::parse)
                .map(number -> take(List.of(number)))
                .orElse(List.of());
        var known = MailEvidence.of(reading)
                .belongingTo(letter.isPresent() ? MailEvidence.Belongs.FOUND : MailEvidence.Belongs.NOTHING);
        return switch (policy.of(known, ofCase)) {
            case Treatment.Quarantine(var reason) -> quarantined(reason, List.of(), reading.evidence());
            case Treatment.Accept accept when letter.isPresent() -> reported(reading, letter.get());
            case Treatment.Accept accept -> quarantined(QuarantineReason.UNDECIDED, List.of(), reading.evidence());
            case Treatment.Hold hold -> new CorrelationOutcome.Automatic(List.of(), reading.evidence());
            case Treatment.Refuse refuse -> new CorrelationOutcome.Automatic(List.of(), reading.evidence());
        };
    }

    private CorrelationOutcome reported(MailReading reading, Letter found) {
        var report = reading.deliveryReport();
        var answer = report == null
                ? ""
                : Stream.of(report.status(), report.diagnostic())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
        if (report != null && report.delayed()) {
            undeliverable.noteDelay(found, answer);
        } else if (report == null || report.action() == null || "failed".equals(report.action())) {
            if (found.status() != LetterStatus.BOUNCED) {
                found.bounced(answer, clock.instant());
                undeliverable.note(found, answer);
            }
        }
        var evidence = new ArrayList<>(reading.evidence());
        evidence.add(Evidence.of(Clue.REPORTS_ABOUT_A_LETTER, found.id()));
        return new CorrelationOutcome.DeliveryReported(found.id(), List.copyOf(evidence));
    }

    private CorrelationOutcome automatic(MailReading reading, List<String> deliveredTo) {
        var trace = trace(reading, deliveredTo);
        var evidence = evidence(trace, reading);
        var found = take(trace.parties().keySet());
        return switch (policy.of(MailEvidence.of(reading).traced(trace, found), found)) {
            case Treatment.Quarantine(var reason) -> quarantined(reason, trace.hints(), evidence);
            // What a machine wrote is no answer, whatever the table says.
            case Treatment.Accept accept -> quarantined(QuarantineReason.UNDECIDED, trace.hints(), evidence);
            case Treatment.Refuse refuse -> new CorrelationOutcome.Automatic(List.of(), evidence);
            case Treatment.Hold hold -> {
                noteAutomatic(reading, trace, found);
                yield new CorrelationOutcome.Automatic(
                        found.stream().map(Numbered::number).toList(), evidence);
            }
        };
    }

    private void noteAutomatic(MailReading reading, Trace trace, List<Numbered> found) {
        for (var one : found) {
            String[] facts = {
                "party", partyIn(trace, one).name(), "kind", reading.kind().name()
            };
            if (one instanceof ComplaintCase complaintCase) {
                history.add(complaintCase, EventKind.AUTOMATIC_REPLY, Viewer.system(), facts);
            } else if (one instanceof Matter matter) {
                matterHistory.addInternal(matter, EventKind.AUTOMATIC_REPLY, Viewer.system(), facts);
            }
        }
    }

    private CorrelationOutcome reply(RawMail mail, MailReading reading, List<String> deliveredTo) {
        var trace = trace(reading, deliveredTo);
        var evidence = evidence(trace, reading);
        var found = take(trace.parties().keySet());
        var known = weighed(mail, reading, trace, found, evidence);
        return switch (policy.of(known, found)) {
            case Treatment.Quarantine(var reason) -> quarantined(reason, candidates(trace, reading), evidence);
            case Treatment.Accept accept
            when known.belongsTo() == MailEvidence.Belongs.FOUND -> {
                if (!trace.isByToken()) {
                    evidence.add(Evidence.of(Clue.LETTER_DECIDES));
                }
                for (var one : found) {
                    messages.add(mail, reading, one, partyIn(trace, one));
                }
                yield new CorrelationOutcome.Linked(
                        found.stream().map(Numbered::number).toList(), List.copyOf(evidence));
            }
            case Treatment.Accept accept
            when known.belongsTo() == MailEvidence.Belongs.CONTACT ->
                new CorrelationOutcome.Linked(List.of(enquiries.begin(mail, reading)), List.copyOf(evidence));
            // Without a case there is nothing to put it into, and no person's mail is dropped.
            case Treatment.Accept accept ->
                quarantined(QuarantineReason.UNDECIDED, candidates(trace, reading), evidence);
            case Treatment.Hold hold -> quarantined(QuarantineReason.UNDECIDED, candidates(trace, reading), evidence);
            case Treatment.Refuse refuse ->
                quarantined(QuarantineReason.UNDECIDED, candidates(trace, reading), evidence);
        };
    }

    /** What a person's mail shows, with the sender and the words where it belongs to a case. */
    private MailEvidence weighed(
            RawMail mail, MailReading reading, Trace trace, List<Numbered> found, List<Evidence> evidence) {
        var known = MailEvidence.of(reading).traced(trace, found);
        if (known.readable() && known.belongsTo() == MailEvidence.Belongs.CONTACT) {
            return known.repeated(enquiries.repeatsItself(mail, reading));
        }
        if (!known.readable() || known.belongsTo() != MailEvidence.Belongs.FOUND) {
            return known;
        }
        var weighed = known.from(isKnown(reading, trace, found, evidence));
        // A stranger's words are compared with what the party said only if they may go into the case.
        return weighed.sender() == MailEvidence.Sender.KNOWN || weighed.token() == MailEvidence.Token.FORGED
                ? weighed.repeated(repeatsItself(mail, reading, trace, found, evidence))
                : weighed;
    }

    /** Whether all the cases know the sender; the first that does not is named in the evidence. */
    private boolean isKnown(MailReading reading, Trace trace, List<Numbered> found, List<Evidence> evidence) {
        for (var one : found) {
            var party = partyIn(trace, one);
            if (!trust.isKnown(reading.from(), party, one)) {
                evidence.add(Evidence.of(Clue.STRANGER, one.number(), party));
                return false;
            }
        }
        return true;
    }

    private boolean repeatsItself(
            RawMail mail, MailReading reading, Trace trace, List<Numbered> found, List<Evidence> evidence) {
        for (var one : found) {
            if (!messages.has(mail, one) && messages.repeatsItself(reading, one, partyIn(trace, one))) {
                evidence.add(Evidence.of(Clue.REPEATS_ITSELF, one.number()));
                return true;
            }
        }
        return false;
    }

    /** The cases that exist of these, in the order in which everybody takes several. */
    private List<Numbered> take(Collection<CaseNumber> numbers) {
        return numbers.stream()
                .map(CaseNumber::toString)
                .sorted()
                .map(this::takeOne)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Numbered> takeOne(String number) {
        return cases.takeByNumber(number)
                .map(Numbered.class::cast)
                .or(() -> matters.takeByNumber(number).map(Numbered.class::cast));
    }

    private static Party partyIn(Trace trace, Numbered one) {
        return trace.parties().getOrDefault(one.number(), Set.of()).iterator().next();
    }

    private Trace trace(MailReading reading, List<String> deliveredTo) {
        return Trace.of(reading, deliveredTo, addresses, this::letterOf, letters::findById);
    }

    private Optional<Letter> letterOf(String messageId) {
        return letters.findByMessageId("<" + messageId + ">");
    }

    private static List<Evidence> evidence(Trace trace, MailReading reading) {
        var evidence = new ArrayList<>(trace.evidence());
        evidence.addAll(reading.evidence());
        return evidence;
    }

    /** Cases that a person may think of first: those that something points to, then what the sender has open. */
    private Set<CaseNumber> candidates(Trace trace, MailReading reading) {
        var candidates = new LinkedHashSet<>(trace.parties().keySet());
        candidates.addAll(trace.hints());
        CaseNumber.findIn(reading.subject()).ifPresent(candidates::add);
        CaseNumber.findIn(reading.fullText()).ifPresent(candidates::add);
        candidates.removeIf(number -> cases.findByNumber(number.toString()).isEmpty()
                && matters.findByNumber(number.toString()).isEmpty());
        candidates.addAll(trust.casesOf(reading.from()));
        return candidates;
    }

    private static CorrelationOutcome quarantined(
            QuarantineReason reason, Collection<CaseNumber> candidates, List<Evidence> evidence) {
        return new CorrelationOutcome.Quarantined(
                reason, candidates.stream().limit(10).toList(), List.copyOf(evidence));
    }
}
