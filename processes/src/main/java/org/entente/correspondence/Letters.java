package org.entente.correspondence;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.casefile.Attachment;
import org.entente.casefile.Attachments;
import org.entente.casefile.Author;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.matters.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the letters that a step wants sent. A letter is part of the caller's transaction: it leaves if, and only if, the
 * step commits. Neither party learns the other's address from it, whatever the quoted text holds.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Letters {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    /** Mail programs thread by the first and the last ids; more only make the header long (RFC 5322, 3.6.4). */
    private static final int MAX_REFERENCES = 20;

    /** The recipient of a letter that goes to no mailbox. */
    private static final String ON_PAPER = "";

    private final StoredLetters stored;
    private final Attachments attachments;
    private final CaseAddresses addresses;
    private final CaseLinks links;
    private final ObjectProvider<MailWishes> wishes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final LetterComposer composer = new LetterComposer();
    private final SecureRandom random = new SecureRandom();

    Letters(
            StoredLetters stored,
            Attachments attachments,
            CaseAddresses addresses,
            CaseLinks links,
            ObjectProvider<MailWishes> wishes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.attachments = attachments;
        this.addresses = addresses;
        this.links = links;
        this.wishes = wishes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a letter to the company of a case, at the complaint address that it has now and in its language.
     *
     * @throws IllegalArgumentException if letters of that kind do not go to companies
     */
    public void toCompany(LetterKind kind, ComplaintCase complaintCase, LetterDetails details) {
        require(kind, Party.COMPANY);
        var company = complaintCase.company();
        store(kind, complaintCase, details, company.complaintEmail(), company.name(), company.language(), null);
    }

    /**
     * Stores a letter to the consumer of a case, in the language of the complaint and with a link to the case; for somebody
     * without a mailbox without the link, to be printed.
     *
     * @throws IllegalArgumentException if letters of that kind do not go to consumers, or belong to no case
     */
    public void toConsumer(LetterKind kind, ComplaintCase complaintCase, LetterDetails details) {
        require(kind, Party.CONSUMER);
        if (kind == LetterKind.DRAFT_LINK || kind == LetterKind.FILES_LINK) {
            throw new IllegalArgumentException(kind + " belongs to no case");
        }
        var consumer = complaintCase.consumer();
        var email = consumer.email();
        store(
                kind,
                complaintCase,
                details,
                email == null ? ON_PAPER : email,
                consumer.name(),
                email == null ? complaintCase.language() : wanted(email, complaintCase.language()),
                email == null ? null : links.toCase(complaintCase.number()));
    }

    /** Stores a letter with the link to a draft. */
    public void draftLink(String email, @Nullable String name, Language language, String url) {
        link(LetterKind.DRAFT_LINK, "draft", email, name == null ? "" : name, language, url);
    }

    /** Stores a letter with the link to all files of a mailbox. */
    public void filesLink(String email, Language language, String url) {
        link(LetterKind.FILES_LINK, "files", email, "", language, url);
    }

    private void link(LetterKind kind, String what, String email, String name, Language language, String url) {
        var envelope = new LetterEnvelope(addresses.general(), null, newMessageId(what), null, List.of());
        save(new Letter(
                kind,
                null,
                email,
                name,
                language,
                composer.composeLink(kind, language, url),
                envelope,
                List.of(),
                clock.instant()));
    }

    /**
     * Stores a letter to the person of a matter, in their language and with a link to the matter. Somebody without a mailbox
     * gets none.
     *
     * @throws IllegalArgumentException if letters of that kind do not go to persons
     */
    public void toPerson(LetterKind kind, Matter matter, MatterLetter letter) {
        var person = matter.person();
        if (person.email() != null) {
            var to = new Addressee(
                    Party.CONSUMER,
                    person.email(),
                    person.name() == null ? "" : person.name(),
                    wanted(person.email(), matter.language()));
            toOther(kind, matter, to, letter.link() == null ? letter.withLink(links.toCase(matter.number())) : letter);
        }
    }

    /**
     * Stores a letter of a matter to anybody.
     *
     * @throws IllegalArgumentException if letters of that kind do not go to that party
     */
    public void toOther(LetterKind kind, Matter matter, Addressee to, MatterLetter letter) {
        require(kind, to.party());
        var now = clock.instant();
        var chosen = LetterFiles.choose(described(letter.details().attachmentIds()));
        var number = matter.number();
        var references = kind.opensThread() ? List.<String>of() : referencesOf(matter, to.party());
        var composed = composer.compose(kind, matter, to, letter, chosen, LocalDate.ofInstant(now, BRUSSELS));
        save(new Letter(
                kind,
                matter,
                to.email(),
                to.name(),
                to.language(),
                composed,
                new LetterEnvelope(
                        addresses.sender(number),
                        addresses.reply(number, to.party()),
                        newMessageId(number),
                        references.isEmpty() ? null : references.getLast(),
                        references),
                chosen.sentIds(),
                now));
    }

    private void store(
            LetterKind kind,
            ComplaintCase complaintCase,
            LetterDetails details,
            String recipient,
            String recipientName,
            Language language,
            @Nullable String link) {
        var discreet = details.quotedText() == null
                ? details
                : details.withQuotedText(PrivateAddresses.of(complaintCase).hideIn(details.quotedText()));
        var now = clock.instant();
        var chosen = LetterFiles.choose(described(details.attachmentIds()));
        var composed = composer.compose(
                kind, complaintCase, language, discreet, link, chosen, LocalDate.ofInstant(now, BRUSSELS));
        save(new Letter(
                kind,
                complaintCase,
                recipient,
                recipientName,
                language,
                composed,
                envelope(kind, complaintCase),
                chosen.sentIds(),
                now));
    }

    /** Lists what is kept for a mailbox in one letter; nothing if nothing is kept. */
    public boolean digest(UUID mailbox, String email, Language language) {
        var kept = stored.keptFor(mailbox);
        if (kept.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var lines = kept.stream()
                .map(letter -> new DigestLine(
                        letter.subject(), links.toCase(CaseNumber.parse(Objects.requireNonNull(letter.caseNumber())))))
                .toList();
        var envelope = new LetterEnvelope(addresses.general(), null, newMessageId("digest"), null, List.of());
        var digest = new Letter(
                LetterKind.DIGEST,
                null,
                email,
                "",
                language,
                composer.composeDigest(language, lines, links.toPreferences(mailbox)),
                envelope,
                List.of(),
                now);
        digest.endableAt(links.toUnsubscribe(mailbox));
        save(digest);
        kept.forEach(letter -> letter.listedIn(digest, now));
        return true;
    }

    /** Sends what is kept for a mailbox after all, each letter by itself. */
    public void releaseKept(UUID mailbox) {
        var kept = stored.keptFor(mailbox);
        kept.forEach(letter -> letter.release(clock.instant()));
        if (!kept.isEmpty()) {
            events.publishEvent(new LettersWaiting());
        }
    }

    /** The mailboxes for which letters are kept. */
    public List<UUID> mailboxesWithKept() {
        return stored.mailboxesWithKept();
    }

    private Language wanted(String email, Language otherwise) {
        return Optional.ofNullable(wishes.getIfAvailable())
                .flatMap(known -> known.languageOf(email))
                .orElse(otherwise);
    }

    private void save(Letter letter) {
        if (letter.recipient().equals(ON_PAPER)) {
            letter.goOnPaper();
            stored.save(letter);
            return;
        }
        if (letter.kind().isOnlyNews() && letter.caseNumber() != null) {
            Optional.ofNullable(wishes.getIfAvailable())
                    .flatMap(known -> known.digestOf(letter.recipient()))
                    .ifPresent(letter::keepFor);
        }
        stored.save(letter);
        events.publishEvent(new LettersWaiting());
    }

    private LetterEnvelope envelope(LetterKind kind, ComplaintCase complaintCase) {
        var number = complaintCase.number();
        var references = kind.opensThread() ? List.<String>of() : references(complaintCase.id(), kind.party());
        return new LetterEnvelope(
                addresses.sender(number),
                addresses.reply(number, kind.party()),
                newMessageId(number),
                references.isEmpty() ? null : references.getLast(),
                references);
    }

    /** Our letters to the party, then its last mail to us. Mail of the other party would give away where it comes from. */
    private List<String> references(long caseId, Party party) {
        var ids = new ArrayList<>(stored.messageIds(caseId, party));
        ids.addAll(stored.lastReceived(caseId, party == Party.COMPANY ? Author.COMPANY : Author.CONSUMER));
        return shortened(ids);
    }

    /** A matter that came from a complaint goes on in the complaint's thread. */
    private List<String> referencesOf(Matter matter, Party party) {
        var ids = matter.complaintCase()
                .map(complaint -> stored.messageIds(complaint.id(), party))
                .<ArrayList<String>>map(ArrayList::new)
                .orElseGet(ArrayList::new);
        ids.addAll(stored.messageIdsOfMatter(matter.id(), party));
        ids.addAll(stored.lastReceivedInMatter(matter.id(), IncomingMessages.partyOf(party)));
        return shortened(ids);
    }

    private static List<String> shortened(List<String> ids) {
        var surplus = ids.size() - MAX_REFERENCES;
        if (surplus > 0) {
            ids.subList(1, 1 + surplus).clear();
        }
        return ids;
    }

    private List<Attachment> described(List<Long> attachmentIds) {
        if (attachmentIds.isEmpty()) {
            return List.of();
        }
        Map<Long, Attachment> found = attachments.findAllById(attachmentIds).stream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        return attachmentIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private String newMessageId(CaseNumber number) {
        return newMessageId(number.toString());
    }

    private String newMessageId(String name) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return "<" + name + "." + HexFormat.of().formatHex(bytes) + "@" + addresses.domain() + ">";
    }

    private static void require(LetterKind kind, Party party) {
        if (kind.party() != party) {
            throw new IllegalArgumentException(kind + " goes to the " + kind.party() + ", not to the " + party);
        }
    }
}
