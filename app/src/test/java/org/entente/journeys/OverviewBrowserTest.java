package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.Sector;
import org.entente.contact.AskOutcome;
import org.entente.contact.AskQuestion;
import org.entente.contact.ContactQuestions;
import org.entente.contact.QuestionTheme;
import org.entente.correspondence.DemoMailboxes;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.LetterStatus;
import org.entente.correspondence.SentLetters;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.journeys.Visitor.Screen;
import org.entente.legalaid.Dealing;
import org.entente.legalaid.LegalAidRequests;
import org.entente.legalaid.LegalRequest;
import org.entente.legalaid.LegalRequestOutcome;
import org.entente.matters.Opening;
import org.entente.matters.Person;
import org.entente.testing.CaseFixtures;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** All that one person has with us on one page, opened by one link, and how they want our mail. */
class OverviewBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String NAME = "Anna Peeters";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    DemoMailboxes mailboxes;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    LegalAidRequests legalAid;

    @Autowired
    ContactQuestions questions;

    @Autowired
    SentLetters letters;

    @Test
    void showsEverythingOfAMailboxAndKeepsNewsForMonday() {
        var post = new Post(mailboxes);
        var mailbox = Post.newAddress("anna");
        complains(mailbox);
        asksAQuestion(mailbox);
        var legal = asksForLegalAid(mailbox);
        reports(mailbox);
        asksForMediation(mailbox);

        try (var person = visitor(390)) {
            person.open("/my");
            person.sees(person.words("overview.none"));
            person.fills("overview.link.email", mailbox);
            person.presses("overview.link.button");
            person.sees(person.words("overview.link.sent"));
            person.findsNothingWrong("the overview before the link is opened");
            person.open(post.link(post.mailWith(mailbox, "/my/open/"), "/my/open/"));
            person.seesHeading(person.words("overview.open.title"));
            person.findsNothingWrong("the page that opens all files");
            person.presses("overview.open.button");
            person.page().waitForURL(url -> url.endsWith("/my"));

            for (var path : List.of("COMPLAINT", "QUESTION", "LEGAL_AID", "INSPECTION_REPORT", "MEDIATION")) {
                has(lines(person, person.words("overview.path." + path)), 1);
            }
            has(lines(person, person.words("overview.new")), 5);
            var complaint = lines(person, person.words("overview.path.COMPLAINT"));
            PlaywrightAssertions.assertThat(complaint)
                    .containsText(Pattern.compile(
                            person.words("overview.turn.consumer.by", "").strip() + " .*\\d"));
            PlaywrightAssertions.assertThat(lines(person, person.words("overview.path.INSPECTION_REPORT")))
                    .containsText(person.words("inspection.state.OPEN"));
            person.findsNothingWrong("the overview");

            lines(person, person.words("overview.path.LEGAL_AID"))
                    .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                    .click();
            person.seesHeading(person.words("legalaid.turn.UNCONFIRMED.title"));
            person.open("/my");
            has(lines(person, person.words("overview.new")), 4);

            wants(person, "overview.prefs.weekly.true");
            person.findsNothingWrong("how somebody wants our mail");
            person.open("/matter/" + legal);
            person.unfolds("legalaid.action.withdraw.title");
            person.presses("legalaid.action.withdraw.button");
            person.sees(person.words("legalaid.action.withdraw.done"));
            assertThat(status(legal, LetterKind.LEGAL_WITHDRAWN)).isEqualTo(LetterStatus.KEPT);
            assertThat(post.saysNothingOf(mailbox, "We doen er niets meer mee."))
                    .isTrue();

            person.open("/my");
            person.seesHeading(person.words("overview.closed", 1));
            wants(person, "overview.prefs.weekly.false");
            post.mailWith(mailbox, "We doen er niets meer mee.");
        }
    }

    @Test
    void opensNothingWithoutALink() {
        try (var person = visitor(1400)) {
            person.open("/my/open/no-such-link");
            person.presses("overview.open.button");
            person.sees(person.words("overview.open.refused.title"));
            person.findsNothingWrong("a link that opens nothing");
            person.open("/my/preferences/no-such-link");
            person.sees(person.words("overview.prefs.refused.text"));
            person.findsNothingWrong("a link to no preferences");
        }
    }

    private static void wants(Visitor person, String key) {
        person.open("/my");
        person.page().getByText(person.words("overview.prefs.link")).click();
        person.seesHeading(person.words("overview.prefs.title"));
        person.checks(person.words(key));
        person.presses("overview.prefs.button");
        person.sees(person.words("overview.prefs.done"));
    }

    private static Locator lines(Visitor person, String words) {
        return person.page().locator(".case-list li").filter(new Locator.FilterOptions().setHasText(words));
    }

    private static void has(Locator lines, int count) {
        PlaywrightAssertions.assertThat(lines)
                .hasCount(count, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
    }

    private LetterStatus status(CaseNumber number, LetterKind kind) {
        return letters.ofMatter(number, Viewer.staff("lawyer", Set.of(Role.LAWYER))).stream()
                .filter(letter -> letter.kind() == kind)
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void complains(String mailbox) {
        var manager = Viewer.staff("manager", Set.of(Role.MANAGER));
        var company = directory.add(CaseFixtures.telora(), manager);
        var base = CaseFixtures.anotherDoubleBill(Publicity.PRIVATE);
        var complaint = new Complaint(
                base.sector(),
                base.subject(),
                "Twee facturen voor dezelfde maand",
                base.narrative(),
                base.happenedOn(),
                base.amountAtStake(),
                new Claim(Set.of(Remedy.REFUND), null, null),
                Language.NL,
                Publicity.PRIVATE,
                base.alreadyContactedOn(),
                null,
                new Consumer(NAME, mailbox, null, null, null));
        assertThat(filing.file(CaseFixtures.against(company.number(), complaint)))
                .isInstanceOf(FilingOutcome.Filed.class);
    }

    private void asksAQuestion(String mailbox) {
        var opening = new Opening(
                new Person(NAME, mailbox, null, null, null),
                Language.NL,
                "Mag ik vroeger opzeggen?",
                "Mijn fitnessabonnement loopt nog acht maanden.",
                Channel.WEB,
                null,
                null,
                null);
        assertThat(questions.ask(
                        new AskQuestion(UUID.randomUUID(), opening, QuestionTheme.CONTRACTS, List.of()),
                        Viewer.anyone()))
                .isInstanceOf(AskOutcome.Asked.class);
    }

    private CaseNumber asksForLegalAid(String mailbox) {
        var request = new LegalRequest(
                UUID.randomUUID(),
                new Person(NAME, mailbox, null, null, null),
                Language.NL,
                "100200",
                "Waarborg niet teruggekregen",
                "De huisbaas betaalt de waarborg niet terug.",
                null,
                "Immo Zuid",
                Sector.HOUSING_BUILDING,
                null,
                Dealing.CONSUMER,
                true,
                false,
                List.of(),
                Channel.WEB,
                null,
                null);
        return ((LegalRequestOutcome.Opened) legalAid.ask(request, Viewer.anyone())).number();
    }

    private void reports(String mailbox) {
        try (var person = visitor(390)) {
            person.open("/report/new?guide=scams/shop&traderArea=EU");
            person.presses("inspection.start.go");
            person.checks(person.words("inspection.answer.DELIVERED.NOTHING"));
            person.presses("common.action.continue");
            person.page().locator("#website").fill("https://nep-winkel.example/aanbod");
            person.presses("common.action.continue");
            person.page().locator("#story").fill("Ik betaalde 80 euro en kreeg niets.");
            person.presses("common.action.continue");
            person.presses("common.action.continue");
            person.checks(person.words("inspection.you.named"));
            person.page().locator("#personName").fill(NAME);
            person.page().locator("#email").fill(mailbox);
            person.presses("common.action.continue");
            person.presses("inspection.send");
            person.seesHeading(person.words("inspection.done.title"));
        }
    }

    private void asksForMediation(String mailbox) {
        try (var person = visitor(390)) {
            person.open("/mediation/new?guide=telecom/service&dealing=CONSUMER&contacted=NO");
            person.checks(person.words("mediation.ask.unlisted.label"));
            person.fills("mediation.ask.companyName.label", "Nordlys Telecom");
            person.fills("mediation.ask.title.label", "Internet valt elke avond uit");
            person.fills("mediation.ask.story.label", "Al drie maanden valt de verbinding ’s avonds uit.");
            person.fills("mediation.ask.name.label", NAME);
            person.fills("mediation.ask.email.label", mailbox);
            person.presses("mediation.new.button");
            person.seesHeading(person.words("mediation.asked.title"));
        }
    }

    private Visitor visitor(int width) {
        return new Visitor(
                CHROMIUM.browser(), "http://localhost:" + port, texts, Language.NL, new Screen(width, false));
    }
}
