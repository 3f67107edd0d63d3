package org.entente.app.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.app.demo.DemoData.Person;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.MediationOutcome;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterRow;
import org.entente.desks.MatterTaskRow;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterParty;
import org.entente.mediation.Matter;
import org.entente.mediation.MediationFacts.CompanyAnswer;
import org.entente.mediation.MediationFacts.Condition;
import org.entente.mediation.MediationRequest;
import org.entente.mediation.MediationState;
import org.entente.mediation.MediationWork;
import org.entente.mediation.Mediations;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.mediation.ServiceRefusal;
import org.entente.mediation.ToldFacts;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Mediations in the demo world, in all states: some asked for by themselves, some that came from complaints. */
@Component
@Profile("demo")
class DemoMediations {

    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));
    private static final Viewer MODERATOR = Viewer.staff("moderator", Set.of(Role.MODERATOR));
    private static final Viewer MEDIATOR = Viewer.staff("mediator", Set.of(Role.MEDIATOR));

    /** The service with a desk in the demo; its mediator signs in as {@code mediator}. */
    private static final String WITH_DESK = "telecom";

    private static final List<String> BY_MAIL =
            List.of("consumer", "finance", "insurance", "energy", "energy-wal", "energy-bru", "rail", "travel", "auto");

    private static final Map<Language, List<String>> STORIES = Map.of(
            Language.FR,
            List.of(
                    "Facture contestée depuis des mois",
                    "On m’a facturé deux fois le même service. L’entreprise dit que tout est correct et ne regarde pas mes preuves."),
            Language.NL,
            List.of(
                    "Factuur die niet klopt",
                    "Ik kreeg twee keer dezelfde dienst aangerekend. Het bedrijf zegt dat alles juist is en bekijkt mijn bewijzen niet."),
            Language.DE,
            List.of(
                    "Rechnung seit Monaten falsch",
                    "Dieselbe Leistung wurde zweimal berechnet. Das Unternehmen sagt, alles sei richtig, und sieht meine Belege nicht an."),
            Language.EN,
            List.of(
                    "A bill that is wrong for months",
                    "I was charged twice for the same service. The company says all is right and does not look at my proof."));

    private final Mediations mediations;
    private final MediationWork work;
    private final ServiceIntakes intakes;
    private final MatterLinks links;
    private final MatterDesk desk;

    DemoMediations(
            Mediations mediations, MediationWork work, ServiceIntakes intakes, MatterLinks links, MatterDesk desk) {
        this.mediations = mediations;
        this.work = work;
        this.intakes = intakes;
        this.links = links;
        this.desk = desk;
    }

    /** Says how requests reach the services, and puts what people ask for and services decide on the timeline. */
    void plan(DemoTimeline timeline, List<Person> people, Instant end, Random random) {
        intake(WITH_DESK, null, Set.of(MEDIATOR.name()));
        BY_MAIL.forEach(service -> intake(service, "dossiers@" + service + ".mediation.example", Set.of()));
        var begins = List.of(170, 120, 95, 80, 60, 50, 45, 40, 38, 30, 25, 18, 12, 9, 6, 4, 2);
        for (int i = 0; i < begins.size(); i++) {
            var person = people.get(random.nextInt(people.size()));
            var kind = i;
            timeline.at(
                    end.minus(Duration.ofDays(begins.get(i))).plusSeconds(i * 700L), () -> ask(timeline, person, kind));
        }
        for (var day = 300; day > 0; day -= 4) {
            timeline.at(end.minus(Duration.ofDays(day)), () -> goOn(random));
        }
    }

    private void intake(String service, @Nullable String email, Set<String> accounts) {
        var known = intakes.of(service);
        intakes.change(new ServiceIntake(service, known.version(), email, known.admission(), accounts), MANAGER);
    }

    private void ask(DemoTimeline timeline, Person person, int i) {
        var today = Brussels.dayOf(timeline.now());
        var told = STORIES.getOrDefault(person.language(), List.of("", ""));
        var number = mediations.request(
                new MediationRequest(
                        new org.entente.matters.Person(
                                person.name(), person.email(), person.phone(), person.postalCode(), person.town()),
                        person.language(),
                        told.getFirst(),
                        told.getLast(),
                        Channel.WEB,
                        null,
                        "Nordlys Home",
                        facts(i, today),
                        i % 3 != 1,
                        List.of()),
                Viewer.anyone());
        if (i % 17 != 16) {
            links.confirmMailbox(number, person(number));
        }
    }

    /** One after the other: with a desk, by mail, by hand, too early, something missing, nobody asked, one too late. */
    private static ToldFacts facts(int i, LocalDate today) {
        return switch (i % 8) {
            case 0, 1, 2 -> asked(Matter.TELECOM, today.minusDays(45));
            case 3 -> asked(Matter.OTHER_MATTER, today.minusDays(60));
            case 4 -> asked(Matter.POST, today.minusDays(50));
            case 5 ->
                ToldFacts.about(Matter.BANK).with(Condition.YES).asked(today.minusDays(3), CompanyAnswer.SILENT, true);
            case 6 -> ToldFacts.about(Matter.TELECOM).asked(today.minusDays(40), CompanyAnswer.POOR, false);
            default -> ToldFacts.about(Matter.ENERGY);
        };
    }

    private static ToldFacts asked(Matter matter, LocalDate on) {
        var facts = ToldFacts.about(matter).asked(on, CompanyAnswer.POOR, true);
        return new ToldFacts(
                facts.matter(),
                facts.traderArea(),
                facts.dealing(),
                new BigDecimal("118.40"),
                facts.companyAnswer(),
                facts.firstContactOn(),
                facts.proof(),
                facts.serviceCondition(),
                facts.cutOff(),
                facts.inCourt(),
                facts.staffFinding());
    }

    /** What has been waiting goes on, by chance: people agree, services decide, moderators record. */
    private void goOn(Random random) {
        for (var row : desk.matters(MatterKind.MEDIATION, false, 0, 300, MODERATOR)) {
            if (random.nextInt(3) == 0) {
                goOn(row, random);
            }
        }
    }

    private void goOn(MatterRow row, Random random) {
        var number = row.number();
        if (MediationState.valueOf(row.state()) == MediationState.AWAITING_PERSON) {
            mediations.openServices(number, person(number)).stream()
                    .findFirst()
                    .filter(service -> random.nextInt(4) > 0)
                    .ifPresent(service -> mediations.consent(number, service, person(number)));
            return;
        }
        decide(number, MEDIATOR, random);
        decide(number, MODERATOR, random);
    }

    private void decide(CaseNumber number, Viewer by, Random random) {
        desk.ofMatter(number, by).stream().findFirst().ifPresent(task -> {
            switch (task.kind()) {
                case DECIDE_ADMISSION -> admit(task, by, random);
                case COMPLETE_FILE -> work.complete(task.id(), by);
                case MEDIATE -> {
                    if (random.nextInt(4) == 0) {
                        mediate(task, by, random);
                    }
                }
                case MEDIATE_LONGER -> {
                    if (random.nextInt(4) == 0) {
                        end(task, MediationOutcome.AGREEMENT, by);
                    }
                }
                case HAND_OVER -> work.handedOver(task.id(), by);
                case CHASE_SERVICE -> work.asked(task.id(), "Le service répondra cette semaine.", by);
                default -> {}
            }
        });
    }

    private void admit(MatterTaskRow task, Viewer by, Random random) {
        switch (random.nextInt(6)) {
            case 0 ->
                work.refuse(
                        task.id(),
                        ServiceRefusal.NOT_COMPETENT,
                        say(
                                task,
                                "Ce litige ne relève pas de notre compétence.",
                                "Dit geschil valt niet onder onze bevoegdheid.",
                                "Für diesen Streit sind wir nicht zuständig.",
                                "This dispute is not ours to handle."),
                        by);
            case 1 ->
                work.acceptIncomplete(
                        task.id(),
                        say(
                                task,
                                "Il manque une copie du contrat.",
                                "Er ontbreekt een kopie van het contract.",
                                "Es fehlt eine Kopie des Vertrags.",
                                "A copy of the contract is missing."),
                        by);
            default -> {
                work.takeNote(task.number(), by);
                work.accept(task.id(), by);
                work.write(
                        task.number(),
                        say(
                                task,
                                "Nous avons bien reçu votre dossier et prenons contact avec l’entreprise.",
                                "We hebben uw dossier goed ontvangen en nemen contact op met het bedrijf.",
                                "Wir haben Ihre Akte erhalten und wenden uns an das Unternehmen.",
                                "We have your file and are getting in touch with the company."),
                        List.of(),
                        Set.of(MatterParty.PERSON),
                        by);
            }
        }
    }

    private void mediate(MatterTaskRow task, Viewer by, Random random) {
        switch (random.nextInt(6)) {
            case 0 ->
                work.extend(
                        task.id(),
                        say(
                                task,
                                "Nous attendons un avis technique.",
                                "We wachten op een technisch advies.",
                                "Wir warten auf ein technisches Gutachten.",
                                "We are waiting for a technical opinion."),
                        by);
            case 1 -> end(task, MediationOutcome.RECOMMENDATION_FOLLOWED, by);
            case 2 -> end(task, MediationOutcome.RECOMMENDATION_NOT_FOLLOWED, by);
            case 3 -> end(task, MediationOutcome.STOPPED, by);
            default -> end(task, MediationOutcome.AGREEMENT, by);
        }
    }

    private void end(MatterTaskRow task, MediationOutcome outcome, Viewer by) {
        work.end(task.id(), task.kind(), outcome, "", by);
    }

    /** What a service writes, in the language of whoever asked. */
    private static String say(MatterTaskRow task, String fr, String nl, String de, String en) {
        return switch (task.language()) {
            case FR -> fr;
            case NL -> nl;
            case DE -> de;
            case EN -> en;
        };
    }

    private static Viewer person(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
