package org.entente.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleTables;
import org.entente.rules.SaveOutcome;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The editor of decision tables in a real browser: quick with thousands of rules, and nothing typed in it gets lost. */
class RuleEditorBrowserTest extends RunningProduct {

    private static final Logger LOG = LoggerFactory.getLogger(RuleEditorBrowserTest.class);
    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));
    private static final int RULES = 2_000;
    private static final int KEYSTROKES = 40;

    /** Of each key, how long until what it changed is painted. */
    private static final String MEASURE_KEYS = """
            () => {
              window.latencies = [];
              document.addEventListener('keydown', () => {
                const pressed = performance.now();
                requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => window.latencies.push(performance.now() - pressed);
                  painted.port2.postMessage(0);
                });
              }, true);
            }""";

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    RuleDrafts drafts;

    @Autowired
    RuleTables tables;

    @Test
    void answersKeysInTwoThousandRulesAsInAFew() {
        var few = drafts.open("triage", MANAGER);
        double[] keysInFew;
        try (var visitor = visitor("manager")) {
            visitor.open("/rules/change/" + few);
            keysInFew = pressesKeys(visitor.page());
        }
        var change = bigDraft();
        try (var visitor = visitor("manager")) {
            var page = visitor.page();
            visitor.open("/rules");
            visitor.seesHeading(visitor.words("rules.ui.list.title"));
            var asked = System.nanoTime();
            visitor.open("/rules/change/" + change);
            cell(page, 3, 2).waitFor();
            var opened = (System.nanoTime() - asked) / 1_000_000;
            var inTable = page.locator("entente-table-editor tbody tr").count();

            var keys = pressesKeys(page);

            LOG.info(
                    "{} rules x 8 columns opened in {} ms; keys: median {} ms, slowest {} ms; in a few rules {} and {} ms",
                    RULES,
                    opened,
                    Math.round(keys[keys.length / 2]),
                    Math.round(keys[keys.length - 1]),
                    Math.round(keysInFew[keysInFew.length / 2]),
                    Math.round(keysInFew[keysInFew.length - 1]));
            assertThat(keys[keys.length / 2])
                    .as("milliseconds a key, beside those in a table of a few rules")
                    .isLessThan(4 * keysInFew[keysInFew.length / 2] + 20);
            assertThat(inTable).as("rows that are really there").isLessThan(120);
        }
    }

    @Test
    void reachesTheLastOfThousandsOfRulesByKeyboard() {
        var change = bigDraft();
        try (var visitor = visitor("manager")) {
            var page = visitor.page();
            visitor.open("/rules/change/" + change);
            goesDown120Rules(page);

            visitor.presses("rules.ui.change.addRule");

            page.waitForFunction("() => document.activeElement.closest('tr')?.innerText.includes('2001')");
        }
    }

    @Test
    void drawsOnlyRulesInSightAndKeepsTheCellAlsoWhenStylesComeLate() {
        var change = bigDraft();
        try (var visitor = visitor("manager")) {
            var page = visitor.page();
            page.route("**/dmn-js/assets/*.css", route -> {
                page.waitForTimeout(500);
                route.resume();
            });
            visitor.open("/rules/change/" + change);
            goesDown120Rules(page);

            assertThat(page.locator("entente-table-editor tbody tr").count())
                    .as("rows that are really there")
                    .isLessThan(120);
        }
    }

    private static void goesDown120Rules(Page page) {
        cell(page, 1, 2).click();
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Enter");
        }
        page.waitForFunction("() => document.activeElement.closest('tr')?.firstElementChild.dataset.code === 'T-0121'");
    }

    /** Milliseconds until each of some keys was painted, in ascending order. */
    private static double[] pressesKeys(Page page) {
        cell(page, 3, 2).click();
        page.evaluate(MEASURE_KEYS);
        for (int i = 0; i < KEYSTROKES; i++) {
            page.keyboard().press("x");
            page.waitForTimeout(60);
        }
        page.waitForFunction("keys => window.latencies.length >= keys", KEYSTROKES);
        return ((List<?>) page.evaluate("() => window.latencies"))
                .stream()
                        .mapToDouble(each -> ((Number) each).doubleValue())
                        .sorted()
                        .toArray();
    }

    @Test
    void keepsWhatWasTypedOverACrashAndOffersItAgain() {
        var change = drafts.open("triage", MANAGER);
        try (var visitor = visitor("manager")) {
            var page = visitor.page();
            page.onDialog(dialog -> dialog.accept());
            visitor.open("/rules/change/" + change);
            type(page, cell(page, 2, 2), ">= 4");
            page.waitForFunction("name => localStorage.getItem(name)", "entente-draft:change-" + change);

            page.reload();
            visitor.presses("rules.editor.restore");
            assertThat(cell(page, 2, 2)).containsText(">= 4");
            visitor.presses("rules.ui.change.save");
            page.waitForFunction("name => !localStorage.getItem(name)", "entente-draft:change-" + change);

            var saved = drafts.get(change, MANAGER);
            assertThat(saved.revision()).isEqualTo(2);
            assertThat(saved.table()
                            .orElseThrow()
                            .rule("T-02")
                            .orElseThrow()
                            .conditions()
                            .get(1)
                            .text())
                    .isEqualTo(">= 4");
            assertThat(saved.table().orElseThrow().rule("T-02").orElseThrow().notes())
                    .isEqualTo(tables.table("triage", 1, MANAGER)
                            .orElseThrow()
                            .rule("T-02")
                            .orElseThrow()
                            .notes());
        }
    }

    @Test
    void changesNothingButWhatWasTyped() {
        var change = drafts.open("mediationRouting", MANAGER);
        var before = drafts.get(change, MANAGER).table().orElseThrow();
        try (var visitor = visitor("manager")) {
            var page = visitor.page();
            visitor.open("/rules/change/" + change);
            type(page, cell(page, 1, 2), "\"BRUSSELS\"");
            visitor.presses("rules.ui.change.save");
            page.waitForFunction("() => document.querySelector('.save-state').innerText.includes('2')");

            var difference = tables.compareDraft(change, MANAGER).orElseThrow();

            assertThat(difference.added()).isEmpty();
            assertThat(difference.removed()).isEmpty();
            assertThat(difference.head()).isEmpty();
            assertThat(difference.cells()).hasSize(1);
            assertThat(drafts.get(change, MANAGER).table().orElseThrow().rules())
                    .hasSameSizeAs(before.rules());
        }
    }

    @Test
    void saysAtTheCellWhatIsWrong() {
        var change = drafts.open("triage", MANAGER);
        try (var visitor = visitor("manager")) {
            var page = visitor.page();
            visitor.open("/rules/change/" + change);
            type(page, cell(page, 2, 2), "now()");
            visitor.presses("rules.ui.change.save");

            assertThat(page.locator("td[data-mark=ERROR]")).hasCount(1);
            visitor.sees(visitor.words("rules.ui.change.refused"));
            assertThat(page.locator(".check-panel")).containsText("T-02");
            assertThat(drafts.get(change, MANAGER).revision()).isEqualTo(1);
            assertThat(page.locator(".bjs-powered-by")).isVisible();
            visitor.findsNoBarrier("the editor with a mistake");
        }
    }

    @Test
    void letsTheSecondOfTwoManagersChooseCellByCell() {
        var change = drafts.open("triage", MANAGER);
        try (var first = visitor("manager");
                var second = visitor("manager2")) {
            first.open("/rules/change/" + change);
            second.open("/rules/change/" + change);
            type(first.page(), cell(first.page(), 2, 2), ">= 5");
            type(second.page(), cell(second.page(), 2, 2), ">= 7");
            type(second.page(), cell(second.page(), 5, 5), "> 9");
            first.presses("rules.ui.change.save");
            first.page().waitForFunction("() => document.querySelector('.save-state').innerText.includes('2')");

            second.presses("rules.ui.change.save");
            second.sees(second.words("rules.ui.conflict.title"));
            second.findsNoBarrier("the choice between two drafts");
            assertThat(second.button(second.words("rules.ui.conflict.save"))).isDisabled();
            second.page()
                    .getByLabel(second.words("rules.ui.conflict.theirsOf", "at least 5"))
                    .check();
            second.presses("rules.ui.conflict.save");
            second.page().waitForFunction("() => document.querySelector('.save-state').innerText.includes('3')");

            var table = drafts.get(change, MANAGER).table().orElseThrow();
            assertThat(table.rule("T-02").orElseThrow().conditions().get(1).text())
                    .isEqualTo(">= 5");
            assertThat(table.rule("T-05").orElseThrow().conditions().get(4).text())
                    .isEqualTo("> 9");
        }
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(chromium.browser(), "http://localhost:" + port, texts, Language.EN);
        visitor.signsIn(account);
        return visitor;
    }

    /** A cell by its place, the column of codes being 0. */
    private static Locator cell(Page page, int row, int column) {
        return page.locator("entente-table-editor tbody tr")
                .nth(row - 1)
                .locator("td")
                .nth(column);
    }

    private static void type(Page page, Locator cell, String text) {
        cell.click();
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        page.waitForTimeout(150);
    }

    /** The table of triage with two thousand rules: five conditions, two results, and what they mean. */
    private long bigDraft() {
        var shipped = new String(tables.export("triage", 1, MANAGER), StandardCharsets.UTF_8);
        var rules = new StringBuilder();
        for (int i = 1; i <= RULES; i++) {
            rules.append("<rule id=\"T-%04d\">".formatted(i));
            for (var cell :
                    List.of("true", "[%d..%d]".formatted(i, i), "\"PUBLIC\"", "&gt; %d".formatted(i % 7), "-")) {
                rules.append(
                        "<inputEntry id=\"i%d_%d\"><text>%s</text></inputEntry>".formatted(i, rules.length(), cell));
            }
            rules.append("<outputEntry id=\"m%d\"><text>\"full\"</text></outputEntry>".formatted(i));
            rules.append("<outputEntry id=\"r%d\"><text>\"PUBLIC\"</text></outputEntry>".formatted(i));
            rules.append("<annotationEntry><text>Rule %d</text></annotationEntry>".formatted(i));
            rules.append("<annotationEntry><text>Made for a measurement</text></annotationEntry></rule>");
        }
        var big = shipped.substring(0, shipped.indexOf("<rule "))
                + rules
                + shipped.substring(shipped.lastIndexOf("</rule>") + "</rule>".length());
        return drafts.importTable("triage", big.getBytes(StandardCharsets.UTF_8), MANAGER)
                        instanceof SaveOutcome.Saved(var draft)
                ? draft.change().id()
                : -1;
    }
}
