package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseSignal;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.Consumer;
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.casefile.Verdict;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.Conversation;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.Quarantine;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.followup.ConsumerActions;
import org.entente.followup.EscalationWish;
import org.entente.journeys.Visitor.Screen;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.testing.CaseFixtures;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** The staff desk in a real browser: it shows what arrives, works by Tab and Enter alone, and shuts nobody out. */
class DeskBrowserTest extends RunningProduct {

    private static final int MOST_TABS = 60;
    private static final Screen LIGHT = new Screen(1400, false);
    private static final Viewer MODERATOR = CaseFixtures.MODERATOR;

    /** One open task of each kind, and the case of the one about a wrong address, which has many letters. */
    private static final Map<TaskKind, Long> TASKS = new EnumMap<>(TaskKind.class);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static int serial;

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    Moderation moderation;

    @Autowired
    ConsumerActions actions;

    @Autowired
    Conversation conversation;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Quarantine quarantine;

    @Autowired
    ComplaintCases cases;

    @Autowired
    CaseFlow flow;

    @Autowired
    TaskBoard board;

    @Autowired
    TransactionTemplate transaction;

    static Stream<Arguments> everyLanguageAndTheDark() {
        return Stream.concat(
                Stream.of(Language.values()).map(language -> Arguments.of(language, LIGHT)),
                Stream.of(Arguments.of(Language.FR, new Screen(1400, true))));
    }

    @BeforeEach
    void thereIsWorkOfEveryKind() {
        if (!TASKS.isEmpty()) {
            return;
        }
        remember(TaskKind.MODERATE_COMPLAINT, confirmed("Frigo livré sans porte"));
        var replied = accepted("Deux lits au lieu d’un");
        companyReplies(replied);
        remember(TaskKind.CHECK_REPLY, replied);
        var closed = answered("Canapé trop large");
        actions.close(closed, new Verdict(Outcome.SOLVED, 5, "Merci."), consumerOf(closed));
        remember(TaskKind.CHECK_PUBLICATION, closed);
        var escalated = answered("Armoire jamais montée");
        actions.escalate(escalated, EscalationWish.MEDIATION, "Plus personne ne répond.", consumerOf(escalated));
        remember(TaskKind.REVIEW_ESCALATION, escalated);
        var mailed = answered("Table rayée");
        actions.close(mailed, new Verdict(Outcome.NOT_SOLVED, 1, null), consumerOf(mailed));
        transaction.executeWithoutResult(status -> conversation.consumerWrote(
                cases.get(mailed), "J’ai oublié une photo, voir 0470 12 34 56.", List.of(), Channel.MAIL, null, null));
        remember(TaskKind.CHECK_CONSUMER_MAIL, mailed);
        var bounced = accepted("Lampe qui clignote");
        transaction.executeWithoutResult(status -> flow.deliver(bounced, CaseSignal.LETTER_BOUNCED, ""));
        remember(TaskKind.CORRECT_ADDRESS, bounced);
        strangeMail();
        assertThat(TASKS).containsOnlyKeys(TaskKind.values());
    }

    @Test
    void showsAComplaintThatArrivesWithoutAReload() {
        try (var moderator = visitor(Language.EN, LIGHT)) {
            moderator.signsIn("moderator");
            moderator.open("/desk?queue=complaints");
            moderator.seesHeading(moderator.words("desk.queue.COMPLAINTS"));
            var page = moderator.page();
            page.evaluate("window.neverReloaded = true");
            page.locator(".task-filters summary").focus();
            var address = page.url();
            var title = "Fauteuil arrivé ouvert";

            var number = confirmed(title);

            moderator.sees(title);
            assertThat(page.evaluate("window.neverReloaded")).isEqualTo(true);
            assertThat(page.url()).isEqualTo(address);
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            assertThat(page.getByRole(AriaRole.STATUS).allTextContents().toString())
                    .contains("One more waits");

            moderation.accept(taskOf(TaskKind.MODERATE_COMPLAINT, number), MODERATOR);

            page.getByText(title).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }
    }

    @Test
    void worksByTabAndEnterAlone() {
        var title = "Étagère livrée sans vis";
        var number = confirmed(title);
        var task = taskOf(TaskKind.MODERATE_COMPLAINT, number);
        try (var moderator = visitor(Language.EN, LIGHT)) {
            moderator.signsIn("moderator");
            moderator.open("/desk");
            moderator.sees(title);
            var page = moderator.page();

            tabsTo(page, moderator.words("desk.queue.COMPLAINTS"));
            page.keyboard().press("Enter");
            moderator.seesHeading(moderator.words("desk.queue.COMPLAINTS"));
            tabsTo(page, title);
            page.keyboard().press("Enter");
            moderator.seesHeading(title);
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
            tabsTo(page, moderator.words("desk.decide.accept"));
            page.keyboard().press("Enter");

            moderator.sees(moderator.words("desk.done.accept", title, "Meublo"));
            assertThat(board.find(task, MODERATOR).orElseThrow().open()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("everyLanguageAndTheDark")
    void shutsNobodyOut(Language language, Screen screen) {
        try (var moderator = visitor(language, screen)) {
            moderator.signsIn("moderator");
            opens(moderator, "/desk");
            moderator.page().locator(".task-filters summary").click();
            moderator.findsNoBarrier("task list with its filters");
            TASKS.forEach((kind, task) -> looksAt(moderator, "/desk?task=" + task));
            opens(moderator, "/desk?queue=complaints&mine=yes&task=" + TASKS.get(TaskKind.MODERATE_COMPLAINT));
            moderator.presses("desk.decide.refuse");
            moderator.button(moderator.words("desk.decide.refuse.confirm")).click();
            moderator.sees(moderator.words("desk.decide.reasons.missing"));
            moderator.findsNoBarrier("decision with an error, beside an empty list");
            var mail = quarantine.open(0, 1, MODERATOR).getFirst();
            opens(moderator, "/desk/quarantine?mail=" + mail.id());
            moderator.unfolds("desk.quarantine.evidence");
            moderator.findsNoBarrier("quarantined mail with its evidence");
            looksAt(moderator, "/desk/search?q=lampe");
            looksAt(moderator, "/desk/search?q=qwertyuiop");
            var bounced =
                    board.find(TASKS.get(TaskKind.CORRECT_ADDRESS), MODERATOR).orElseThrow();
            opens(moderator, "/desk/case/" + bounced.caseNumber());
            moderator.page().locator(".letters summary").first().click();
            moderator.findsNoBarrier("case with an unfolded letter");
        }
    }

    /** Presses Tab until the focus is on what has this text; it must be in sight at every stop. */
    private static void tabsTo(Page page, String text) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            var focused = page.locator("*:focus").last();
            assertThat(focused.isVisible()).as("stop %d of the focus", tabs).isTrue();
            assertThat(page.evaluate("document.activeElement.matches(':focus-visible, [focus-ring]')"))
                    .as("focus ring at stop %d: %s", tabs, focused.evaluate("each => each.outerHTML.slice(0, 120)"))
                    .isEqualTo(true);
            if (String.valueOf(focused.evaluate("each => each.innerText || each.textContent"))
                    .contains(text)) {
                return;
            }
        }
        throw new AssertionError("no “" + text + "” within " + MOST_TABS + " stops of the focus");
    }

    private static void looksAt(Visitor moderator, String path) {
        opens(moderator, path);
        moderator.findsNoBarrier(path);
    }

    private static void opens(Visitor moderator, String path) {
        moderator.open(path);
        moderator.page().locator("main h1").first().waitFor();
    }

    private Visitor visitor(Language language, Screen screen) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language, screen);
    }

    private void remember(TaskKind kind, CaseNumber number) {
        TASKS.put(kind, taskOf(kind, number));
    }

    private long taskOf(TaskKind kind, CaseNumber number) {
        return board.ofCase(number, MODERATOR).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private CompanySummary company() {
        var entry = new CompanyEntry(
                "Meublo",
                List.of(),
                null,
                Sector.ONLINE_SHOPS,
                Language.FR,
                "service" + ++serial + "@meublo.example",
                null);
        return directory.add(entry, MODERATOR);
    }

    private CaseNumber confirmed(String title) {
        var company = company();
        var consumer = new Consumer("Lise Adam", "lise" + serial + "@brusselnet.example", null, null, null);
        var complaint = new Complaint(
                Sector.ONLINE_SHOPS,
                "delivery",
                title,
                title + ". Mon numéro : 0470 12 34 56.",
                null,
                null,
                new Claim(Set.of(Remedy.REPLACEMENT), null, null),
                Language.FR,
                Publicity.PUBLIC,
                null,
                null,
                consumer);
        var filed = (FilingOutcome.Filed) filing.file(CaseFixtures.against(company.number(), complaint));
        filing.confirmMailbox(filed.number(), consumerOf(filed.number()));
        return filed.number();
    }

    private CaseNumber accepted(String title) {
        var number = confirmed(title);
        moderation.accept(taskOf(TaskKind.MODERATE_COMPLAINT, number), MODERATOR);
        return number;
    }

    private CaseNumber answered(String title) {
        var number = accepted(title);
        companyReplies(number);
        moderation.passReplyOn(taskOf(TaskKind.CHECK_REPLY, number), MODERATOR);
        return number;
    }

    private void companyReplies(CaseNumber number) {
        transaction.executeWithoutResult(status -> conversation.companyWrote(
                cases.get(number), "Un échange suit, appelez le 0470 65 43 21.", List.of(), null, null));
    }

    private void strangeMail() {
        var raw = """
                From: Quelqu'un <quelquun@ailleurs.example>
                To: case@entente.example
                Subject: Une question
                Message-ID: <question@ailleurs.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8

                Bonjour, que devient ma plainte ?
                """.replace("\n", "\r\n");
        correspondence.process(correspondence.store(raw.getBytes(StandardCharsets.UTF_8), "test/desk/1"));
    }

    private static Viewer consumerOf(CaseNumber number) {
        return Viewer.consumerOf(number.toString());
    }
}
