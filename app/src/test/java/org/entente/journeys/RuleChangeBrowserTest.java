package org.entente.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.RunningProduct;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.Claim;
import org.entente.casefile.Complaint;
import org.entente.casefile.Consumer;
import org.entente.casefile.Money;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanyDirectory;
import org.entente.companies.Sector;
import org.entente.engine.Timers;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.mediation.MediationServices;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleTables;
import org.entente.testing.CaseFixtures;
import org.entente.time.MovableClock;
import org.entente.ui.moderation.ModerationNavigation;
import org.entente.ui.rules.RulesNavigation;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A rule of routing goes through the hands of two managers: changed, proven, approved, in force, and taken back. */
class RuleChangeBrowserTest extends RunningProduct {

    private static final String TABLE = "mediationRouting";
    private static final String TELECOM_RULE = "M-03";
    private static final String NEW_RULE = "M-21";

    /** The editor's columns by number, that of the rules' codes being 0. */
    private static final int AMOUNT = 6;

    private static final int EFFECT = 16;
    private static final int SERVICE = 17;
    private static final int REASON = 18;
    private static final int NOTES = 23;

    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    CaseReader reader;

    @Autowired
    MediationServices services;

    @Autowired
    RuleTables tables;

    @Autowired
    RuleDrafts drafts;

    @Autowired
    RuleChanges changes;

    @Autowired
    MovableClock clock;

    @Autowired
    Timers timers;

    private int serial;

    @Test
    void changesWhereExpensiveCasesGoAndTakesItBack() {
        var former = version();
        var first = filed("6000");
        var second = filed("7500.50");
        var cheap = filed("300");
        assertRouted(first, "telecom", former, TELECOM_RULE);

        try (var author = visitor("manager");
                var colleague = visitor("manager2")) {
            var change = opensAChange(author);
            makesAnExampleOf(author, first);
            limitsTheTelecomRule(author, change);
            closesTheGap(author, change);
            mendsTheExamples(author, change, first);
            asksPastCases(author, change, List.of(first, second), cheap);
            submits(author, change);
            approves(colleague, change);

            var between = filed("6000");
            assertRouted(between, "consumer", former + 1, NEW_RULE);
            seesTheService(colleague, between, "consumer", former + 1);
            assertRouted(filed("5000"), "telecom", former + 1, TELECOM_RULE);

            takesItBack(colleague, change, former);

            var after = filed("6000");
            assertRouted(after, "telecom", former, TELECOM_RULE);
            seesTheService(colleague, after, "telecom", former);
            assertRouted(between, "consumer", former + 1, NEW_RULE);
            seesTheService(colleague, between, "consumer", former + 1);
        }
    }

    // --- what the managers do ---

    private long opensAChange(Visitor author) {
        author.open("/" + RulesNavigation.tables());
        author.seesHeading(author.words("rules.ui.list.title"));
        author.findsNoBarrier("the list of tables");
        author.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(author.words("decision.table." + TABLE))
                                .setExact(true))
                .first()
                .click();
        author.presses("rules.ui.table.edit");
        author.page().waitForURL(url -> url.contains("/rules/change/"));
        var address = author.page().url();
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private void makesAnExampleOf(Visitor author, CaseNumber number) {
        author.open("/" + ModerationNavigation.caseFile(number));
        author.presses("rules.ui.pair", author.words("decision.table." + TABLE), author.words("rules.ui.case.example"));
        author.page().locator(".decision-card .notice a").waitFor();
    }

    private void limitsTheTelecomRule(Visitor author, long change) {
        author.open("/" + RulesNavigation.change(change));
        types(author.page(), TELECOM_RULE, AMOUNT, "<= 5000");
        saves(author, change);

        var gap = gap(author);
        assertThat(gap).containsText(author.words("rules.value.TELECOM"));
        assertThat(gap).containsText(author.words("rules.mediationRouting.amount"));
        assertThat(gap)
                .containsText(author.words(
                        "rules.ui.cell.number.over",
                        NumberFormat.getInstance(Language.FR.locale()).format(5000)));
        assertThat(gap).containsText(author.words("rules.ui.check.gap.cases", 2));
        author.findsNoBarrier("the editor with a gap");
    }

    private void closesTheGap(Visitor author, long change) {
        var revision = revision(change);
        gap(author).getByText(author.words("rules.ui.check.gap.add")).click();
        awaitRevision(author, change, revision + 1);
        var page = author.page();
        var added = page.locator("td.rule-index[data-code='" + NEW_RULE + "']");
        added.waitFor();
        assertThat(added).isInViewport();
        types(page, NEW_RULE, EFFECT, "\"COMPETENT\"");
        types(page, NEW_RULE, SERVICE, "\"consumer\"");
        types(page, NEW_RULE, REASON, "\"RESIDUAL_SERVICE\"");
        types(page, NEW_RULE, NOTES, "Over 5,000 EUR the consumer mediation service takes it.");
        saves(author, change);

        assertThat(page.locator(".check-panel .gap")).hasCount(0);
        var difference = tables.compareDraft(change, MANAGER).orElseThrow();
        assertThat(difference.added()).hasSize(1);
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.cells()).hasSize(1);
    }

    /** Examples that come out otherwise now keep the change from being released until a manager decides about each. */
    private void mendsTheExamples(Visitor author, long change, CaseNumber filed) {
        var page = author.page();
        author.open("/" + RulesNavigation.change(change) + "?section=examples");
        var wrong = page.locator(".examples tr.wrong");
        var failing = failing(change);
        assertThat(failing).anyMatch(name -> name.contains(filed.toString()));
        assertThat(wrong).hasCount(failing.size());
        assertThat(wrong.last()).containsText("consumer");
        author.findsNoBarrier("examples of which some fail");

        author.open("/" + RulesNavigation.change(change) + "?section=release");
        author.presses("rules.ui.release.submit");
        author.sees(author.words("rules.ui.release.problem.EXAMPLES_FAIL", String.join(", ", failing)));
        author.findsNoBarrier("a submission that is refused");
        assertThat(changes.get(change, MANAGER).state()).isEqualTo(State.DRAFT);

        author.open("/" + RulesNavigation.change(change) + "?section=examples");
        for (int left = failing.size() - 1; left >= 0; left--) {
            author.presses("rules.ui.pair", author.words("rules.ui.examples.remove"), failing.get(left));
            assertThat(wrong).hasCount(left);
        }
        page.locator("details.fold > summary").first().click();
        page.locator(".suggestions .card")
                .filter(new Locator.FilterOptions().setHasText(NEW_RULE))
                .getByText(author.words("rules.ui.examples.take"))
                .click();
        page.waitForCondition(() -> drafts.get(change, MANAGER).uncoveredRules().isEmpty());
        assertThat(wrong).hasCount(0);
    }

    private List<String> failing(long change) {
        return drafts.get(change, MANAGER).examples().stream()
                .filter(example -> !example.passed())
                .map(example -> example.example().name())
                .toList();
    }

    private void asksPastCases(Visitor author, long change, List<CaseNumber> changed, CaseNumber same) {
        author.open("/" + RulesNavigation.change(change) + "?section=replay");
        author.presses("rules.ui.replay.start");
        var page = author.page();
        var matrix = page.locator(".matrix");
        matrix.waitFor();
        var cell = matrix.getByRole(AriaRole.BUTTON);
        assertThat(cell).hasCount(1);
        assertThat(cell).hasText(String.valueOf(changed.size()));
        assertThat(cell).hasAttribute("aria-label", Pattern.compile(".*telecom.*consumer.*", Pattern.DOTALL));
        changed.forEach(number -> author.sees(number.toString()));
        assertThat(author.canSee(same.toString())).isFalse();
        author.findsNoBarrier("the matrix of past cases");
    }

    private void submits(Visitor author, long change) {
        author.open("/" + RulesNavigation.change(change) + "?section=release");
        author.presses("rules.ui.release.submit");
        author.page().locator(".notice.problem").waitFor();
        author.fills("rules.ui.release.reason", "Les litiges coûteux vont au service résiduel.");
        author.presses("rules.ui.release.submit");
        author.sees(author.words("rules.ui.release.notYours"));
        assertThat(author.button(author.words("rules.ui.release.approve"))).hasCount(0);
        author.findsNoBarrier("a change that waits for a colleague");
        assertThatThrownBy(() -> changes.approve(change, MANAGER)).isInstanceOf(AccessDenied.class);
        assertThat(changes.get(change, MANAGER).state()).isEqualTo(State.SUBMITTED);
    }

    private void approves(Visitor colleague, long change) {
        colleague.open("/" + RulesNavigation.tables());
        colleague.sees(colleague.words("rules.ui.list.yours"));
        colleague.open("/" + RulesNavigation.change(change) + "?section=release");
        colleague.sees("Les litiges coûteux vont au service résiduel.");
        colleague.findsNoBarrier("a change to approve");
        confirms(colleague, "rules.ui.release.approve");
        awaitState(colleague, change, State.APPROVED);
        timers.fireUntil(clock.instant(), reached -> {});
        awaitState(colleague, change, State.WATCHED);
    }

    private void takesItBack(Visitor colleague, long change, int former) {
        colleague.open("/" + RulesNavigation.change(change) + "?section=release");
        colleague.sees(colleague.words("rules.ui.release.watch.title"));
        colleague.findsNoBarrier("a change that is watched");
        confirms(colleague, "rules.ui.release.rollBack", String.valueOf(former));
        awaitState(colleague, change, State.ROLLED_BACK);
        assertThat(version()).isEqualTo(former);
    }

    // --- what is true then ---

    private void seesTheService(Visitor staff, CaseNumber number, String service, int version) {
        staff.open("/" + ModerationNavigation.caseFile(number));
        staff.seesHeading(services.find(service).orElseThrow().name(Language.FR));
        staff.unfoldsEverything();
        assertThat(staff.page()
                        .locator(".decisions li")
                        .filter(new Locator.FilterOptions().setHasText(staff.words("decision.table." + TABLE)))
                        .last())
                .containsText("version " + version);
    }

    /** The record names version and rule, and asking again from it gives the same. */
    private void assertRouted(CaseNumber number, String service, int version, String rule) {
        var decision = decision(number);
        assertThat(decision.version()).isEqualTo(String.valueOf(version));
        assertThat(decision.chosenRules()).contains(rule);
        assertThat(decision.rows())
                .filteredOn(row -> "COMPETENT".equals(row.get("effect")))
                .extracting(row -> row.get("service"))
                .containsExactly(service);
        assertThat(tables.repeat(decision.id(), MANAGER).orElseThrow().isSame()).isTrue();
    }

    private CaseFile.Decision decision(CaseNumber number) {
        return reader.read(number, CaseFixtures.MODERATOR).decisions().stream()
                .filter(decision -> decision.table().equals(TABLE))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private int version() {
        return tables.list(MANAGER).stream()
                .filter(table -> table.key().equals(TABLE))
                .findFirst()
                .orElseThrow()
                .version();
    }

    // --- hands ---

    private static Locator gap(Visitor author) {
        return author.page()
                .locator(".check-panel .gap")
                .filter(new Locator.FilterOptions().setHasText(author.words("rules.ui.check.gap.cases", 2)));
    }

    private static void types(Page page, String rule, int column, String text) {
        var cell = page.locator("entente-table-editor tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("td[data-code='" + rule + "']")))
                .locator("td")
                .nth(column);
        cell.click();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        assertThat(cell).containsText(text);
    }

    private void saves(Visitor author, long change) {
        var revision = revision(change);
        var save = author.button(author.words("rules.ui.change.save"));
        assertThat(save).isEnabled();
        save.click();
        awaitRevision(author, change, revision + 1);
    }

    /** The page shows the time and number of the revision at each save. */
    private void awaitRevision(Visitor author, long change, int revision) {
        author.page().waitForCondition(() -> revision(change) == revision);
        author.page()
                .waitForFunction(
                        "number => new RegExp(`\\\\b${number}\\\\.?$`).test("
                                + "document.querySelector('.save-state').textContent.trim())",
                        revision);
    }

    private int revision(long change) {
        return drafts.get(change, MANAGER).revision();
    }

    private static void confirms(Visitor visitor, String key, Object... arguments) {
        visitor.presses(key, arguments);
        visitor.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(visitor.words(key, arguments))
                                .setExact(true))
                .click();
    }

    private void awaitState(Visitor visitor, long change, State state) {
        visitor.page().waitForCondition(() -> changes.get(change, MANAGER).state() == state);
        visitor.open("/" + RulesNavigation.change(change) + "?section=release");
        visitor.sees(visitor.words("rules.ui.state." + state));
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, Language.FR);
        visitor.signsIn(account);
        return visitor;
    }

    private CaseNumber filed(String euros) {
        var company =
                directory.add(CaseFixtures.telora(), CaseFixtures.MODERATOR).number();
        var words = "Facture de " + euros + " euros pour l’appareil " + (char) ('A' + serial);
        var complaint = new Complaint(
                Sector.TELECOM,
                "billing",
                words,
                words + ".",
                null,
                Money.euro(euros),
                new Claim(Set.of(Remedy.REFUND), null, Money.euro(euros)),
                Language.FR,
                Publicity.PRIVATE,
                null,
                null,
                new Consumer(
                        "Claire Dumont", "claire.regle" + serial++ + "@brusselnet.example", null, "1050", "Ixelles"));
        var number = ((FilingOutcome.Filed) filing.file(CaseFixtures.against(company, complaint))).number();
        filing.confirmMailbox(number, Viewer.consumerOf(number.toString()));
        return number;
    }
}
