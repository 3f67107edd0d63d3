package org.entente.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Money;
import org.entente.companies.Sector;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterRow;
import org.entente.legalaid.Dealing;
import org.entente.legalaid.LegalAidRequests;
import org.entente.legalaid.LegalDesk;
import org.entente.legalaid.LegalMember;
import org.entente.legalaid.LegalOutcome;
import org.entente.legalaid.LegalReader;
import org.entente.legalaid.LegalRequest;
import org.entente.legalaid.LegalRequestOutcome;
import org.entente.legalaid.LegalState;
import org.entente.legalaid.LegalTemplate;
import org.entente.legalaid.MemberImport;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterReader;
import org.entente.matters.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Legal files in the demo world: members and others who ask, complaints that came here, and a lawyer who works. */
@Component
@Profile("demo")
class DemoLegalFiles {

    private static final Viewer LAWYER = Viewer.staff("lawyer", Set.of(Role.LAWYER));
    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));
    private static final Duration LOOKS_EVERY = Duration.ofDays(4);
    private static final Duration WORKED_THROUGH = Duration.ofDays(35);

    private final LegalAidRequests requests;
    private final LegalMember member;
    private final LegalDesk lawyers;
    private final LegalReader reader;
    private final MemberImport members;
    private final MatterDesk desk;
    private final MatterReader matters;
    private final MatterLinks links;
    private final Map<String, String> numbers = new HashMap<>();

    DemoLegalFiles(
            LegalAidRequests requests,
            LegalMember member,
            LegalDesk lawyers,
            LegalReader reader,
            MemberImport members,
            MatterDesk desk,
            MatterReader matters,
            MatterLinks links) {
        this.requests = requests;
        this.member = member;
        this.lawyers = lawyers;
        this.reader = reader;
        this.members = members;
        this.desk = desk;
        this.matters = matters;
        this.links = links;
    }

    /** Somebody who asks the legal service on its page. */
    private record Asking(
            int daysAgo,
            String name,
            Language language,
            Sector sector,
            String company,
            String title,
            String story,
            String amount,
            boolean turnedToCompany,
            boolean confirms) {}

    private static final List<Asking> ASKING = List.of(
            new Asking(
                    96,
                    "Hilde Wouters",
                    Language.NL,
                    Sector.HOUSING_BUILDING,
                    "Dakwerken Vermeer",
                    "Lek in een nieuw dak",
                    "Het dak is acht maanden oud en lekt boven de slaapkamer. De aannemer komt niet meer.",
                    "4200",
                    true,
                    true),
            new Asking(
                    70,
                    "Luc Fontaine",
                    Language.FR,
                    Sector.TRAVEL_TRANSPORT,
                    "Voyages Horizon",
                    "Hôtel fermé à notre arrivée",
                    "L’hôtel réservé était fermé. L’agence a refusé de nous reloger et de rembourser.",
                    "1860",
                    true,
                    true),
            new Asking(
                    44,
                    "Petra Lambertz",
                    Language.DE,
                    Sector.VEHICLES,
                    "Autohaus Grenzland",
                    "Gebrauchtwagen mit verschwiegenem Unfall",
                    "Der Wagen hatte einen Unfall, von dem im Vertrag nichts steht. Der Händler weist alles zurück.",
                    "9800",
                    true,
                    true),
            new Asking(
                    30,
                    "Koen Maes",
                    Language.NL,
                    Sector.HOUSING_BUILDING,
                    "Keukens Deluxe",
                    "Keuken nooit afgewerkt",
                    "De keuken is half geplaatst. Ik betaalde al drie kwart van de prijs.",
                    "14500",
                    true,
                    true),
            new Asking(
                    21,
                    "Nadia Benali",
                    Language.FR,
                    Sector.BANKS_INSURANCE,
                    "Assurances Meuse",
                    "Dégât des eaux refusé",
                    "L’assureur refuse le sinistre en invoquant une clause que je n’ai jamais reçue.",
                    "3100",
                    true,
                    true),
            new Asking(
                    12,
                    "Wim De Smet",
                    Language.NL,
                    Sector.ONLINE_SHOPS,
                    "Gadgetwereld",
                    "Geld niet terug na retour",
                    "Ik stuurde het toestel terug binnen veertien dagen en kreeg mijn geld niet terug.",
                    "649",
                    true,
                    true),
            new Asking(
                    9,
                    "Sophie Renard",
                    Language.FR,
                    Sector.TELECOM,
                    "Fibra Plus",
                    "Facturé après la résiliation",
                    "Je suis encore facturée six mois après la fin de mon contrat.",
                    "312",
                    false,
                    true),
            new Asking(
                    6,
                    "Tom Verlinden",
                    Language.NL,
                    Sector.ENERGY_WATER,
                    "Energie Noord",
                    "Eindafrekening klopt niet",
                    "De meterstanden op de afrekening zijn niet die van de verhuis.",
                    "880",
                    true,
                    true),
            new Asking(
                    2,
                    "Elke Schroeder",
                    Language.DE,
                    Sector.POST_PARCELS,
                    "Paketblitz",
                    "Paket beim Nachbarn verschwunden",
                    "Das Paket wurde angeblich bei einem Nachbarn abgegeben, den es nicht gibt.",
                    "240",
                    true,
                    true),
            new Asking(
                    1,
                    "Marc Dubois",
                    Language.FR,
                    Sector.ONLINE_SHOPS,
                    "Meubles en ligne",
                    "Canapé livré abîmé",
                    "Le canapé est arrivé déchiré et le vendeur ne répond plus.",
                    "1190",
                    true,
                    false));

    /** Puts who asks, and what the lawyer does, on the timeline. */
    void plan(DemoTimeline timeline, Instant begin, Instant end, DemoData data) {
        listMembers(data);
        ASKING.forEach(asking -> timeline.at(
                end.minus(Duration.ofDays(asking.daysAgo())).plus(Duration.ofMinutes(13L * asking.daysAgo())),
                () -> ask(asking)));
        for (var at = begin; at.isBefore(end); at = at.plus(LOOKS_EVERY)) {
            timeline.at(at, () -> look(timeline.now(), end));
        }
    }

    /** Everybody of the demo is a member, but for those who are not: a fee unpaid, a stranger. */
    private void listMembers(DemoData data) {
        var lines = new StringBuilder("number,name,since,until\n");
        var next = 204_118;
        for (var person : data.people()) {
            next += 37;
            numbers.put(person.name(), Integer.toString(next));
            lines.append(next).append(",\"").append(person.name()).append("\",2019-03-01,\n");
        }
        for (var asking : ASKING) {
            next += 37;
            numbers.put(asking.name(), Integer.toString(next));
            if (!asking.name().equals("Wim De Smet")) {
                var until = asking.name().equals("Tom Verlinden") ? "2025-06-30" : "";
                lines.append(next)
                        .append(",\"")
                        .append(asking.name())
                        .append("\",2020-09-01,")
                        .append(until)
                        .append('\n');
            }
        }
        members.take("members-of-the-demo.csv", lines.toString().getBytes(StandardCharsets.UTF_8), MANAGER);
    }

    private void ask(Asking asking) {
        var mailbox = asking.name().toLowerCase(Locale.ROOT).replace(' ', '.') + "@brusselnet.example";
        var request = new LegalRequest(
                UUID.nameUUIDFromBytes(asking.story().getBytes(StandardCharsets.UTF_8)),
                new Person(asking.name(), mailbox, null, null, null),
                asking.language(),
                String.valueOf(numbers.get(asking.name())),
                asking.title(),
                asking.story(),
                null,
                asking.company(),
                asking.sector(),
                Money.euro(asking.amount()),
                Dealing.CONSUMER,
                asking.turnedToCompany(),
                false,
                List.of(),
                Channel.WEB,
                null,
                null);
        if (requests.ask(request, Viewer.anyone()) instanceof LegalRequestOutcome.Opened(var number, var confirm)
                && asking.confirms()) {
            links.confirmMailbox(number, person(number));
        }
    }

    /** The lawyer's day: takes what waits, writes, ends what was worked through. The last days stay open. */
    private void look(Instant now, Instant end) {
        for (var row : desk.matters(MatterKind.LEGAL_AID, false, 0, 200, LAWYER)) {
            var number = row.number();
            switch (LegalState.valueOf(row.state())) {
                case MEMBERSHIP_ASKED -> answerMembership(number);
                case TO_CHECK -> {
                    if (now.isBefore(end.minus(Duration.ofDays(9)))) {
                        lawyers.admit(number, LAWYER);
                    }
                }
                case TO_TAKE -> {
                    if (now.isBefore(end.minus(Duration.ofDays(6)))) {
                        take(number);
                    }
                }
                case WAITING_MEMBER -> member.write(number, answer(row.language()), List.of(), person(number));
                case IN_WORK -> work(row, now);
                case UNCONFIRMED, WAITING_COMPANY, ENDED, NOT_ADMITTED, LAPSED -> {}
            }
        }
    }

    private void answerMembership(CaseNumber number) {
        var name = matters.read(number, LAWYER).person().name();
        var known = numbers.get(String.valueOf(name));
        if (number.serial() % 4 == 0) {
            member.giveMembership(number, null, person(number));
        } else if (number.serial() % 4 != 1) {
            member.giveMembership(number, known, person(number));
        }
    }

    private void take(CaseNumber number) {
        lawyers.take(number, LAWYER);
        lawyers.note(number, "Eerst de voorwaarden lezen, dan schrijven.", List.of(), LAWYER);
        if (number.serial() % 2 == 0) {
            var language = reader.languageOf(LegalTemplate.DOCUMENT_REQUEST, number, LAWYER);
            lawyers.askMember(
                    number, reader.fill(LegalTemplate.DOCUMENT_REQUEST, language, number, LAWYER), List.of(), LAWYER);
        }
    }

    private void work(MatterRow row, Instant now) {
        var number = row.number();
        if (now.isAfter(row.filedAt().plus(WORKED_THROUGH))) {
            var outcome = LegalOutcome.values()[number.serial() % 4];
            var language = reader.languageOf(LegalTemplate.CLOSING, number, LAWYER);
            lawyers.end(number, outcome, reader.fill(LegalTemplate.CLOSING, language, number, LAWYER), LAWYER);
        } else if (matters.read(number, LAWYER).company() != null && hasNoLetterYet(number)) {
            var language = reader.languageOf(LegalTemplate.FORMAL_NOTICE, number, LAWYER);
            lawyers.writeToCompany(
                    number,
                    reader.fill(LegalTemplate.FORMAL_NOTICE, language, number, LAWYER),
                    List.of(),
                    true,
                    LAWYER);
        }
    }

    private boolean hasNoLetterYet(CaseNumber number) {
        return matters.read(number, LAWYER).events().stream()
                .noneMatch(event -> event.kind().equals("LEGAL_COMPANY_WRITTEN_TO"));
    }

    private static String answer(Language language) {
        return switch (language) {
            case FR -> "Voici le contrat et les factures.";
            case NL -> "Hier zijn het contract en de facturen.";
            case DE -> "Hier sind der Vertrag und die Rechnungen.";
            case EN -> "Here are the contract and the bills.";
        };
    }

    private static Viewer person(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
