package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.Sector;
import org.entente.correspondence.CaseAddresses;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.entente.mailreading.MailReader;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question by mail, something told at the counter and taken over at home, and a kiosk that forgets. */
class ContactBrowserTest extends RunningProduct {

    private static final Pattern CASE_LINK = Pattern.compile("http://localhost(?::\\d+)?(/case/open/[A-Za-z0-9_.~-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern REPORT_DRAFT = Pattern.compile(".*/report/[0-9a-f-]{36}/what$");

    /** The default of {@code entente.kiosk.idle}. */
    private static final Duration KIOSK_IDLE = Duration.ofMinutes(3);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    DemoMailboxes mailboxes;

    @Autowired
    CaseAddresses addresses;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    JdbcClient database;

    @Test
    void answersAQuestionThatCameByMail() {
        var mailbox = mailbox("tom");
        var subject = "Cadeaubon vervallen " + mailbox.substring(4, 12);
        var mail = mail(
                mailbox, addresses.contact(), subject, "Dag, is mijn cadeaubon echt vervallen na zes maanden?", "");

        mailboxes.send(mail);
        mailboxes.send(mail);
        mailboxes.send(mail(
                mailbox,
                addresses.contact(),
                "Afwezig",
                "Ik ben tot maandag niet op kantoor.",
                "Auto-Submitted: auto-replied\r\n"));

        var receipt = newestMail(mailbox, 1);
        try (var agent = visitor(Language.FR);
                var asker = visitor(Language.NL)) {
            agent.signsIn("agent");
            agent.open("/desk/matters/question");
            agent.page().locator("a.task").filter(having(subject)).first().click();
            agent.seesHeading(subject);
            agent.findsNoBarrier("an agent's question");
            agent.fills("contact.answer.label", "Nee: een cadeaubon is minstens een jaar geldig.");
            agent.presses("contact.answer.button");
            agent.sees(agent.words("contact.answer.done"));

            assertThat(text(newestMail(mailbox, 2))).contains("minstens een jaar geldig");
            opens(asker, receipt);
            asker.sees("minstens een jaar geldig");
            asker.sees(asker.words("contact.turn.ANSWERED.title"));
            asker.findsNoBarrier("an asker's question");
        }
        assertThat(database.sql("select count(*) from matter where person_email = ?")
                        .param(mailbox)
                        .query(Integer.class)
                        .single())
                .as("one question, for the mail that came twice and the notice of a machine")
                .isOne();
    }

    @Test
    void reopensAQuestionThatIsAskedFurtherByMail() {
        var mailbox = mailbox("lotte");
        var subject = "Opzeg fitness " + mailbox.substring(6, 14);
        mailboxes.send(mail(mailbox, addresses.contact(), subject, "Hoe zeg ik mijn abonnement op?", ""));
        var receipt = newestMail(mailbox, 1);
        try (var agent = visitor(Language.FR);
                var asker = visitor(Language.NL)) {
            agent.signsIn("agent");
            answers(agent, subject, "Met een brief, een maand vooraf.");
            assertThat(text(newestMail(mailbox, 2))).contains("een maand vooraf");

            mailboxes.send(
                    mail(mailbox, replyAddress(mailbox), "Re: " + subject, "En als ik naar het buitenland ga?", ""));

            waitUntil(() -> state(mailbox).equals("WAITING"));
            answers(agent, subject, "Dan mag u meteen opzeggen.");

            assertThat(text(newestMail(mailbox, 3))).contains("meteen opzeggen");
            opens(asker, receipt);
            asker.sees("En als ik naar het buitenland ga?");
            asker.sees("meteen opzeggen");
        }
    }

    @Test
    void suggestsWhatWasAnsweredBeforeAndAnInformationPage() {
        var unique = mailbox("x").substring(2, 10);
        var first = "Garantie wasmachine " + unique;
        var asker = mailbox("els");
        var other = mailbox("bert");
        mailboxes.send(mail(
                asker,
                addresses.contact(),
                first,
                "Mijn wasmachine is stuk na een jaar. Wie betaalt de herstelling?",
                ""));
        newestMail(asker, 1);
        try (var agent = visitor(Language.FR)) {
            agent.signsIn("agent");
            answers(agent, first, "De verkoper, want u hebt twee jaar garantie " + unique + ".");
            newestMail(asker, 2);
            var second = "Garantie droogkast " + unique;
            mailboxes.send(mail(
                    other,
                    addresses.contact(),
                    second,
                    "Mijn droogkast is stuk na een jaar, wie betaalt de herstelling?",
                    ""));
            newestMail(other, 1);

            var earlier = agent.page().locator(".suggestions summary").filter(having(first));
            waitUntil(() -> {
                opensTask(agent, second);
                return earlier.count() > 0;
            });

            PlaywrightAssertions.assertThat(agent.page().locator(".suggestions a[href='/info/guarantee']"))
                    .isVisible();
            agent.findsNoBarrier("suggestions");
            agent.page()
                    .locator(".suggestions li")
                    .filter(having(first))
                    .locator("vaadin-button")
                    .click();
            PlaywrightAssertions.assertThat(agent.page().locator("#answer-text textarea"))
                    .hasValue(Pattern.compile("De verkoper, want u hebt twee jaar garantie " + unique + "\\."));
        }
    }

    @Test
    void turnsAQuestionIntoAComplaintWithoutTypingItAgain() {
        var mailbox = mailbox("nora");
        var unique = mailbox.substring(5, 13);
        var subject = "Ticketbureau " + unique;
        var story = "Het concert ging niet door en ik krijg mijn 62,40 euro niet terug.";
        var company = directory.add(
                new CompanyEntry(
                        "Podium " + unique,
                        List.of(),
                        null,
                        Sector.OTHER,
                        Language.NL,
                        "klachten@podium-" + unique + ".example",
                        null),
                Viewer.staff("manager", Set.of(Role.MANAGER)));
        mailboxes.send(mail(mailbox, addresses.contact(), subject, story, ""));
        var receipt = newestMail(mailbox, 1);
        try (var asker = visitor(Language.NL)) {
            opens(asker, receipt);
            var question = java.net.URI.create(asker.page().url()).getPath();
            asker.page().getByText(asker.words("contact.door.complaint")).click();
            asker.seesHeading(asker.words("filing.company.title"));
            var option = asker.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(company.name()));
            waitUntil(() -> {
                var field = asker.field("filing.company.label");
                field.fill("");
                field.pressSequentially(company.name());
                asker.page().waitForTimeout(800);
                return option.count() > 0;
            });
            option.first().click();
            asker.page().getByRole(AriaRole.RADIO).first().check();
            asker.presses("common.action.continue");
            asker.seesHeading(asker.words("filing.story.title"));
            PlaywrightAssertions.assertThat(asker.field("filing.story.title.label"))
                    .hasValue(subject);
            PlaywrightAssertions.assertThat(asker.field("filing.story.narrative.label"))
                    .hasValue(story);
            asker.presses("common.action.continue");
            asker.seesHeading(asker.words("filing.claim.title"));
            asker.checks(asker.words("common.remedy.REFUND"));
            asker.fills("filing.claim.amount.label", "62,40");
            asker.presses("common.action.continue");
            asker.seesHeading(asker.words("filing.files.title"));
            asker.presses("common.action.continue");
            asker.seesHeading(asker.words("filing.publicity.title"));
            asker.checks(asker.words("filing.publicity.choice.PRIVATE"));
            asker.presses("common.action.continue");
            asker.seesHeading(asker.words("filing.person.title"));
            PlaywrightAssertions.assertThat(asker.field("filing.person.email.label"))
                    .hasValue(mailbox);
            asker.fills("filing.person.name.label", "Nora Claes");
            asker.presses("common.action.continue");
            asker.seesHeading(asker.words("filing.check.title"));
            asker.presses("filing.submit.label");
            asker.seesHeading(asker.words("filing.done.title"));

            asker.open(question);

            asker.sees(asker.words("contact.turn.TURNED.title"));
        }
    }

    @Test
    void takesOverAtHomeWhatWasToldAtTheCounter() {
        var mailbox = mailbox("rosa");
        var title = "Mon bail " + mailbox.substring(5, 13);
        try (var agent = visitor(Language.FR);
                var person = visitor(Language.FR)) {
            agent.signsIn("agent");
            agent.open("/desk/counter");
            agent.seesHeading(agent.words("contact.counter.title"));
            agent.findsNoBarrier("the counter");
            agent.checks(agent.words("contact.channel.COUNTER"));
            agent.checks(agent.words("contact.door.question.counter"));
            agent.presses("contact.counter.begin");
            agent.seesHeading(agent.words("contact.ask.title"));
            agent.sees(agent.words("contact.assisted.COUNTER"));
            agent.fills("contact.ask.title.label", title);
            agent.page().locator("#ask-text textarea").fill("Quel préavis dois-je respecter ?");
            agent.page().locator("#ask-name input").fill("Rosa Maes");
            agent.findsNoBarrier("the form at the counter");
            agent.presses("contact.ask.button");
            agent.seesHeading(agent.words("contact.receipt.title"));
            agent.presses("contact.receipt.make");
            var code = agent.page().locator(".receipt-code .case-number").textContent();
            agent.findsNoBarrier("the receipt");
            var download = agent.page()
                    .waitForDownload(() -> agent.page()
                            .getByText(agent.words("contact.receipt.download"))
                            .click());
            assertThat(download.suggestedFilename()).endsWith(".pdf");
            var number = download.suggestedFilename().replace(".pdf", "");

            person.open("/take-over");
            person.fills("contact.receipt.number", number);
            person.fills("contact.receipt.code", "22222-22222");
            person.page().locator("#take-over-email input").fill(mailbox);
            person.presses("contact.takeOver.button");
            person.sees(person.words("contact.takeOver.refused.WRONG"));
            person.findsNoBarrier("taking over");
            person.fills("contact.receipt.code", code);
            person.presses("contact.takeOver.button");
            person.seesHeading(person.words("contact.takeOver.done.title"));

            opens(person, newestMail(mailbox, 1));
            person.seesHeading(title);
        }
    }

    @Test
    void opensTheFormsOfAllPathsToAgentsAndToWhatWasAsked() {
        var story = "Le vendeur ne répond plus depuis mars.";
        try (var agent = visitor(Language.FR);
                var person = visitor(Language.FR);
                var stranger = visitor(Language.FR)) {
            agent.signsIn("agent");
            agent.open("/mediation/new?channel=TELEPHONE");
            agent.seesHeading(agent.words("mediation.new.title"));
            agent.sees(agent.words("contact.assisted.TELEPHONE"));
            agent.open("/legal-aid/new?channel=TELEPHONE");
            agent.seesHeading(agent.words("legalaid.ask.title"));
            agent.sees(agent.words("contact.assisted.TELEPHONE"));
            agent.open("/report/new?channel=TELEPHONE");
            agent.page().waitForURL(REPORT_DRAFT);
            agent.sees(agent.words("contact.assisted.TELEPHONE"));
            agent.findsNothingWrong("a report that an agent takes down");

            person.open("/ask");
            person.fills("contact.ask.title.label", "Que faire ?");
            person.page().locator("#ask-text textarea").fill(story);
            person.page().locator("#ask-name input").fill("Rosa Maes");
            person.page().locator("#ask-email input").fill(mailbox("rosa"));
            person.presses("contact.ask.button");
            person.seesHeading(person.words("contact.asked.title"));
            var question =
                    person.page().locator(".case-number").first().textContent().strip();
            person.open("/mediation/new?from=" + question);
            PlaywrightAssertions.assertThat(person.field("mediation.ask.story.label"))
                    .hasValue(story);
            person.open("/legal-aid/new?from=" + question);
            PlaywrightAssertions.assertThat(person.field("legalaid.ask.text.label"))
                    .hasValue(story);
            person.open("/report/new?from=" + question);
            person.page().waitForURL(REPORT_DRAFT);
            var draft = java.net.URI.create(person.page().url()).getPath().split("/")[2];
            assertThat(database.sql("select content::text from report_draft where id = ?::uuid")
                            .param(draft)
                            .query(String.class)
                            .single())
                    .contains(story, question);

            stranger.open("/mediation/new?from=" + question + "&channel=TELEPHONE");
            stranger.seesHeading(stranger.words("mediation.new.title"));
            PlaywrightAssertions.assertThat(stranger.field("mediation.ask.story.label"))
                    .hasValue("");
            assertThat(stranger.canSee(stranger.words("contact.assisted.TELEPHONE")))
                    .isFalse();
            stranger.open("/report/new?from=" + question);
            stranger.page().waitForURL(Pattern.compile(".*/report/new$"));
        }
    }

    @Test
    void forgetsAtAKiosk() {
        try (var person = visitor(Language.NL)) {
            person.open("/kiosk?lang=nl");
            person.seesHeading(person.words("kiosk.title"));
            person.findsNoBarrier("the start page of a kiosk");
            person.page().getByText(person.words("kiosk.complaint")).click();
            person.seesHeading(person.words("filing.company.title"));
            var draft = java.net.URI.create(person.page().url()).getPath();
            assertThat(exists("filing_draft", draft)).isTrue();

            person.button(person.words("kiosk.end")).click();

            PlaywrightAssertions.assertThat(person.page()).hasURL(Pattern.compile(".*/kiosk$"));
            waitUntil(() -> !exists("filing_draft", draft));
            person.page().goBack();
            person.page().waitForTimeout(1000);
            assertThat(person.canSee(person.words("filing.company.title"))).isFalse();
            var answer = person.page().request().get("http://localhost:" + port + "/guide");
            assertThat(answer.headers().get("cache-control")).contains("no-store");
            assertThat(person.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("lang"));
        }
    }

    @Test
    void forgetsAReportAtAKioskOnceNobodyTouchesTheScreen() {
        try (var person = visitor(Language.NL)) {
            person.page().clock().install();
            person.open("/kiosk?lang=nl");
            person.page().getByText(person.words("kiosk.report")).click();
            person.presses("inspection.start.go");
            person.page().waitForURL(Pattern.compile(".*/report/[0-9a-f-]{36}/.*"));
            var draft = java.net.URI.create(person.page().url()).getPath();
            assertThat(exists("report_draft", draft)).isTrue();
            var question = person.page().locator("dialog.kiosk-dialog[open]");

            person.page().clock().fastForward(KIOSK_IDLE.minusSeconds(20).toMillis());
            PlaywrightAssertions.assertThat(question).isVisible();
            person.findsNoBarrier("the question whether somebody is there");
            person.presses("kiosk.more");
            PlaywrightAssertions.assertThat(question).isHidden();
            assertThat(exists("report_draft", draft)).isTrue();

            person.page().clock().fastForward(KIOSK_IDLE.minusSeconds(20).toMillis());
            PlaywrightAssertions.assertThat(question).isVisible();
            person.page().clock().fastForward(Duration.ofSeconds(40).toMillis());

            PlaywrightAssertions.assertThat(person.page()).hasURL(Pattern.compile(".*/kiosk$"));
            waitUntil(() -> !exists("report_draft", draft));
            assertThat(person.page()
                            .request()
                            .get("http://localhost:" + port + draft)
                            .status())
                    .isEqualTo(404);
            assertThat(person.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("lang"));
        }
    }

    /** Opens a question from the list of those that wait, and answers it. */
    private void answers(Visitor agent, String subject, String answer) {
        waitUntil(() -> {
            opensTask(agent, subject);
            return agent.page().locator("#answer-text").count() > 0;
        });
        agent.fills("contact.answer.label", answer);
        agent.presses("contact.answer.button");
        agent.sees(agent.words("contact.answer.done"));
    }

    private void opensTask(Visitor agent, String subject) {
        agent.open("/desk/matters/question");
        agent.page().locator("a.task").filter(having(subject)).first().click();
        agent.seesHeading(subject);
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private String state(String mailbox) {
        return database.sql("select state from matter where person_email = ?")
                .param(mailbox)
                .query(String.class)
                .single();
    }

    private String replyAddress(String mailbox) {
        return database.sql("""
                        select reply_address from letter where recipient = ? and reply_address is not null
                        order by id desc limit 1
                        """).param(mailbox).query(String.class).single();
    }

    private boolean exists(String table, String path) {
        var id = path.split("/")[2];
        return database.sql("select count(*) from " + table + " where id = ?::uuid")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private void opens(Visitor visitor, DemoMail mail) {
        var link = CASE_LINK.matcher(text(mail));
        assertThat(link.find()).as("a link in the mail").isTrue();
        visitor.open(link.group(1));
        visitor.presses("casefile.open.button");
        visitor.page().waitForURL(Pattern.compile(".*/matter/\\d{4}-\\d{6}.*"));
    }

    private DemoMail newestMail(String mailbox, int count) {
        waitUntil(() -> mails(mailbox).size() >= count);
        return mails(mailbox).stream()
                .max(java.util.Comparator.comparingLong(DemoMail::id))
                .orElseThrow();
    }

    private List<DemoMail> mails(String mailbox) {
        return mailboxes.mails(mailbox);
    }

    private String text(DemoMail mail) {
        return new MailReader().read(mailboxes.raw(mail.id())).fullText();
    }

    private Visitor visitor(Language language) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language);
    }

    private static String mailbox(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@brusselnet.example";
    }

    private static byte[] mail(String from, String to, String subject, String text, String more) {
        return ("From: <" + from + ">\r\nTo: <" + to + ">\r\nSubject: " + subject + "\r\nMessage-ID: <"
                        + UUID.nameUUIDFromBytes((from + subject).getBytes(StandardCharsets.UTF_8))
                        + "@brusselnet.example>\r\n" + more
                        + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void waitUntil(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
        }
    }
}
