package org.entente.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.contact.AskOutcome;
import org.entente.contact.AskQuestion;
import org.entente.contact.ContactQuestions;
import org.entente.contact.QuestionDesk;
import org.entente.contact.QuestionTheme;
import org.entente.correspondence.CaseAddresses;
import org.entente.desks.MatterDesk;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Questions of the demo world: in all states and languages, on pages, by mail and at the counter. */
@Component
@Profile("demo")
class DemoQuestions {

    private static final Viewer AGENT = Viewer.staff("agent", Set.of(Role.AGENT));

    private final ContactQuestions questions;
    private final QuestionDesk answers;
    private final MatterDesk desk;
    private final DemoPost post;
    private final CaseAddresses addresses;

    DemoQuestions(
            ContactQuestions questions, QuestionDesk answers, MatterDesk desk, DemoPost post, CaseAddresses addresses) {
        this.questions = questions;
        this.answers = answers;
        this.desk = desk;
        this.post = post;
        this.addresses = addresses;
    }

    /** What becomes of a question in the end. */
    private enum End {
        WAITS,
        ANSWERED,
        ASKED_FURTHER,
        CLOSED_BY_ASKER,
        SET_ASIDE
    }

    private record Story(
            int daysAgo,
            Channel channel,
            Language language,
            QuestionTheme theme,
            String name,
            String title,
            String text,
            @Nullable String answer,
            End end) {}

    private static final List<Story> STORIES = List.of(
            new Story(
                    70,
                    Channel.WEB,
                    Language.FR,
                    QuestionTheme.ENERGY,
                    "Lucie Lambert",
                    "Puis-je changer de fournisseur d’énergie sans frais ?",
                    "Mon contrat d’électricité court encore huit mois. Dois-je payer quelque chose si je pars maintenant ?",
                    "Non. En Belgique, un particulier peut changer de fournisseur d’énergie à tout moment, sans indemnité."
                            + " Votre nouveau fournisseur règle le changement avec l’ancien.",
                    End.ANSWERED),
            new Story(
                    48,
                    Channel.WEB,
                    Language.NL,
                    QuestionTheme.ONLINE,
                    "Bram Jacobs",
                    "Mag ik een online gekochte jas terugsturen?",
                    "De jas past niet. De winkel zegt dat afgeprijsde artikelen niet terug mogen.",
                    "Ja. Bij een aankoop op afstand hebt u veertien kalenderdagen om zonder reden af te zien van de koop,"
                            + " ook voor afgeprijsde artikelen. Stuur de winkel binnen die termijn een bericht.",
                    End.ANSWERED),
            new Story(
                    33,
                    Channel.WEB,
                    Language.DE,
                    QuestionTheme.GUARANTEE,
                    "Anna Schmitz",
                    "Wie lange gilt die Garantie auf eine Waschmaschine?",
                    "Meine Waschmaschine ist nach zwanzig Monaten defekt. Der Händler verweist mich an den Hersteller.",
                    "Die gesetzliche Garantie gilt zwei Jahre ab der Lieferung, und der Verkäufer haftet dafür, nicht der"
                            + " Hersteller. Schreiben Sie dem Händler und verlangen Sie eine kostenlose Reparatur.",
                    End.CLOSED_BY_ASKER),
            new Story(
                    26,
                    Channel.WEB,
                    Language.EN,
                    QuestionTheme.TRAVEL,
                    "James Cole",
                    "My flight was five hours late. Am I owed something?",
                    "I flew from Brussels to Lisbon and arrived five hours late. The airline offers a voucher.",
                    "Probably yes: for that distance, Regulation 261/2004 gives 400 euro, unless the airline can show"
                            + " extraordinary circumstances. You need not accept a voucher.",
                    End.ANSWERED),
            new Story(
                    9,
                    Channel.WEB,
                    Language.FR,
                    QuestionTheme.GUARANTEE,
                    "Nadia El Amrani",
                    "Garantie d’un téléphone d’occasion",
                    "J’ai acheté un téléphone d’occasion dans un magasin. Ai-je une garantie ?",
                    "Oui, le vendeur professionnel doit aussi une garantie sur les biens d’occasion. Elle est de deux ans,"
                            + " sauf si un délai plus court, d’au moins un an, a été convenu.",
                    End.ASKED_FURTHER),
            new Story(
                    11,
                    Channel.WEB,
                    Language.NL,
                    QuestionTheme.TELECOM,
                    "Els De Smet",
                    "Kan ik mijn internetabonnement elke maand opzeggen?",
                    "Ik verhuis en wil van operator veranderen. Hoe lang moet ik wachten?",
                    null,
                    End.WAITS),
            new Story(
                    3,
                    Channel.WEB,
                    Language.FR,
                    QuestionTheme.DEBTS,
                    "Marc Renard",
                    "Un bureau de recouvrement me réclame des frais",
                    "Pour une facture de 90 euros impayée, on me réclame 60 euros de frais. Est-ce permis ?",
                    null,
                    End.WAITS),
            new Story(
                    2,
                    Channel.COUNTER,
                    Language.NL,
                    QuestionTheme.HOUSING,
                    "Rosa Maes",
                    "Ik wil vroeger uit mijn huurwoning",
                    "Mevrouw huurt sinds acht maanden met een contract van negen jaar en wil weten welke opzeg geldt.",
                    null,
                    End.WAITS),
            new Story(
                    14,
                    Channel.TELEPHONE,
                    Language.FR,
                    QuestionTheme.INSURANCE,
                    "Georges Petit",
                    "Fin d’une assurance auto",
                    "Monsieur a vendu sa voiture et demande comment mettre fin à l’assurance.",
                    "Prévenez l’assureur de la vente et renvoyez la vignette verte ; la prime payée d’avance pour la suite"
                            + " vous est remboursée.",
                    End.ANSWERED),
            new Story(
                    20,
                    Channel.WEB,
                    Language.EN,
                    QuestionTheme.OTHER,
                    "SEO Team",
                    "Better ranking for your site",
                    "We offer first place in all search engines. Reply for a free quote.",
                    null,
                    End.SET_ASIDE));

    /** Puts the questions, and what the agent answers, on the timeline. */
    void plan(DemoTimeline timeline, Instant end) {
        STORIES.forEach(story -> timeline.at(
                end.minus(Duration.ofDays(story.daysAgo())).minus(Duration.ofHours(3)), () -> ask(story, timeline)));
        byMail(
                timeline,
                end.minus(Duration.ofDays(6)),
                "Tom Willems",
                "tom.willems@brusselnet.example",
                "Cadeaubon vervallen?",
                "Dag,\n\nIk heb een cadeaubon van een winkel die zegt dat hij na zes maanden vervallen is."
                        + " Mag dat zomaar? En wat kan ik doen?\n\nMet vriendelijke groeten\nTom");
        byMail(
                timeline,
                end.minus(Duration.ofHours(20)),
                "Claire Henin",
                "claire.henin@brusselnet.example",
                "Question sur un abonnement de sport",
                "Bonjour,\n\nMa salle de sport a déménagé à 15 km. Puis-je mettre fin à mon abonnement avant la fin de"
                        + " l’année ?\n\nMerci d’avance\nClaire");
    }

    private void byMail(DemoTimeline timeline, Instant at, String name, String from, String subject, String text) {
        timeline.at(
                at,
                () -> post.deliver(
                        new DemoPost.Written(name, from, addresses.contact(), subject, text, false), timeline.now()));
    }

    private void ask(Story story, DemoTimeline timeline) {
        var atDesk = story.channel() != Channel.WEB;
        var email = story.channel() == Channel.COUNTER
                ? null
                : story.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@brusselnet.example";
        var opening = new Opening(
                new Person(story.name(), email, null, null, null),
                story.language(),
                story.title(),
                story.text(),
                story.channel(),
                atDesk ? AGENT.name() : null,
                null,
                null);
        var outcome = questions.ask(
                new AskQuestion(UUID.randomUUID(), opening, story.theme(), List.of()),
                atDesk ? AGENT : Viewer.anyone());
        if (outcome instanceof AskOutcome.Asked(var number, var due)) {
            timeline.at(timeline.now().plus(Duration.ofHours(26)), () -> goOn(number, story, timeline));
        }
    }

    private void goOn(CaseNumber number, Story story, DemoTimeline timeline) {
        var answer = story.answer();
        if (story.end() == End.SET_ASIDE) {
            answers.setAside(task(number), "Advertising", AGENT);
        } else if (answer != null) {
            answers.answer(task(number), answer, List.of(), AGENT);
        }
        var asker = Viewer.consumerOf(number.toString());
        switch (story.end()) {
            case CLOSED_BY_ASKER ->
                timeline.at(timeline.now().plus(Duration.ofHours(5)), () -> questions.close(number, asker));
            case ASKED_FURTHER ->
                timeline.at(
                        timeline.now().plus(Duration.ofDays(7)),
                        () -> questions.askFurther(
                                number, "Et si le magasin a fait faillite entre-temps ?", List.of(), asker));
            case WAITS, ANSWERED, SET_ASIDE -> {}
        }
    }

    private long task(CaseNumber number) {
        return desk.ofMatter(number, AGENT).getFirst().id();
    }
}
