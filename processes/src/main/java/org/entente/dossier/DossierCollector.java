package org.entente.dossier;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.access.Language;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.DeadlineEntry;
import org.entente.casefile.Remedy;
import org.entente.companies.EnterpriseNumber;
import org.entente.correspondence.CaseMail;
import org.entente.correspondence.CaseMails;
import org.entente.correspondence.SentLetters;
import org.entente.deadlines.DeadlineCalculation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a dossier tells, for the eyes it is made for. Nothing that they may not see gets past here. */
@Component
class DossierCollector {

    /** What the consumer's page may say of an event; the rest is for staff, who the sender was for example. */
    private static final Set<String> FACTS_FOR_ALL =
            Set.of("moderation", "reasons", "reason", "due", "outcome", "stars", "wish", "channel", "files", "kind");

    /** How a mail proves where it belongs is for staff: it would teach how to forge one. */
    private static final String FOR_STAFF_ALONE = "inboundMail";

    private static final Set<String> NAMES_FOR_ALL = Set.of("consumer", "company", "system");
    private static final DateTimeFormatter MAIL_NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    private final CaseReader reader;
    private final ComplaintCases cases;
    private final CaseMails mails;
    private final SentLetters letters;
    private final CaseWords words;
    private final ObjectProvider<DossierSection> sections;
    private final Clock clock;

    DossierCollector(
            CaseReader reader,
            ComplaintCases cases,
            CaseMails mails,
            SentLetters letters,
            CaseWords words,
            ObjectProvider<DossierSection> sections,
            Clock clock) {
        this.reader = reader;
        this.cases = cases;
        this.mails = mails;
        this.letters = letters;
        this.words = words;
        this.sections = sections;
        this.clock = clock;
    }

    /** @throws org.entente.casefile.NoSuchCase if there is none, or the order's maker may not read it */
    @Transactional(readOnly = true)
    public Dossier collect(DossierOrder order) {
        var file = reader.read(order.number(), order.eyes());
        var language = file.language();
        var names = new EntryNames();
        var files = files(file, names);
        return new Dossier(
                Dossier.FORMAT,
                file.number().toString(),
                language.code(),
                order.audience(),
                shown(order.maker().name(), order.audience()),
                order.recipient(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                state(file, language),
                person(file),
                trader(file),
                told(file, language),
                messages(file, files),
                events(file, order.audience(), language),
                decisions(file, order.audience(), language),
                deadlines(order.number(), language),
                files,
                mails(order, names),
                order.audience().isStaff() ? letters(order) : List.of(),
                sections.orderedStream()
                        .flatMap(section -> section.of(file, order.audience(), language).stream())
                        .toList());
    }

    private Dossier.State state(CaseFile file, Language language) {
        return new Dossier.State(
                file.status(),
                file.outcome(),
                words.state(file, language),
                file.publicity(),
                words.publicity(file.publicity(), language),
                file.filedAt(),
                file.mailboxConfirmedAt(),
                file.sentAt(),
                file.closedAt(),
                file.stars(),
                file.closingComment());
    }

    private static Dossier.Person person(CaseFile file) {
        var consumer = file.consumer();
        return new Dossier.Person(
                consumer.name(), consumer.email(), consumer.phone(), consumer.postalCode(), consumer.town());
    }

    private static Dossier.Trader trader(CaseFile file) {
        var company = file.company();
        var number = company.enterpriseNumber();
        return new Dossier.Trader(
                company.name(),
                number == null ? null : display(number),
                company.website(),
                company.complaintEmail().isBlank() ? null : company.complaintEmail());
    }

    private static String display(EnterpriseNumber number) {
        return number.display();
    }

    private Dossier.Told told(CaseFile file, Language language) {
        var claim = file.claim();
        var wishes = claim.remedies().stream()
                .map(remedy -> new Dossier.Wish(remedy, wish(remedy, claim.other(), language)))
                .toList();
        return new Dossier.Told(
                file.sector(),
                words.sector(file.sector(), language),
                file.subject(),
                words.subject(file.sector(), file.subject(), language),
                file.title(),
                file.narrative(),
                file.happenedOn(),
                file.alreadyContactedOn(),
                file.amountAtStake(),
                file.customerReference(),
                wishes,
                claim.amount());
    }

    private String wish(Remedy remedy, @Nullable String other, Language language) {
        return remedy == Remedy.OTHER && other != null ? other : words.remedy(remedy, language);
    }

    private static List<Dossier.Kept> files(CaseFile file, EntryNames names) {
        return file.files().stream()
                .map(entry -> new Dossier.Kept(
                        entry.id(),
                        entry.details().name(),
                        names.unique("files", entry.details().name()),
                        entry.details().mediaType(),
                        entry.details().size(),
                        entry.details().digest(),
                        entry.messageId()))
                .toList();
    }

    private static List<Dossier.Message> messages(CaseFile file, List<Dossier.Kept> files) {
        return file.messages().stream()
                .map(message -> new Dossier.Message(
                        message.id(),
                        message.author(),
                        message.channel(),
                        message.state(),
                        message.writtenAt(),
                        message.late(),
                        message.text(),
                        message.fullText(),
                        files.stream()
                                .filter(kept -> Long.valueOf(message.id()).equals(kept.message()))
                                .map(Dossier.Kept::entry)
                                .toList()))
                .toList();
    }

    private List<Dossier.Event> events(CaseFile file, DossierAudience audience, Language language) {
        return file.events().stream()
                .map(event -> {
                    var note = words.note(event, file, language);
                    if (audience.isStaff()) {
                        note = note.or(() -> event.facts().get("note") instanceof String told && !told.isBlank()
                                ? java.util.Optional.of(told)
                                : java.util.Optional.empty());
                    }
                    return new Dossier.Event(
                            event.at(),
                            event.kind(),
                            shown(event.actor(), audience),
                            words.event(event, file, language),
                            note.orElse(null),
                            facts(event.facts(), audience));
                })
                .toList();
    }

    private static Map<String, String> facts(Map<String, String> facts, DossierAudience audience) {
        var shown = new TreeMap<>(facts);
        shown.remove("note");
        if (!audience.isStaff()) {
            shown.keySet().retainAll(FACTS_FOR_ALL);
        }
        return shown;
    }

    private static String shown(String actor, DossierAudience audience) {
        return audience.isStaff() || NAMES_FOR_ALL.contains(actor) ? actor : "staff";
    }

    private List<Dossier.Decision> decisions(CaseFile file, DossierAudience audience, Language language) {
        return file.decisions().stream()
                .map(decision -> {
                    var open = audience.isStaff() || !decision.table().equals(FOR_STAFF_ALONE);
                    return new Dossier.Decision(
                            decision.table(),
                            words.table(decision, language),
                            decision.version(),
                            decision.contentHash(),
                            decision.decidedAt(),
                            decision.activity(),
                            open ? new TreeMap<>(decision.inputs()) : Map.of(),
                            open ? words.asked(decision, language) : List.of(),
                            decision.matchedRules(),
                            decision.chosenRules(),
                            open ? new TreeMap<>(decision.outputs()) : Map.of(),
                            words.decision(decision, language));
                })
                .toList();
    }

    private List<Dossier.Limit> deadlines(CaseNumber number, Language language) {
        return cases.get(number).deadlines().stream()
                .map(entry -> limit(entry, language))
                .toList();
    }

    private Dossier.Limit limit(DeadlineEntry entry, Language language) {
        var deadline = entry.deadline();
        var sum = DeadlineCalculation.parse(deadline.calculation());
        return new Dossier.Limit(
                deadline.kind(),
                words.deadline(deadline.kind(), language),
                deadline.due(),
                entry.startedAt(),
                entry.endedAt(),
                entry.isMet(),
                new Dossier.Sum(
                        sum.trigger(),
                        sum.amount(),
                        sum.unit(),
                        sum.calendar(),
                        sum.rollOver(),
                        sum.skipped(),
                        sum.rule()),
                words.sum(deadline, language));
    }

    private List<Dossier.Mail> mails(DossierOrder order, EntryNames names) {
        return mails.of(order.number(), order.eyes()).stream()
                .map(mail -> new Dossier.Mail(
                        mail.id(),
                        names.unique("mails", nameOf(mail)),
                        mail.messageId(),
                        mail.author(),
                        mail.receivedAt(),
                        mail.sender(),
                        mail.subject(),
                        mail.size()))
                .toList();
    }

    private static String nameOf(CaseMail mail) {
        var at = LocalDateTime.ofInstant(mail.receivedAt(), DeadlineCalculation.ZONE);
        return MAIL_NAME.format(at) + "-" + mail.author().name().toLowerCase(Locale.ROOT) + ".eml";
    }

    private List<Dossier.Letter> letters(DossierOrder order) {
        return letters.of(order.number(), order.eyes()).stream()
                .map(letter -> new Dossier.Letter(
                        letter.kind().name(),
                        letter.party().name(),
                        letter.subject(),
                        letter.text(),
                        letter.status().name(),
                        letter.queuedAt(),
                        letter.sentAt(),
                        letter.files()))
                .toList();
    }
}
