package org.entente.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.casefile.CaseNumber;
import org.entente.companies.EmailAddress;
import org.entente.mailreading.DeliveryReport;
import org.entente.mailreading.Evidence;
import org.entente.mailreading.MailReading;
import org.entente.mailreading.Mailbox;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about where it belongs. The order of proof is: tokens in the addresses that servers say it went to,
 * tokens in To and Cc, the letters it answers. The subject is no proof of anything.
 */
final class Trace {

    /** A local part that holds something as long as a token. */
    private static final Pattern LIKE_A_TOKEN = Pattern.compile("(?:^|[^0-9A-Za-z])[0-9A-Za-z]{24,52}@[^@]*$");

    private static final int MAX_REFERENCES = 50;

    private final List<Evidence> evidence = new ArrayList<>();
    private final SequencedMap<CaseNumber, Set<Party>> parties = new LinkedHashMap<>();
    private final Set<CaseNumber> hints = new LinkedHashSet<>();
    private final CaseAddresses addresses;
    private boolean badToken;
    private boolean byToken;
    private boolean toContact;
    private @Nullable Letter answered;

    private Trace(CaseAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * Follows the traces of a mail.
     *
     * @param deliveredTo addresses that further deliveries of the same mail went to
     * @param letterOf    finds a letter of ours by its Message-ID without angle brackets
     * @param letterById  finds a letter of ours by its id
     */
    static Trace of(
            MailReading reading,
            List<String> deliveredTo,
            CaseAddresses addresses,
            Function<String, Optional<Letter>> letterOf,
            Function<Long, Optional<Letter>> letterById) {
        var trace = new Trace(addresses);
        var envelope = new ArrayList<>(reading.envelopeRecipients());
        envelope.addAll(deliveredTo);
        var header = new ArrayList<String>();
        reading.to().stream().map(Mailbox::address).forEach(header::add);
        reading.cc().stream().map(Mailbox::address).forEach(header::add);
        trace.followTokens(
                trace.tokens(envelope, Clue.ENVELOPE_TOKEN, Clue.ENVELOPE_BAD_TOKEN),
                trace.tokens(header, Clue.HEADER_TOKEN, Clue.HEADER_BAD_TOKEN),
                letterById);
        trace.followReferences(reading, letterOf);
        trace.followContact(reading, Stream.concat(envelope.stream(), header.stream()));
        return trace;
    }

    /** The letter that a report of a mail system is about. */
    static Optional<Letter> reported(
            MailReading reading,
            List<String> deliveredTo,
            CaseAddresses addresses,
            Function<String, Optional<Letter>> letterOf,
            Function<Long, Optional<Letter>> letterById) {
        var report = Optional.ofNullable(reading.deliveryReport());
        var written = new ArrayList<>(reading.envelopeRecipients());
        written.addAll(deliveredTo);
        reading.to().stream().map(Mailbox::address).forEach(written::add);
        report.map(DeliveryReport::originalAddresses).ifPresent(written::addAll);
        var byToken = written.stream()
                .map(addresses::read)
                .flatMap(Optional::stream)
                .filter(token -> token.purpose() == TokenPurpose.BOUNCE)
                .map(token -> letterById.apply(token.reference()))
                .flatMap(Optional::stream)
                .findFirst();
        return byToken.or(() -> report.map(DeliveryReport::originalMessageId).flatMap(letterOf))
                .or(() -> answeredIds(reading).stream()
                        .map(letterOf)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The cases that the mail belongs to, and who wrote it there. Several parties in one case contradict each other. */
    Map<CaseNumber, Set<Party>> parties() {
        return parties;
    }

    /** Whether a genuine token says so, rather than only the letter that the mail answers. */
    boolean isByToken() {
        return byToken;
    }

    /** Whether it points to no case and came to the address for questions, from somebody who can be answered. */
    boolean isToContact() {
        return toContact;
    }

    /** Whether an address holds something like a token that is not genuine. */
    boolean hasBadToken() {
        return badToken;
    }

    /** The letter that the mail answers. */
    Optional<Letter> answered() {
        return Optional.ofNullable(answered);
    }

    /** Cases that something without proof points to. */
    Set<CaseNumber> hints() {
        return hints;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    private List<TokenReading> tokens(List<String> written, Clue genuine, Clue forged) {
        var found = new LinkedHashSet<TokenReading>();
        for (var address : written) {
            var token = addresses.read(address);
            if (token.isPresent()) {
                if (found.add(token.get())) {
                    evidence.add(Evidence.of(
                            genuine, token.get().caseNumber(), token.get().purpose()));
                }
            } else if (addresses.isOurs(address)) {
                if (LIKE_A_TOKEN.matcher(address).find()) {
                    badToken = true;
                    evidence.add(Evidence.of(forged));
                }
                addresses.namedIn(address).ifPresent(hints::add);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Where servers and headers name common ground, all cases in the headers were written to; where they contradict each
     * other, the servers know where the mail really went.
     */
    private void followTokens(
            List<TokenReading> envelope, List<TokenReading> header, Function<Long, Optional<Letter>> letterById) {
        var all = new LinkedHashSet<>(envelope);
        if (envelope.isEmpty() || header.stream().anyMatch(envelope::contains)) {
            all.addAll(header);
        } else if (!header.isEmpty()) {
            evidence.add(Evidence.of(Clue.ENVELOPE_DECIDES));
        }
        for (var token : all) {
            partyOf(token, letterById)
                    .ifPresentOrElse(party -> add(token.caseNumber(), party), () -> hints.add(token.caseNumber()));
        }
        byToken = !parties.isEmpty();
    }

    private void followReferences(MailReading reading, Function<String, Optional<Letter>> letterOf) {
        answered = answeredIds(reading).stream()
                .map(letterOf)
                .flatMap(Optional::stream)
                .filter(letter -> letter.caseNumber() != null)
                .findFirst()
                .orElse(null);
        if (answered == null || answered.caseNumber() == null) {
            return;
        }
        var number = CaseNumber.parse(answered.caseNumber());
        evidence.add(Evidence.of(Clue.ANSWERS_A_LETTER, number, answered.party()));
        if (!byToken) {
            add(number, answered.party());
        } else if (!parties.containsKey(number)) {
            evidence.add(Evidence.of(Clue.TOKEN_DECIDES));
            hints.add(number);
        }
    }

    private void followContact(MailReading reading, Stream<String> written) {
        var from = reading.from();
        toContact = parties.isEmpty()
                && from != null
                && EmailAddress.tryParse(from.address()).isPresent()
                && written.anyMatch(addresses::isContact);
        if (toContact) {
            evidence.add(Evidence.of(Clue.TO_CONTACT));
        }
    }

    private void add(CaseNumber number, Party party) {
        parties.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(party);
    }

    private static Optional<Party> partyOf(TokenReading token, Function<Long, Optional<Letter>> letterById) {
        return switch (token.purpose()) {
            case COMPANY -> Optional.of(Party.COMPANY);
            case CONSUMER -> Optional.of(Party.CONSUMER);
            // A mail program that answers to the envelope: whoever got the letter writes.
            case BOUNCE -> letterById.apply(token.reference()).map(Letter::party);
            case ATTENTION -> Optional.of(Party.SERVICE);
        };
    }

    /** Ids of the mails that a mail answers, the nearest first. */
    private static List<String> answeredIds(MailReading reading) {
        var ids = new LinkedHashSet<String>();
        var inReplyTo = reading.inReplyTo();
        if (inReplyTo != null) {
            ids.add(inReplyTo);
        }
        ids.addAll(reading.references().reversed());
        return ids.stream().limit(MAX_REFERENCES).toList();
    }
}
