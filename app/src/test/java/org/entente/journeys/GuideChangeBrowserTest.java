package org.entente.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.EnumMap;
import java.util.Set;
import org.entente.RunningProduct;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.engine.Timers;
import org.entente.guide.FactKey;
import org.entente.guide.GuideAddress;
import org.entente.guide.GuideDrafts;
import org.entente.guide.GuideOutcome;
import org.entente.guide.Guides;
import org.entente.guide.InfoPages;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.time.MovableClock;
import org.entente.ui.guide.GuideNavigation;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An outcome of the guide goes through the hands of two managers: changed, mended, approved, read by all, and taken back. */
class GuideChangeBrowserTest extends RunningProduct {

    private static final String NEW_TITLE = "Votre courrier n’arrive pas : ce titre est nouveau";
    private static final String NEW_STEP = "Cette étape est nouvelle.";
    private static final Viewer MANAGER = Viewer.staff("manager", Set.of(Role.MANAGER));

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    Guides guides;

    @Autowired
    GuideDrafts drafts;

    @Autowired
    RuleChanges changes;

    @Autowired
    InfoPages pages;

    @Autowired
    MovableClock clock;

    @Autowired
    Timers timers;

    @Test
    void changesAnOutcomeForEverybodyAndTakesItBack() {
        var path = guides.current().paths().stream()
                .filter(one -> one.choices().getFirst().equals("post"))
                .findFirst()
                .orElseThrow();
        var address = atTheEnd(path.choices(), path.outcome());
        var former = path.outcome().title().in(Language.FR);
        try (var author = visitor("manager", Language.FR);
                var colleague = visitor("manager2", Language.NL);
                var reader = new Visitor(CHROMIUM.browser(), root(), texts, Language.FR)) {
            readsOf(reader, address, former);
            var change = opensAChange(author);
            rewrites(author, change, path.outcome());
            losesATranslationAndMendsIt(author, change, path.outcome());
            looksAtIt(author, change);
            submits(author, change);
            readsOf(reader, address, former);

            approves(colleague, change);
            readsOf(reader, address, NEW_TITLE);
            reader.sees(NEW_STEP);

            takesItBack(colleague, change);
            readsOf(reader, address, former);
            assertThat(reader.canSee(NEW_STEP)).isFalse();
        }
    }

    @Test
    void publishesAnInformationPageAndTakesAnOlderOneBack() {
        var former = pages.find("energy", Language.NL).orElseThrow();
        try (var manager = visitor("manager", Language.NL);
                var reader = new Visitor(CHROMIUM.browser(), root(), texts, Language.NL)) {
            manager.open("/" + GuideNavigation.pages());
            manager.findsNothingWrong("the list of pages");
            manager.open("/" + GuideNavigation.page("energy", Language.NL));
            var text = manager.page()
                    .getByLabel(manager.words("guide.ui.page.text"))
                    .first();
            assertThat(text).hasValue(former.markdown());
            text.fill("# Energie in het kort\n\nWat u moet weten.\n\n## Nieuw\n\nZie [elders](/info/bestaat-niet).\n");
            manager.seesHeading("Nieuw");
            manager.sees("/info/bestaat-niet");
            manager.findsNothingWrong("the editor of a page");

            manager.presses("guide.ui.page.publish");
            confirms(manager, "guide.ui.page.publish");
            manager.sees(manager.words("guide.ui.page.published", String.valueOf(former.number() + 1)));
            reader.open("/info/energy?lang=nl");
            reader.seesHeading("Energie in het kort");

            manager.button(manager.words("guide.ui.page.version.take.label", String.valueOf(former.number())))
                    .click();
            confirms(manager, "guide.ui.page.version.take");
            manager.sees(manager.words("guide.ui.page.version.taken", String.valueOf(former.number())));
            reader.open("/info/energy?lang=nl");
            reader.seesHeading(former.title());
        }
    }

    // --- what the managers do ---

    private long opensAChange(Visitor author) {
        author.open("/" + GuideNavigation.guide());
        author.seesHeading(author.words("guide.ui.title"));
        author.findsNothingWrong("the guide");
        author.presses("guide.ui.edit");
        author.page().waitForURL(url -> url.contains("/desk/guide/draft/"));
        var address = author.page().url();
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private void rewrites(Visitor author, long change, GuideOutcome outcome) {
        author.fills("guide.ui.tree.search", outcome.id());
        author.page()
                .locator(".guide-links a[href$='outcome:" + outcome.id() + "']")
                .click();
        assertThat(author.field("guide.ui.form.outcome.title"))
                .hasValue(outcome.title().in(Language.FR));
        author.findsNothingWrong("the form of an outcome");
        author.fills("guide.ui.form.outcome.title", NEW_TITLE);
        author.fills("guide.ui.form.step.text", NEW_STEP);
        saves(author, change);

        var saved = drafts.get(change, MANAGER).guide().outcome(outcome.id()).orElseThrow();
        assertThat(saved.title().in(Language.FR)).isEqualTo(NEW_TITLE);
        assertThat(saved.title().in(Language.DE)).isEqualTo(outcome.title().in(Language.DE));
        assertThat(saved.rights()).isEqualTo(outcome.rights());
        assertThat(saved.letter()).isEqualTo(outcome.letter());
        assertThat(drafts.compareDraft(change, MANAGER)).hasSize(1);
    }

    private void losesATranslationAndMendsIt(Visitor author, long change, GuideOutcome outcome) {
        chooses(author, Language.DE);
        author.fills("guide.ui.form.outcome.title", "");
        saves(author, change);
        assertThat(tab(author, Language.DE)).containsText(author.words("guide.ui.form.lacks"));
        assertThat(drafts.get(change, MANAGER).isReleasable()).isFalse();

        author.open("/" + GuideNavigation.draft(change, "release"));
        author.presses("rules.ui.release.submit");
        author.sees(author.words("rules.ui.release.problem.DOCUMENT_HAS_ERRORS", "1"));
        assertThat(changes.get(change, MANAGER).state()).isEqualTo(State.DRAFT);

        author.open("/" + GuideNavigation.draft(change, "check"));
        var finding = author.words("guide.ui.finding.MISSING_TEXT", author.words("common.language.DE"));
        author.sees(finding);
        author.findsNothingWrong("a check with an error");
        author.page()
                .locator(".findings li")
                .filter(new Locator.FilterOptions().setHasText(finding))
                .getByRole(AriaRole.LINK)
                .click();
        chooses(author, Language.DE);
        author.fills("guide.ui.form.outcome.title", outcome.title().in(Language.DE));
        saves(author, change);
        assertThat(drafts.get(change, MANAGER).isReleasable()).isTrue();
    }

    private void looksAtIt(Visitor author, long change) {
        author.open("/" + GuideNavigation.draft(change, "tree") + "&theme=post");
        author.sees(NEW_TITLE);
        author.findsNothingWrong("the drawing");
        author.open("/" + GuideNavigation.draft(change, "preview"));
        author.page().locator(".preview-choices a").first().click();
        author.page().locator(".guide-preview .up").waitFor();
        author.findsNothingWrong("the preview");
    }

    private void submits(Visitor author, long change) {
        author.open("/" + GuideNavigation.draft(change, "release"));
        author.fills("rules.ui.release.reason", "Des mots plus simples.");
        author.presses("rules.ui.release.submit");
        author.sees(author.words("rules.ui.release.notYours"));
        author.findsNothingWrong("a change that waits for a colleague");
        assertThatThrownBy(() -> changes.approve(change, MANAGER)).isInstanceOf(AccessDenied.class);
    }

    private void approves(Visitor colleague, long change) {
        colleague.open("/" + GuideNavigation.guide());
        colleague.sees(colleague.words("rules.ui.list.yours"));
        colleague.findsNothingWrong("the guide with a change to approve");
        colleague.open("/" + GuideNavigation.draft(change, "release"));
        colleague.sees(NEW_TITLE);
        colleague.findsNoBarrier("a change to approve");
        colleague.presses("rules.ui.release.approve");
        confirms(colleague, "rules.ui.release.approve");
        awaitState(colleague, change, State.APPROVED);
        timers.fireUntil(clock.instant(), reached -> {});
        awaitState(colleague, change, State.WATCHED);
    }

    private void takesItBack(Visitor colleague, long change) {
        var former = String.valueOf(changes.get(change, MANAGER).formerVersion());
        colleague.open("/" + GuideNavigation.draft(change, "release"));
        colleague.presses("rules.ui.release.rollBack", former);
        confirms(colleague, "rules.ui.release.rollBack", former);
        awaitState(colleague, change, State.ROLLED_BACK);
        colleague.open("/" + GuideNavigation.guide());
        colleague.findsNothingWrong("the guide after a change was taken back");
    }

    // --- hands ---

    private void readsOf(Visitor reader, String address, String title) {
        reader.open(address);
        reader.seesHeading(title);
    }

    /** All that is asked for on the way is answered or skipped. */
    private static String atTheEnd(java.util.List<String> choices, GuideOutcome outcome) {
        var facts = new EnumMap<FactKey, String>(FactKey.class);
        for (var name : outcome.asks()) {
            var key = FactKey.of(name).orElseThrow();
            if (key.kind() == FactKey.Kind.CODE) {
                facts.put(key, key == FactKey.CONTACTED ? "NO" : key.codes().getFirst());
            } else if (key.isSkippable()) {
                facts.put(key, "");
            }
        }
        return new GuideAddress(choices, facts).href();
    }

    private void saves(Visitor author, long change) {
        var revision = drafts.get(change, MANAGER).revision();
        author.presses("rules.ui.change.save");
        author.page().waitForCondition(() -> drafts.get(change, MANAGER).revision() == revision + 1);
        author.page()
                .waitForFunction(
                        "number => new RegExp(`\\\\b${number}\\\\.?$`).test("
                                + "document.querySelector('.save-state').textContent.trim())",
                        revision + 1);
    }

    private static void chooses(Visitor author, Language language) {
        tab(author, language).click();
        assertThat(tab(author, language)).hasAttribute("aria-pressed", "true");
    }

    private static Locator tab(Visitor author, Language language) {
        return author.page()
                .locator(".language-choice button")
                .filter(new Locator.FilterOptions().setHasText(author.words("common.language." + language)));
    }

    private static void confirms(Visitor visitor, String key, Object... arguments) {
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
        visitor.open("/" + GuideNavigation.draft(change, "release"));
        visitor.sees(visitor.words("rules.ui.state." + state));
    }

    private Visitor visitor(String account, Language language) {
        var visitor = new Visitor(CHROMIUM.browser(), root(), texts, language);
        visitor.signsIn(account);
        return visitor;
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
