package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.entente.access.Language;
import org.entente.ui.shell.Texts;

/** Somebody with a browser of their own, who finds things by the words on the screen. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MS = 30_000;

    /** What passes is not described node by node, which takes most of the time. */
    private static final AxeRunOptions VIOLATIONS = new AxeRunOptions();

    static {
        VIOLATIONS.setResultTypes(List.of("violations"));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** What the page says in its own language: all but the parts that are marked as being in another. */
    private static final String OWN_WORDS = """
            () => {
              const language = document.documentElement.lang.slice(0, 2);
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const words = [];
              while (walker.nextNode()) {
                const around = walker.currentNode.parentElement;
                if (!around.closest('script, style') && around.closest('[lang]').lang.startsWith(language)) {
                  words.push(walker.currentNode.data);
                }
              }
              return words.join('\\n');
            }""";

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final Texts texts;
    private final Language language;

    Visitor(Browser browser, String root, Texts texts, Language language) {
        this(browser, root, texts, language, new Screen(1400, false));
    }

    /** What somebody looks at: its width in CSS pixels, and whether it prefers dark. */
    record Screen(int width, boolean dark) {}

    Visitor(Browser browser, String root, Texts texts, Language language, Screen screen) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(language.locale().toLanguageTag())
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(screen.width(), 1000));
        context.setDefaultTimeout(PATIENCE_MS);
        this.page = context.newPage();
        this.root = root;
        this.texts = texts;
        this.language = language;
    }

    /** The words for a key in the visitor's language. */
    String words(String key, Object... arguments) {
        return texts.get(language.locale(), key, arguments);
    }

    void open(String path) {
        page.navigate(root + path);
    }

    Page page() {
        return page;
    }

    void seesHeading(String heading) {
        PlaywrightAssertions.assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true)))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE_MS));
    }

    void sees(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first())
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(PATIENCE_MS));
    }

    boolean canSee(String text) {
        return page.getByText(text).count() > 0;
    }

    void fills(String labelKey, String value, Object... arguments) {
        field(labelKey, arguments).fill(value);
        field(labelKey, arguments).press("Tab");
    }

    Locator field(String labelKey, Object... arguments) {
        return page.getByLabel(words(labelKey, arguments)).first();
    }

    void checks(String label) {
        page.getByLabel(label).first().check();
    }

    void presses(String key, Object... arguments) {
        button(words(key, arguments)).click();
    }

    /** Opens what lies folded under a title. */
    void unfolds(String titleKey, Object... arguments) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words(titleKey, arguments)))
                .first()
                .click();
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    void signsIn(String account) {
        open("/login?lang=" + language.code());
        fills("common.login.user", account);
        page.getByLabel(words("common.login.password")).first().fill(account);
        presses("common.login.submit");
        page.waitForURL(url -> !url.contains("/login"));
    }

    void unfoldsEverything() {
        page.locator("summary")
                .all()
                .forEach(summary -> summary.evaluate("summary => summary.parentElement.open = true"));
    }

    /** No barrier, no word of another language, no piece of a text's machinery, nothing wider than the screen. */
    void findsNothingWrong(String where) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        findsNoBarrier(where);
        var said = (String) page.evaluate(OWN_WORDS);
        assertThat(ForeignWords.in(said, language))
                .as("words of another language on %s in %s", where, language)
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels beyond the screen on %s in %s", where, language)
                .isEqualTo(0);
    }

    /**
     * Runs axe for WCAG 2.0 to 2.2, A and AA, on the page as it is, once the rows of its list have come. A page without
     * frames is examined in one go, without the second page in which axe joins what it found in frames.
     */
    void findsNoBarrier(String where) {
        page.waitForFunction("() => [...document.querySelectorAll('a.task')].every(row => row.textContent.trim())");
        var violations = new AxeBuilder(page)
                .options(VIOLATIONS)
                .setLegacyMode(page.locator("iframe").count() == 0)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .as("barriers on %s in %s", where, language)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language.code());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .as("main headings on %s", where)
                .isEqualTo(1);
    }

    @Override
    public void close() {
        context.close();
    }
}
