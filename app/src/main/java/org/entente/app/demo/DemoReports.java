package org.entente.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.inspection.FileReport;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.ReportDecision;
import org.entente.inspection.ReportFiling;
import org.entente.inspection.ReportOutcome;
import org.entente.inspection.ReportQuestion;
import org.entente.inspection.ReportSenders;
import org.entente.inspection.Scenario;
import org.entente.inspection.ShutOutReason;
import org.entente.inspection.Suspect;
import org.entente.inspection.TraderArea;
import org.entente.inspection.WarningKind;
import org.entente.inspection.WriteWarning;
import org.entente.matters.Person;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reports to the inspection in the demo world: two waves of similar ones over some weeks, and single ones in all states. */
@Component
@Profile("demo")
class DemoReports {

    private static final Viewer INSPECTOR = Viewer.staff("inspector", Set.of(Role.INSPECTOR));
    private static final String SHOP = "super-soldes-outlet.example";
    private static final String NUMBER = "+32 2 588 01 47";
    private static final String PARCEL_FR =
            "J’ai reçu ce message : votre colis est bloqué, payez les frais de douane de 2,99 euros avec ce lien avant ce soir.";
    private static final String PARCEL_NL =
            "Ik kreeg dit bericht: uw pakje is tegengehouden, betaal de douanekosten van 2,99 euro via deze link voor vanavond.";

    private final ReportFiling filing;
    private final InspectionDesk desk;
    private final ReportSenders senders;

    DemoReports(ReportFiling filing, InspectionDesk desk, ReportSenders senders) {
        this.filing = filing;
        this.desk = desk;
        this.senders = senders;
    }

    /** Puts what people report, and what the inspector decides, on the timeline. */
    void plan(DemoTimeline timeline, Instant end) {
        for (int i = 0; i < 14; i++) {
            var dutch = i % 3 == 1;
            at(
                    timeline,
                    end,
                    56 - i * 4,
                    told(
                            Scenario.FAKE_SHOP,
                            dutch ? Language.NL : Language.FR,
                            site(i),
                            shopStory(i, dutch),
                            i % 4 == 0),
                    null);
        }
        for (int i = 0; i < 11; i++) {
            var dutch = i % 2 == 1;
            at(
                    timeline,
                    end,
                    33 - i * 3,
                    told(
                            Scenario.PHISHING,
                            dutch ? Language.NL : Language.FR,
                            new Suspect(
                                    null,
                                    null,
                                    null,
                                    i % 3 == 0 ? NUMBER : null,
                                    i % 3 == 1 ? "Post-Info" : null,
                                    null,
                                    null),
                            (dutch ? PARCEL_NL : PARCEL_FR) + " (" + (i + 1) + ")",
                            i % 3 == 0),
                    null);
        }
        single(timeline, end);
        timeline.at(
                end.minus(Duration.ofDays(2)),
                () -> senders.shutOut(
                        "spammer@brusselnet.example",
                        ShutOutReason.FLOOD,
                        null,
                        Brussels.dayOf(timeline.now()).plusDays(30),
                        INSPECTOR));
    }

    private void single(DemoTimeline timeline, Instant end) {
        at(
                timeline,
                end,
                80,
                told(
                        Scenario.UNSAFE_PRODUCT,
                        Language.FR,
                        named("Chaufbien"),
                        "Le chauffage d’appoint a pris feu après une heure.",
                        true),
                new ReportDecision.PassOn(
                        "SPF Economie, sécurité des produits", "produits@authority.example", Language.FR, null));
        at(
                timeline,
                end,
                75,
                told(
                        Scenario.MISLEADING_PRICES,
                        Language.NL,
                        named("Meubelhal Oost"),
                        "De korting van 50 % geldt op een prijs die er nooit was.",
                        false),
                new ReportDecision.FileAway("Geteld; eerste melding."));
        at(
                timeline,
                end,
                70,
                told(
                        Scenario.PRESSURE_SELLING,
                        Language.FR,
                        named("Toit Sûr"),
                        "Le vendeur est resté trois heures chez ma mère de 84 ans.",
                        true),
                new ReportDecision.Inquire("Plusieurs plaintes connues dans la région."));
        at(
                timeline,
                end,
                60,
                told(
                        Scenario.FAKE_REVIEWS,
                        Language.NL,
                        site("beste-loodgieter.example"),
                        "Twintig beoordelingen op één dag, allemaal met dezelfde zin.",
                        false),
                new ReportDecision.FileAway(null));
        at(
                timeline,
                end,
                50,
                told(
                        Scenario.HIDDEN_SUBSCRIPTION,
                        Language.DE,
                        site("gratis-test.example"),
                        "Nach dem Gratistest werden jeden Monat 49 Euro abgebucht.",
                        true),
                new ReportDecision.Warn(new WriteWarning(
                        WarningKind.WEBSITE,
                        "gratis-test.example",
                        Language.DE,
                        "Nach einem „Gratistest“ wird ohne Zustimmung ein Abonnement abgebucht. Geben Sie keine Kartendaten ein.",
                        true)));
        at(
                timeline,
                end,
                45,
                told(
                        Scenario.UNWANTED_CALLS,
                        Language.FR,
                        phone("0800 99 123"),
                        "On m’appelle chaque soir pour changer de fournisseur d’énergie.",
                        false),
                new ReportDecision.PassOn("IBPT / BIPT", "reports@authority.example", Language.FR, "Numéro surtaxé."));
        at(
                timeline,
                end,
                30,
                told(
                        Scenario.COUNTERFEIT,
                        Language.NL,
                        site("merk-tassen.example"),
                        "De tassen zijn duidelijk namaak.",
                        false),
                new ReportDecision.Warn(new WriteWarning(
                        WarningKind.WEBSITE,
                        "merk-tassen.example",
                        Language.NL,
                        "Deze webshop verkoopt namaak van bekende merken. Geld terugkrijgen lukt niet.",
                        true)));
        at(
                timeline,
                end,
                25,
                told(
                        Scenario.REFUSED_RIGHTS,
                        Language.NL,
                        named("ElektroShop Zuid"),
                        "Ze weigeren elke garantie na zes maanden.",
                        true),
                new ReportDecision.Inquire(null));
        at(
                timeline,
                end,
                18,
                told(
                        Scenario.MISLEADING_ADVERTISING,
                        Language.FR,
                        named("Minceur Express"),
                        "La publicité promet de perdre dix kilos en une semaine.",
                        false),
                new ReportDecision.Warn(new WriteWarning(
                        WarningKind.NAME,
                        "Minceur Express",
                        Language.FR,
                        "Des gélules promettent une perte de poids impossible. Demandez conseil à votre pharmacien.",
                        false)));
        at(
                timeline,
                end,
                12,
                told(
                        Scenario.OTHER,
                        Language.EN,
                        Suspect.UNKNOWN,
                        "Somebody sells fake parking tickets near the station.",
                        false),
                null);
        at(
                timeline,
                end,
                8,
                told(
                        Scenario.UNWANTED_CALLS,
                        Language.NL,
                        phone("+44 20 7946 0958"),
                        "Een bandje over crypto, elke dag om zeven uur.",
                        false),
                null);
        at(
                timeline,
                end,
                6,
                told(
                        Scenario.MISLEADING_PRICES,
                        Language.FR,
                        named("Voyages Soleil"),
                        "Le prix augmente de 180 euros à la dernière étape.",
                        true),
                null);
        at(
                timeline,
                end,
                4,
                told(
                        Scenario.PRESSURE_SELLING,
                        Language.DE,
                        named("Warme Wände"),
                        "Man drohte, ohne Unterschrift komme die Polizei.",
                        false),
                null);
        at(
                timeline,
                end,
                2,
                told(
                        Scenario.FAKE_REVIEWS,
                        Language.FR,
                        named("Hôtel des Dunes"),
                        "Un bon de 20 euros contre un avis cinq étoiles.",
                        false),
                null);
        at(
                timeline,
                end,
                1,
                told(
                        Scenario.UNSAFE_PRODUCT,
                        Language.NL,
                        named("Speelgoedland"),
                        "De ogen van de knuffel komen los; een kind stak ze in de mond.",
                        true),
                null);
    }

    private void at(
            DemoTimeline timeline, Instant end, int daysAgo, FileReport told, @Nullable ReportDecision decision) {
        timeline.at(end.minus(Duration.ofDays(daysAgo)).plus(Duration.ofMinutes(37L * daysAgo % 480)), () -> {
            if (filing.file(told) instanceof ReportOutcome.Filed(var number, var toldPerson) && decision != null) {
                timeline.at(timeline.now().plus(Duration.ofHours(20)), () -> decide(number, decision));
            }
        });
    }

    private void decide(CaseNumber number, ReportDecision decision) {
        var tasks = desk.open(number, INSPECTOR).tasks();
        desk.decide(List.of(tasks.getFirst().id()), decision, INSPECTOR);
    }

    private static FileReport told(Scenario scenario, Language language, Suspect about, String story, boolean isNamed) {
        var id = UUID.nameUUIDFromBytes(story.getBytes(StandardCharsets.UTF_8));
        var person = isNamed
                ? new Person(
                        "Dominique Claes",
                        "dominique." + id.toString().substring(0, 4) + "@brusselnet.example",
                        null,
                        null,
                        null)
                : Person.ANONYMOUS;
        return new FileReport(
                id, scenario, answers(scenario), about, story, language, Channel.WEB, person, true, true, null);
    }

    private static Map<ReportQuestion, String> answers(Scenario scenario) {
        return switch (scenario) {
            case FAKE_SHOP ->
                Map.of(
                        ReportQuestion.DELIVERED, "NOTHING",
                        ReportQuestion.FOUND_BY, "SOCIAL_MEDIA",
                        ReportQuestion.PAID_BY, "CARD",
                        ReportQuestion.STILL_GOING_ON, "YES");
            case PHISHING ->
                Map.of(
                        ReportQuestion.CHANNEL, "SMS",
                        ReportQuestion.PRETENDS_TO_BE, "PARCEL_SERVICE",
                        ReportQuestion.GAVE_DATA, "NO");
            case UNWANTED_CALLS ->
                Map.of(
                        ReportQuestion.CALLER, "RECORDING",
                        ReportQuestion.HOW_OFTEN, "DAILY");
            case UNSAFE_PRODUCT -> Map.of(ReportQuestion.STILL_GOING_ON, "YES");
            default -> Map.of(ReportQuestion.STILL_GOING_ON, "UNSURE");
        };
    }

    private static String shopStory(int i, boolean dutch) {
        var what = List.of("Schoenen", "Een jas", "Een stofzuiger", "Een fietshelm", "Koptelefoon")
                .get(i % 5);
        var quoi = List.of("des chaussures", "une veste", "un aspirateur", "un casque de vélo", "des écouteurs")
                .get(i % 5);
        return dutch
                ? what + " besteld voor " + (39 + i * 3) + " euro. Het geld is weg, er kwam niets en niemand antwoordt."
                : "J’ai commandé " + quoi + " pour " + (39 + i * 3)
                        + " euros. L’argent est parti, rien n’est arrivé et personne ne répond.";
    }

    private static Suspect site(int i) {
        return site(i % 3 == 0 ? "https://www." + SHOP + "/promo?id=" + i : SHOP);
    }

    private static Suspect site(String address) {
        return new Suspect(null, null, address, null, null, null, null);
    }

    private static Suspect phone(String number) {
        return new Suspect(null, null, null, number, null, null, null);
    }

    private static Suspect named(String name) {
        return new Suspect(name, null, null, null, null, null, TraderArea.BE);
    }
}
