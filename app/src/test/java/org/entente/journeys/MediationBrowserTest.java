package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.CompanyEntry;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.Correspondence;
import org.entente.correspondence.DemoMailboxes;
import org.entente.followup.EscalationWish;
import org.entente.journeys.Visitor.Screen;
import org.entente.mailreading.MailReader;
import org.entente.matters.MatterLinks;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A mediation from the guide's first question: refused for a missing first complaint, later accepted, and settled. */
class MediationBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String SERVICE = "Service de médiation pour les télécommunications";

    private static final String STORY = "Depuis trois mois, la connexion coupe tous les soirs.";
    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));
    private static final Viewer MODERATOR = Viewer.staff("moderator", Set.of(Role.MODERATOR));
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern CASE_LINK = Pattern.compile("http://localhost(?::\\d+)?(/case/open/[A-Za-z0-9_.~-]+)");

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    ServiceIntakes intakes;

    @Autowired
    MatterLinks links;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    DemoMailboxes mailboxes;

    @Autowired
    Correspondence correspondence;

    @Autowired
    Moderation moderation;

    @Autowired
    TaskBoard board;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void isRefusedWithoutAFirstComplaintThenAcceptedAndSettled() {
        givesTheTelecomServiceADesk();
        var company = directory.add(
                new CompanyEntry(
                        "Nordlys Télécom",
                        List.of(),
                        null,
                        Sector.TELECOM,
                        Language.FR,
                        "plaintes@nordlys.example",
                        null),
                MANAGER);
        var mailbox = "claire." + UUID.randomUUID().toString().substring(0, 8) + "@brusselnet.example";

        try (var person = visitor(Language.FR, 390)) {
            person.open("/guide");
            choose(person, "/guide/telecom");
            choose(person, "/guide/telecom/service");
            person.open("/mediation/new?guide=telecom/service&dealing=CONSUMER&contacted=NO");
            person.seesHeading(person.words("mediation.new.title"));
            assertThat(person.canSee(person.words("mediation.ask.matter.label")))
                    .isFalse();
            assertThat(person.canSee(person.words("mediation.ask.answer.label")))
                    .isFalse();
            person.findsNothingWrong("the form for mediation");
            person.presses("mediation.new.button");
            person.sees(person.words("mediation.problem.story"));
            var number = asksForMediation(person, company, mailbox);

            links.confirmMailbox(number, Viewer.consumerOf(number.toString()));
            person.open("/matter/" + number);
            person.seesHeading(person.words("mediation.turn.NOT_ADMISSIBLE.title"));
            person.sees(person.words("mediation.finding.NOT_TURNED_TO_COMPANY"));
            person.findsNothingWrong("a mediation that no service takes");

            var complaint = complainsFirst(person, company);
            var casePage = opensFromMail(person, mailbox, complaint);
            answersWithoutHelp(complaint);
            asksForMediationAgain(person, casePage, complaint);

            person.open("/matter/" + number);
            person.seesHeading(person.words("mediation.turn.AWAITING_PERSON.title"));
            person.sees(complaint.toString());
            person.findsNothingWrong("a mediation that waits for consent");
            person.checks(person.words("mediation.consent.agree"));
            person.presses("mediation.action.consent.button");
            person.seesHeading(person.words("mediation.turn.WAITING_SERVICE.title", SERVICE));
            person.findsNothingWrong("a mediation that is with the service");

            mediates(number, complaint);

            person.open("/matter/" + number);
            person.seesHeading(person.words("mediation.turn.ENDED.title"));
            person.sees(person.words("mediation.outcome.AGREEMENT"));
            person.findsNothingWrong("a settled mediation");
            person.open(casePage);
            person.sees(person.words("casefile.mediation.AGREEMENT"));
            person.findsNothingWrong("the complaint of a settled mediation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoBarriersInAnyLanguage(Language language) {
        try (var person = visitor(language, 390)) {
            person.open("/mediation/new");
            person.findsNothingWrong("/mediation/new");
        }
    }

    private CaseNumber asksForMediation(Visitor person, CompanySummary company, String mailbox) {
        chooses(person, company);
        person.fills("mediation.ask.title.label", "Internet ne marche plus");
        person.fills("mediation.ask.story.label", STORY);
        person.fills("mediation.ask.name.label", "Claire Dumont");
        person.fills("mediation.ask.email.label", mailbox);
        person.fills("filing.person.postalCode.label", "1050");
        person.fills("filing.person.town.label", "Ixelles");
        person.presses("mediation.new.button");
        person.seesHeading(person.words("mediation.asked.title"));
        person.findsNothingWrong("the receipt of a request for mediation");
        return shownNumber(person);
    }

    /** Types until the index, which follows the directory, knows the company. */
    private void chooses(Visitor person, CompanySummary company) {
        var option = person.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(company.name()));
        await().atMost(PATIENCE).until(() -> {
            var field = person.page()
                    .getByRole(
                            AriaRole.COMBOBOX,
                            new Page.GetByRoleOptions()
                                    .setName(person.words("mediation.ask.company.label"))
                                    .setExact(true));
            field.fill("");
            field.pressSequentially(company.name());
            try {
                option.first().waitFor(new Locator.WaitForOptions().setTimeout(3_000));
                return true;
            } catch (TimeoutError notYet) {
                return false;
            }
        });
        option.first().click();
    }

    /** The complaint that was missing: what was told for the mediation stands in it already. */
    private CaseNumber complainsFirst(Visitor person, CompanySummary company) {
        person.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(person.words("mediation.action.complaint.button")))
                .click();
        person.seesHeading(person.words("filing.company.title"));
        PlaywrightAssertions.assertThat(person.field("filing.company.label")).hasValue(company.name());
        person.page().getByRole(AriaRole.RADIO).first().check();
        person.presses("common.action.continue");
        person.seesHeading(person.words("filing.story.title"));
        PlaywrightAssertions.assertThat(person.field("filing.story.narrative.label"))
                .hasValue(STORY);
        person.presses("common.action.continue");
        person.seesHeading(person.words("filing.claim.title"));
        person.checks(person.words("common.remedy.REPAIR"));
        person.presses("common.action.continue");
        person.seesHeading(person.words("filing.files.title"));
        person.presses("common.action.continue");
        person.seesHeading(person.words("filing.publicity.title"));
        person.checks(person.words("filing.publicity.choice." + Publicity.PRIVATE));
        person.presses("common.action.continue");
        person.seesHeading(person.words("filing.person.title"));
        PlaywrightAssertions.assertThat(person.field("filing.person.name.label"))
                .hasValue("Claire Dumont");
        person.presses("common.action.continue");
        person.seesHeading(person.words("filing.check.title"));
        person.presses("filing.submit.label");
        person.seesHeading(person.words("filing.done.title"));
        return shownNumber(person);
    }

    /** Opens the complaint by the link in the mail about it; gives the address of its page. */
    private String opensFromMail(Visitor person, String mailbox, CaseNumber complaint) {
        var link = await().atMost(PATIENCE)
                .until(
                        () -> mailboxes.mails(mailbox).stream()
                                .map(mail -> new MailReader()
                                        .read(mailboxes.raw(mail.id()))
                                        .fullText())
                                .filter(text -> text.contains(complaint.toString()))
                                .map(CASE_LINK::matcher)
                                .filter(Matcher::find)
                                .map(found -> found.group(1))
                                .findFirst(),
                        Optional::isPresent);
        person.open(link.orElseThrow());
        person.presses("casefile.open.button");
        person.page().waitForURL(Pattern.compile(".*/case/" + complaint + ".*"));
        return "/case/" + complaint;
    }

    /** The moderator passes the complaint on, and the company answers that it does nothing. */
    private void answersWithoutHelp(CaseNumber complaint) {
        board.ofCase(complaint, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.MODERATE_COMPLAINT)
                .forEach(task -> moderation.accept(task.id(), MODERATOR));
        var replyAddress = jdbc.queryForObject(
                "select reply_address from letter where kind = 'COMPLAINT' and case_number = ?",
                String.class,
                complaint.toString());
        var mail = "From: <plaintes@nordlys.example>\r\nTo: <" + replyAddress
                + ">\r\nSubject: Re: plainte\r\nMessage-ID: <" + UUID.randomUUID()
                + "@nordlys.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "Nous ne pouvons rien faire.\r\n";
        correspondence.process(
                correspondence.store(mail.getBytes(StandardCharsets.UTF_8), "test-" + UUID.randomUUID()));
        board.ofCase(complaint, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.CHECK_REPLY)
                .forEach(task -> moderation.passReplyOn(task.id(), MODERATOR));
    }

    private void asksForMediationAgain(Visitor person, String casePage, CaseNumber complaint) {
        person.open(casePage);
        person.unfolds("casefile.action.escalate.title");
        person.checks(person.words("casefile.action.escalate.wish." + EscalationWish.MEDIATION));
        person.fills("casefile.action.escalate.reason.label", "La connexion coupe toujours.");
        person.presses("casefile.action.escalate.button");
        person.sees(person.words("casefile.action.escalate.done"));
        var review = board.ofCase(complaint, MODERATOR).stream()
                .filter(task -> task.kind() == TaskKind.REVIEW_ESCALATION)
                .findFirst()
                .orElseThrow();
        moderation.takeEscalation(review.id(), "Médiation.", MODERATOR);
    }

    private void mediates(CaseNumber number, CaseNumber complaint) {
        try (var mediator = visitor(Language.FR, 1400)) {
            mediator.signsIn("mediator");
            mediator.open("/desk/matters/mediation");
            mediator.findsNothingWrong("desk of a mediation service");
            mediator.open("/desk/matters/mediation?number=" + number);
            mediator.seesHeading(mediator.words("mediation.request.title"));
            mediator.sees(complaint.toString());
            mediator.findsNothingWrong("a mediation at the desk");
            button(mediator, "mediation.decide.accept").click();
            mediator.sees(mediator.words("mediation.done.accept"));
            button(mediator, "mediation.decide.end").click();
            mediator.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions()
                                    .setName(mediator.words("mediation.outcome.AGREEMENT"))
                                    .setExact(true))
                    .check();
            mediator.presses("mediation.decide.end.confirm");
            mediator.sees(mediator.words("mediation.done.end"));
        }
    }

    private void givesTheTelecomServiceADesk() {
        var known = intakes.of("telecom");
        intakes.change(
                new ServiceIntake("telecom", known.version(), null, known.admission(), Set.of("mediator")), MANAGER);
        assertThat(List.copyOf(intakes.of("telecom").accounts())).containsExactly("mediator");
    }

    private static CaseNumber shownNumber(Visitor person) {
        return CaseNumber.parse(
                person.page().locator(".case-number").first().textContent().strip());
    }

    private static Locator button(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visitor.words(key)))
                .first();
    }

    private static void choose(Visitor person, String path) {
        person.page().locator("a.choice[href^='" + path + "']").first().click();
    }

    private Visitor visitor(Language language, int width) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language, new Screen(width, false));
    }
}
