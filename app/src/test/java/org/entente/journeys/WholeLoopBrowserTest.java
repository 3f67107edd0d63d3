package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.entente.casefile.Outcome;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.DemoMail;
import org.entente.correspondence.DemoMailboxes;
import org.entente.engine.Timers;
import org.entente.mailreading.MailReader;
import org.entente.time.MovableClock;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A complaint from filing to closing, by the words on the screen: the consumer in the browser, the company in its mail
 * program, the moderator at the desk, the public on the pages. With a second journey along the deadlines.
 */
class WholeLoopBrowserTest extends RunningProduct {

    private static final Pattern CASE_LINK = Pattern.compile("http://localhost(?::\\d+)?(/case/open/[A-Za-z0-9_.~-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    DemoMailboxes mailboxes;

    @Autowired
    MovableClock clock;

    @Autowired
    Timers timers;

    @ParameterizedTest
    @EnumSource(names = {"FR", "NL"})
    void livesThroughAWholeComplaint(Language language) {
        var company = company("Telora " + language);
        var title = language == Language.FR ? "Deux factures pour le même mois" : "Twee facturen voor dezelfde maand";
        var mailbox = "an." + UUID.randomUUID().toString().substring(0, 8) + "@brusselnet.example";
        try (var consumer = visitor(language);
                var moderator = visitor(language)) {
            files(consumer, company, title, mailbox, Publicity.PUBLIC);
            var casePath = opensFromMail(consumer, mailbox);
            moderator.signsIn("moderator");
            decides(moderator, title, "desk.decide.accept");

            var letter = newestMail(company.complaintEmail());
            assertThat(text(letter)).contains(title).doesNotContain(mailbox);
            companyReplies(letter, company, language);
            decides(moderator, title, "desk.decide.pass");

            consumer.open(casePath);
            consumer.sees("ENT-" + language);
            consumer.findsNoBarrier("case page");
            closes(consumer, company);
            moderatorReadsTheLastWords(moderator, title);

            seesItInPublic(consumer, company, title, mailbox);
        }
    }

    @Test
    void asksTheConsumerWhenTheCompanyStaysSilent() {
        var language = Language.FR;
        var company = company("Mutisme");
        var mailbox = "eva." + UUID.randomUUID().toString().substring(0, 8) + "@brusselnet.example";
        try (var consumer = visitor(language)) {
            files(consumer, company, "Aucune nouvelle de ma commande", mailbox, Publicity.PRIVATE);
            var casePath = opensFromMail(consumer, mailbox);
            waitUntil(() -> mails(company.complaintEmail()).size() == 1);

            advance(Duration.ofDays(24));

            waitUntil(() -> mails(company.complaintEmail()).size() == 3);
            consumer.open(casePath);
            consumer.unfolds("casefile.action.wait.title", company.name());
            consumer.presses("casefile.action.wait.button", company.name());
            waitUntil(() -> mails(company.complaintEmail()).size() == 4);
            consumer.open(casePath);
            consumer.sees(consumer.words("common.status.WAITING_COMPANY"));
        }
    }

    private CompanySummary company(String name) {
        return directory.add(
                new CompanyEntry(
                        name,
                        List.of(),
                        null,
                        Sector.TELECOM,
                        Language.FR,
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@post.example",
                        null),
                Viewer.staff("manager", Set.of(Role.MANAGER)));
    }

    private Visitor visitor(Language language) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language);
    }

    private void files(Visitor consumer, CompanySummary company, String title, String mailbox, Publicity publicity) {
        consumer.open("/file?lang=" + (consumer.words("common.action.continue").equals("Continuer") ? "fr" : "nl"));
        consumer.seesHeading(consumer.words("filing.company.title"));
        chooses(consumer, company);
        consumer.findsNoBarrier("company step");
        consumer.presses("common.action.continue");
        consumer.seesHeading(consumer.words("filing.story.title"));
        consumer.fills("filing.story.title.label", title);
        consumer.fills("filing.story.narrative.label", title + ". 0470 12 34 56. « 62,40 € ».");
        consumer.findsNoBarrier("story step");
        consumer.presses("common.action.continue");
        consumer.seesHeading(consumer.words("filing.claim.title"));
        consumer.checks(consumer.words("common.remedy.REFUND"));
        consumer.fills("filing.claim.amount.label", "62,40");
        consumer.presses("common.action.continue");
        consumer.seesHeading(consumer.words("filing.files.title"));
        consumer.presses("common.action.continue");
        consumer.seesHeading(consumer.words("filing.publicity.title"));
        consumer.checks(consumer.words("filing.publicity.choice." + publicity));
        consumer.presses("common.action.continue");
        consumer.seesHeading(consumer.words("filing.person.title"));
        consumer.fills("filing.person.name.label", "An Verstraete");
        consumer.fills("filing.person.email.label", mailbox);
        consumer.presses("common.action.continue");
        consumer.seesHeading(consumer.words("filing.check.title"));
        consumer.findsNoBarrier("check step");
        consumer.presses("filing.submit.label");
        consumer.seesHeading(consumer.words("filing.done.title"));
    }

    /** Types the name with a typing error until the index knows the company, then takes the suggestion. */
    private void chooses(Visitor consumer, CompanySummary company) {
        var mistyped = company.name().charAt(0) + "" + company.name().charAt(2)
                + company.name().charAt(1) + company.name().substring(3);
        var option = consumer.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(company.name()));
        waitUntil(() -> {
            var field = consumer.field("filing.company.label");
            field.fill("");
            field.pressSequentially(mistyped);
            consumer.page().waitForTimeout(800);
            return option.count() > 0;
        });
        option.first().click();
        consumer.page().getByRole(AriaRole.RADIO).first().check();
    }

    /** Opens the case by the link in the first mail; gives the path of the case's page. */
    private String opensFromMail(Visitor consumer, String mailbox) {
        var link = CASE_LINK.matcher(text(newestMail(mailbox)));
        assertThat(link.find()).as("the link in the first mail").isTrue();
        consumer.open(link.group(1));
        consumer.presses("casefile.open.button");
        consumer.page().waitForURL(Pattern.compile(".*/case/\\d{4}-\\d{6}.*"));
        return java.net.URI.create(consumer.page().url()).getPath();
    }

    private void decides(Visitor moderator, String title, String decisionKey) {
        waitUntil(() -> {
            moderator.open("/desk");
            moderator.page().waitForTimeout(700);
            return moderator.canSee(title);
        });
        moderator.page().getByText(title).first().click();
        moderator.findsNoBarrier("task");
        moderator.presses(decisionKey);
        moderator.page().waitForTimeout(700);
    }

    private void companyReplies(DemoMail letter, CompanySummary company, Language language) {
        var raw = new String(mailboxes.raw(letter.id()), StandardCharsets.UTF_8);
        var replyTo =
                Pattern.compile("(?mi)^Reply-To:\\s*(?:.*<)?([^>\\r\\n]+)>?").matcher(raw);
        assertThat(replyTo.find()).isTrue();
        mailboxes.send(("From: " + company.name() + " <" + company.complaintEmail() + ">\r\nTo: <"
                        + replyTo.group(1).strip()
                        + ">\r\nSubject: Votre dossier 4711\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@post.example>\r\nIn-Reply-To: " + letter.messageId()
                        + "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + "Bonjour,\r\n\r\nUne note de crédit ENT-" + language
                        + " suit sous trois jours.\r\n\r\nBien à vous,\r\n"
                        + company.name()
                        + "\r\n\r\nLe lundi 2 mars 2026 à 10:12, Entente <case@entente.example> a écrit :\r\n"
                        + "> Une plainte a été déposée.\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    private void closes(Visitor consumer, CompanySummary company) {
        consumer.unfolds("casefile.action.close.title");
        consumer.checks(consumer.words("casefile.action.close.outcome." + Outcome.SOLVED));
        consumer.checks(consumer.words("casefile.action.close.stars.4"));
        consumer.fills("casefile.action.close.comment.label", "ENT-LAST");
        consumer.presses("casefile.action.close.button");
        consumer.sees(consumer.words("casefile.action.close.done", company.name()));
    }

    private void moderatorReadsTheLastWords(Visitor moderator, String title) {
        decides(moderator, title, "desk.decide.publish");
    }

    private void seesItInPublic(Visitor reader, CompanySummary company, String title, String mailbox) {
        waitUntil(() -> {
            reader.open("/complaints?company=" + company.number());
            return reader.canSee(title);
        });
        reader.findsNoBarrier("search");
        reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
        reader.sees("ENT-LAST");
        reader.findsNoBarrier("public complaint");
        assertThat(reader.page().content()).doesNotContain(mailbox, "0470 12 34 56", "Verstraete");
        reader.open("/companies/" + company.number());
        reader.seesHeading(company.name());
        reader.findsNoBarrier("company page");
        assertThat(reader.page().content()).contains(title);
    }

    private void advance(Duration by) {
        for (int day = 0; day < by.toDays(); day++) {
            clock.advance(Duration.ofDays(1));
            timers.fireUntil(clock.instant(), reached -> {});
        }
    }

    private DemoMail newestMail(String address) {
        waitUntil(() -> !mails(address).isEmpty());
        return mails(address).getFirst();
    }

    private List<DemoMail> mails(String address) {
        return mailboxes.mails(address);
    }

    private String text(DemoMail mail) {
        return new MailReader().read(mailboxes.raw(mail.id())).fullText();
    }

    /** Asks again and again until something that happens in the background has happened. */
    private static void waitUntil(BooleanSupplier happened) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("it did not happen within " + PATIENCE)
                    .isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(100).toNanos());
        }
    }
}
