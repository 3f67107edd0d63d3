package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.correspondence.DemoMailboxes;
import org.entente.journeys.Visitor.Screen;
import org.entente.legalaid.LegalOutcome;
import org.entente.legalaid.LegalTemplate;
import org.entente.matters.MatterReader;
import org.entente.time.Brussels;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A legal file from the guide's first question to its outcome, in Dutch; and what somebody is told who is no member. */
class LegalAidBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String NAME = "Griet Vandenbossche";
    private static final String COMPANY = "Keukenhuis De Ster";
    private static final String NOTE = "Eerst nagaan of de garantie bij de fabrikant loopt.";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    DemoMailboxes mailboxes;

    @Autowired
    MatterReader reader;

    @Autowired
    Clock clock;

    @Test
    void goesFromTheGuideToTheOutcome() {
        var post = new Post(mailboxes);
        var mailbox = Post.newAddress("griet");
        var shop = Post.newAddress("keukenhuis");
        handsInTheListOfMembers();

        try (var person = visitor(390);
                var lawyer = visitor(1400)) {
            walksTheGuide(person);
            var number = asks(person, mailbox, "204 118-7");
            person.findsNothingWrong("the receipt of a request for legal aid");
            person.open(post.link(post.mailWith(mailbox, number.toString()), "/case/open/"));
            person.presses("casefile.open.button");
            person.page().waitForURL(Pattern.compile(".*/matter/" + number));
            finds(person, number, "TO_TAKE");

            lawyer.signsIn("lawyer");
            lawyer.open("/desk/matters/legal-aid");
            lawyer.findsNothingWrong("the desk of the lawyers");
            lawyer.open("/desk/matters/legal-aid?number=" + number);
            button(lawyer, "legalaid.decide.take").click();
            lawyer.sees(lawyer.words("legalaid.done.taken"));

            asksTheMember(lawyer);
            post.mailWith(mailbox, "de factuur van het fornuis");
            finds(person, number, "WAITING_MEMBER");
            person.sees("de factuur van het fornuis");
            person.unfolds("legalaid.action.write.title");
            person.fills("legalaid.action.write.label", "De factuur is van 3 maart, nummer F-881.");
            person.presses("legalaid.action.write.button");
            person.sees(person.words("legalaid.action.write.done"));
            finds(person, number, "IN_WORK");

            keepsANote(lawyer, number);
            writesToTheCompany(lawyer, number, shop);
            finds(person, number, "WAITING_COMPANY");
            var letter = post.mailWith(shop, NAME);
            assertThat(post.saysNothingOf(shop, mailbox)).isTrue();
            post.reply(letter, shop, "Wij betalen het fornuis volledig terug.");
            post.mailWith(mailbox, COMPANY + " heeft de jurist geantwoord");
            finds(person, number, "IN_WORK");
            person.sees("Wij betalen het fornuis volledig terug.");

            ends(lawyer, number);
            post.mailWith(mailbox, "U krijgt de volle prijs terug.");
            finds(person, number, "ENDED");
            person.sees(person.words("legalaid.outcome." + LegalOutcome.SOLVED_AMICABLY));
            person.unfoldsEverything();
            assertThat(person.canSee(NOTE)).isFalse();
            assertThat(post.saysNothingOf(mailbox, NOTE)).isTrue();
            assertThat(post.saysNothingOf(shop, NOTE)).isTrue();
        }
    }

    @Test
    void tellsWhoIsNoMemberHowToBecomeOneAndWhatElseIsOpen() {
        var post = new Post(mailboxes);
        var mailbox = Post.newAddress("stan");
        try (var person = visitor(390)) {
            person.open("/legal-aid/new?guide=guarantee/new/again&dealing=CONSUMER&contacted=POOR&amount=");
            var number = asks(person, mailbox, "999 999");
            person.open(post.link(post.mailWith(mailbox, number.toString()), "/case/open/"));
            person.presses("casefile.open.button");
            person.page().waitForURL(Pattern.compile(".*/matter/" + number));
            finds(person, number, "NOT_ADMITTED");

            person.sees(person.words("legalaid.reason.NOT_A_MEMBER"));
            for (var way : new String[] {"join", "complaint", "mediation", "guide"}) {
                person.sees(person.words("legalaid.else." + way));
            }
            PlaywrightAssertions.assertThat(link(person, "legalaid.else.join"))
                    .hasAttribute("href", Pattern.compile("https?://.+"));
            post.mailWith(mailbox, "Als lid kunt u opnieuw een aanvraag doen.");
            link(person, "legalaid.else.mediation").click();
            person.seesHeading(person.words("mediation.new.title"));
        }
    }

    private void handsInTheListOfMembers() {
        try (var manager = visitor(1400)) {
            manager.signsIn("manager");
            manager.open("/desk/members");
            manager.seesHeading(manager.words("legalaid.members.title"));
            var list = "number,name,since,until\n2041187,\"" + NAME + "\",2019-03-01,\n";
            manager.page()
                    .locator("#members-file input[type=file]")
                    .setInputFiles(new FilePayload("leden.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
            manager.sees("leden.csv");
            manager.page().locator(".notice.good").waitFor();
            manager.findsNothingWrong("the list of members");
        }
    }

    private void walksTheGuide(Visitor person) {
        var page = person.page();
        var day = Brussels.dayOf(clock.instant()).minusDays(40).toString();
        person.open("/guide");
        choose(person, "/guide/guarantee");
        choose(person, "/guide/guarantee/new");
        choose(person, "/guide/guarantee/new/again");
        chooseFact(person, "dealing=CONSUMER");
        chooseFact(person, "contacted=POOR");
        page.locator("#answer").fill(day);
        person.presses("common.action.continue");
        chooseFact(person, "traderArea=BE");
        page.locator("#answer").fill(day);
        person.presses("common.action.continue");
        page.locator("#answer").fill("349,90");
        person.presses("common.action.continue");
        person.seesHeading(person.words("guide.page.steps"));
        page.locator("a[href^='/legal-aid/new']").first().click();
        person.seesHeading(person.words("legalaid.ask.title"));
        person.sees(person.words("legalaid.ask.guide"));
        assertThat(person.canSee(person.words("legalaid.ask.amount.label"))).isFalse();
        assertThat(person.canSee(person.words("legalaid.ask.dealing.label"))).isFalse();
        person.presses("legalaid.ask.button");
        person.sees(person.words("legalaid.problem.text"));
        person.findsNothingWrong("the form for legal aid, with what is missing");
    }

    private CaseNumber asks(Visitor person, String mailbox, String membership) {
        person.fills("legalaid.ask.membership.label", membership);
        person.page().locator("#legal-name input").fill(NAME);
        person.page().locator("#legal-email input").fill(mailbox);
        var company = person.page().locator("#legal-company input");
        company.fill(COMPANY);
        company.press("Enter");
        company.press("Tab");
        person.page().locator("#legal-title input").fill("Mijn fornuis werkt al de derde keer niet");
        person.page().locator("#legal-text textarea").fill("Drie keer hersteld, en weer stuk.");
        person.page()
                .locator("#legal-court")
                .getByLabel(person.words("legalaid.no"))
                .check();
        person.presses("legalaid.ask.button");
        person.seesHeading(person.words("legalaid.asked.title"));
        return CaseNumber.parse(
                person.page().locator(".case-number").first().textContent().strip());
    }

    /** Waits until a file is in a state, then sees it told on the person's page. */
    private void finds(Visitor person, CaseNumber number, String state) {
        var viewer = Viewer.consumerOf(number.toString());
        Post.waitUntil(() -> reader.read(number, viewer).state().equals(state));
        person.open("/matter/" + number);
        person.seesHeading(person.words("legalaid.turn." + state + ".title"));
        person.findsNothingWrong("a legal file that is " + state);
    }

    private static void asksTheMember(Visitor lawyer) {
        lawyer.unfolds("legalaid.action.member.title");
        beginsWith(lawyer, "member", LegalTemplate.DOCUMENT_REQUEST);
        var text = lawyer.page().locator("#member-text textarea");
        holds(text, Pattern.compile(NAME));
        text.fill(text.inputValue().replace("[iets anders]", "de factuur van het fornuis"));
        lawyer.findsNothingWrong("a question to a member");
        lawyer.presses("legalaid.action.member.button");
        lawyer.sees(lawyer.words("legalaid.action.member.done"));
    }

    /** Lawyers read it, nobody else does. */
    private void keepsANote(Visitor lawyer, CaseNumber number) {
        lawyer.open("/desk/matters/legal-aid?number=" + number);
        lawyer.sees("De factuur is van 3 maart, nummer F-881.");
        lawyer.unfolds("legalaid.action.note.title");
        lawyer.page().locator("#note-text textarea").fill(NOTE);
        lawyer.presses("legalaid.action.note.button");
        lawyer.sees(lawyer.words("legalaid.action.note.done"));
        lawyer.sees(NOTE);
        assertThat(reader.read(number, Viewer.consumerOf(number.toString())).toString())
                .doesNotContain(NOTE);
        try (var agent = visitor(1400)) {
            agent.signsIn("agent");
            agent.open("/desk/matters/legal-aid?number=" + number);
            agent.page().locator("h1").first().waitFor();
            assertThat(agent.canSee(NOTE)).isFalse();
        }
    }

    private static void writesToTheCompany(Visitor lawyer, CaseNumber number, String shop) {
        lawyer.unfolds("legalaid.action.company.title");
        holds(lawyer.page().locator("#company-name input"), Pattern.compile(COMPANY));
        lawyer.page().locator("#company-email input").fill(shop);
        lawyer.presses("legalaid.action.company.button");
        lawyer.sees(lawyer.words("legalaid.action.company.done"));

        lawyer.open("/desk/matters/legal-aid?number=" + number);
        lawyer.unfolds("legalaid.action.companyLetter.title", COMPANY);
        beginsWith(lawyer, "companyLetter", LegalTemplate.FORMAL_NOTICE);
        var text = lawyer.page().locator("#companyLetter-text textarea");
        holds(text, Pattern.compile("Ingebrekestelling.*" + NAME, Pattern.DOTALL));
        lawyer.presses("legalaid.action.companyLetter.button");
        lawyer.sees(lawyer.words("legalaid.action.companyLetter.done"));
        lawyer.findsNothingWrong("a legal file in work");
    }

    private static void ends(Visitor lawyer, CaseNumber number) {
        lawyer.open("/desk/matters/legal-aid?number=" + number);
        lawyer.sees("Wij betalen het fornuis volledig terug.");
        lawyer.unfolds("legalaid.action.end.title");
        lawyer.checks(lawyer.words("legalaid.outcome." + LegalOutcome.SOLVED_AMICABLY));
        var text = lawyer.page().locator("#end-text textarea");
        text.fill(text.inputValue().replace("[resultaat]", "U krijgt de volle prijs terug"));
        lawyer.findsNothingWrong("how a legal file ends");
        lawyer.presses("legalaid.action.end.button");
        lawyer.sees(lawyer.words("legalaid.action.end.done"));
    }

    private static void beginsWith(Visitor lawyer, String letter, LegalTemplate template) {
        lawyer.page().locator("#" + letter + "-template").click();
        lawyer.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(lawyer.words("legalaid.template." + template)))
                .first()
                .click();
    }

    private static void holds(Locator field, Pattern text) {
        PlaywrightAssertions.assertThat(field)
                .hasValue(text, new LocatorAssertions.HasValueOptions().setTimeout(30_000));
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visitor.words(key)))
                .first();
    }

    private static Locator link(Visitor person, String key) {
        return person.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(person.words(key)).setExact(true))
                .first();
    }

    private static void choose(Visitor person, String path) {
        person.page().locator("a.choice[href='" + path + "']").click();
    }

    private static void chooseFact(Visitor person, String fact) {
        person.page().locator("a.choice[href*='" + fact + "']").first().click();
    }

    private Visitor visitor(int width) {
        return new Visitor(
                CHROMIUM.browser(), "http://localhost:" + port, texts, Language.NL, new Screen(width, false));
    }
}
