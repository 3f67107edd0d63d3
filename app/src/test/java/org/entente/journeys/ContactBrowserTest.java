package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
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
            agent.page()
                    .locator("a.task")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(subject))
                    .first()
                    .click();
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
            assertThat(exists(draft)).isTrue();

            person.button(person.words("kiosk.end")).click();

            person.page().waitForURL(Pattern.compile(".*/kiosk$"));
            waitUntil(() -> !exists(draft));
            person.page().goBack();
            person.page().waitForTimeout(1000);
            assertThat(person.canSee(person.words("filing.company.title"))).isFalse();
            var answer = person.page().request().get("http://localhost:" + port + "/guide");
            assertThat(answer.headers().get("cache-control")).contains("no-store");
            assertThat(person.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("lang"));
        }
    }

    private boolean exists(String path) {
        var id = path.split("/")[2];
        return database.sql("select count(*) from filing_draft where id = ?::uuid")
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
