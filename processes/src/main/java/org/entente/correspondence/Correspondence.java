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
import org.entente.mailreading.Evidence;
import org.entente.mailreading.MailReader;
import org.entente.mailreading.MailReading;
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

    /** From here on a mail is taken for a machine's without anybody looking at it. */
    private static final double SURE = 0.8;

    private final RawMails rawMails;
    private final StoredLetters letters;
    private final ComplaintCases cases;
    private final IncomingMessages messages;
    private final SenderTrust trust;
    private final CaseAddresses addresses;
    private final CaseHistory history;
    private final Undeliverable undeliverable;
    private final CaseChanges changes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final MailReader reader = new MailReader();

    Correspondence(
            RawMails rawMails,
            StoredLetters letters,
            ComplaintCases cases,
            IncomingMessages messages,
            SenderTrust trust,
            CaseAddresses addresses,
            CaseHistory history,
            Undeliverable undeliverable,
            CaseChanges changes,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rawMails = rawMails;
        this.letters = letters;
        this.cases = cases;
        this.messages = messages;
        this.trust = trust;
        this.addresses = addresses;
        this.history = history;
        this.undeliverable = undeliverable;
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
            return new CorrelationOutcome.Automatic(List.of(), List.of(Evidence.of(Clue.FROM_OURSELVES)));
        }
        return switch (reading.kind()) {
            case BOUNCE -> mail.wasSettled() ? new CorrelationOutcome.AlreadySettled() : report(reading, deliveredTo);
            case AUTOMATIC, OTHER ->
                mail.wasSettled() ? new CorrelationOutcome.AlreadySettled() : automatic(reading, deliveredTo);
            case REPLY -> reply(mail, reading, deliveredTo);
        };
    }

    private CorrelationOutcome report(MailReading reading, List<String> deliveredTo) {
        var letter = Trace.reported(reading, deliveredTo, addresses, this::letterOf, letters::findById);
        if (letter.isEmpty()) {
            return quarantined(QuarantineReason.UNTRACED_BOUNCE, List.of(), reading.evidence());
        }
        var found = letter.get();
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
        if (found.isEmpty() && reading.confidence() < SURE) {
            return quarantined(QuarantineReason.NO_CASE, trace.hints(), evidence);
        }
        for (var complaintCase : found) {
            history.add(
                    complaintCase,
                    EventKind.AUTOMATIC_REPLY,
                    Viewer.system(),
                    "party",
                    partyIn(trace, complaintCase).name(),
                    "kind",
                    reading.kind().name());
        }
        return new CorrelationOutcome.Automatic(
                found.stream().map(ComplaintCase::number).toList(), evidence);
    }

    private CorrelationOutcome reply(RawMail mail, MailReading reading, List<String> deliveredTo) {
        var trace = trace(reading, deliveredTo);
        var evidence = evidence(trace, reading);
        if (reading.fullText().isBlank() && reading.attachments().isEmpty()) {
            return quarantined(QuarantineReason.UNREADABLE, candidates(trace, reading), evidence);
        }
        if (trace.parties().isEmpty()) {
            var reason = trace.hasBadToken() ? QuarantineReason.BAD_TOKEN : QuarantineReason.NO_CASE;
            return quarantined(reason, candidates(trace, reading), evidence);
        }
        if (trace.parties().values().stream().anyMatch(parties -> parties.size() > 1)) {
            return quarantined(QuarantineReason.CONFLICT, candidates(trace, reading), evidence);
        }
        var found = take(trace.parties().keySet());
        for (var complaintCase : found) {
            var party = partyIn(trace, complaintCase);
            if (!trust.isKnown(reading.from(), party, complaintCase)) {
                evidence.add(Evidence.of(Clue.STRANGER, complaintCase.number(), party));
                // A known letter and a mistyped address confirm each other.
                if (trace.isByToken() || !trace.hasBadToken()) {
                    var reason = trace.isByToken() ? QuarantineReason.FOREIGN_SENDER : QuarantineReason.UNKNOWN_SENDER;
                    return quarantined(reason, candidates(trace, reading), evidence);
                }
            }
        }
        for (var complaintCase : found) {
            if (!messages.has(mail, complaintCase)
                    && messages.repeatsItself(reading, complaintCase, partyIn(trace, complaintCase))) {
                evidence.add(Evidence.of(Clue.REPEATS_ITSELF, complaintCase.number()));
                return quarantined(QuarantineReason.REPEATED, candidates(trace, reading), evidence);
            }
        }
        if (!trace.isByToken()) {
            evidence.add(Evidence.of(Clue.LETTER_DECIDES));
        }
        for (var complaintCase : found) {
            messages.add(mail, reading, complaintCase, partyIn(trace, complaintCase));
        }
        return found.isEmpty()
                ? quarantined(QuarantineReason.NO_CASE, candidates(trace, reading), evidence)
                : new CorrelationOutcome.Linked(
                        found.stream().map(ComplaintCase::number).toList(), List.copyOf(evidence));
    }

    /** The cases that exist of these, in the order in which everybody takes several. */
    private List<ComplaintCase> take(Collection<CaseNumber> numbers) {
        return numbers.stream()
                .map(CaseNumber::toString)
                .sorted()
                .map(cases::takeByNumber)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Party partyIn(Trace trace, ComplaintCase complaintCase) {
        return trace.parties()
                .getOrDefault(complaintCase.number(), Set.of())
                .iterator()
                .next();
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
        candidates.removeIf(number -> cases.findByNumber(number.toString()).isEmpty());
        candidates.addAll(trust.casesOf(reading.from()));
        return candidates;
    }

    private static CorrelationOutcome quarantined(
            QuarantineReason reason, Collection<CaseNumber> candidates, List<Evidence> evidence) {
        return new CorrelationOutcome.Quarantined(
                reason, candidates.stream().limit(10).toList(), List.copyOf(evidence));
    }
}
