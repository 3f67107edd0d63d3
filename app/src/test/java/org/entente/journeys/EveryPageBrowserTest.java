package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.Sector;
import org.entente.correspondence.CaseLinks;
import org.entente.correspondence.DemoMailboxes;
import org.entente.filing.DraftContent;
import org.entente.filing.FilingDrafts;
import org.entente.guide.GuideDrafts;
import org.entente.journeys.Visitor.Screen;
import org.entente.rules.RuleDrafts;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Looks at every page for everyone in each language, in a demo world with cases in all states: no barrier that axe finds,
 * no word of another language, nothing wider than the screen. Languages take turns in being seen on wide and narrow
 * screens, in light and dark.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class EveryPageBrowserTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    JdbcClient database;

    @Autowired
    CaseLinks links;

    @Autowired
    FilingDrafts drafts;

    @Autowired
    DemoMailboxes mailboxes;

    @Autowired
    RuleDrafts ruleDrafts;

    @Autowired
    GuideDrafts guideDrafts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws IOException {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it")), "world");
        registry.add("entente.data-dir", data::toString);
        registry.add("entente.public-url", () -> "http://localhost");
        registry.add("entente.demo.complaints", () -> "60");
    }

    @ParameterizedTest
    @EnumSource
    void showsThePublicPages(Language language) {
        var paths = new ArrayList<>(List.of(
                "/",
                "/guide",
                "/guide/energy",
                "/guide/energy/bill",
                "/guide/energy/bill/high?contacted=POOR",
                "/guide/energy/bill/high?contacted=POOR&contactedOn=2099-01-01",
                "/guide/energy/bill/high?contacted=POOR&contactedOn=2026-01-05&postalCode=4000&amount=120",
                "/guide/energy/bill/high?contacted=NO&postalCode=&amount=",
                "/info",
                "/info?q=garantie",
                "/info/energy",
                "/complaints",
                "/complaints?q=facture",
                "/complaints?q=zzzzzz",
                "/companies",
                "/companies?q=zzzzzz",
                "/about/how-it-works",
                "/about/score",
                "/about/accessibility",
                "/about/privacy",
                "/about/contact",
                "/no-such-page",
                "/login",
                "/my",
                "/demo",
                "/demo/mail",
                "/demo/raw"));
        everyValueOf("select distinct on (status, outcome) number from publication")
                .forEach(number -> paths.add("/complaints/" + number));
        everyValueOf("select number::text from company where verified_at is not null order by id limit 2")
                .forEach(number -> paths.add("/companies/" + number));
        var box = mailboxes.addresses().getFirst();
        paths.add("/demo/mail/" + box);
        paths.add("/demo/mail/" + box + "/" + mailboxes.mails(box).getFirst().id());
        for (var screen : screensFor(language)) {
            try (var visitor = visitor(language, screen)) {
                for (var path : paths) {
                    visitor.open(path);
                    visitor.findsNothingWrong(path);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheStepsOfFiling(Language language) {
        for (var screen : screensFor(language)) {
            try (var visitor = visitor(language, screen)) {
                visitor.open("/file");
                visitor.seesHeading(visitor.words("filing.company.title"));
                visitor.presses("common.action.continue");
                visitor.sees(visitor.words("filing.error.heading", 1));
                visitor.findsNothingWrong("the first step with an error");
                var draft = filledDraft(language);
                for (var step : List.of("company", "story", "claim", "files", "publicity", "person", "check")) {
                    visitor.open("/file/" + draft + "/" + step);
                    visitor.seesHeading(visitor.words("filing." + step + ".title"));
                    visitor.findsNothingWrong("filing step " + step);
                }
                visitor.presses("filing.submit.label");
                visitor.seesHeading(visitor.words("filing.done.title"));
                visitor.findsNothingWrong("the confirmation");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheCasePageInEveryState(Language language) {
        var cases = new LinkedHashMap<String, String>();
        database.sql("select distinct on (status, outcome) status || coalesce(' ' || outcome, '') as state, number"
                        + " from complaint_case order by status, outcome, id")
                .query()
                .listOfRows()
                .forEach(row -> cases.put((String) row.get("state"), (String) row.get("number")));
        assertThat(cases.keySet())
                .as("states that the demo world shows")
                .anyMatch(state -> state.equals("CONSUMER_TURN"))
                .anyMatch(state -> state.equals("WAITING_COMPANY"))
                .anyMatch(state -> state.startsWith("CLOSED"));
        for (var screen : screensFor(language)) {
            try (var visitor = visitor(language, screen)) {
                for (Map.Entry<String, String> found : cases.entrySet()) {
                    var link = links.toCase(CaseNumber.parse(found.getValue()));
                    visitor.open(link.substring(link.indexOf("/case/")));
                    visitor.seesHeading(visitor.words("casefile.open.title"));
                    if (found.equals(cases.firstEntry())) {
                        visitor.findsNothingWrong("the page that a link opens");
                    }
                    visitor.presses("casefile.open.button");
                    visitor.page().waitForURL(url -> url.endsWith("/case/" + found.getValue()));
                    visitor.page().locator("h1").waitFor();
                    visitor.unfoldsEverything();
                    visitor.findsNothingWrong("a case that is " + found.getKey());
                }
                visitor.open("/case/open/no-such-link");
                visitor.presses("casefile.open.button");
                visitor.sees(visitor.words("casefile.open.refused.title"));
                visitor.findsNothingWrong("a link that opens nothing");
                visitor.open("/my");
                assertThat(visitor.page().getByRole(AriaRole.LINK).count()).isPositive();
                visitor.findsNothingWrong("a consumer's cases");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheManagersPages(Language language) {
        var manager = Viewer.staff("manager", Set.of(Role.MANAGER));
        var change = ruleDrafts.open("triage", manager);
        var paths = new ArrayList<>(List.of(
                "/desk/start",
                "/rules",
                "/rules/triage",
                "/rules/mediationRouting",
                "/rules/triage?version=1&from=1",
                "/mediation-services"));
        var guideChange = guideDrafts.open(manager).change().id();
        paths.add("/desk/guide");
        paths.add("/desk/guide/pages");
        paths.add("/desk/guide/pages/energy?in=fr");
        for (var section : List.of("edit", "tree", "check", "preview", "release")) {
            paths.add("/desk/guide/draft/" + guideChange + "?section=" + section);
        }
        for (var section : List.of("rules", "examples", "trial", "replay", "release")) {
            paths.add("/rules/change/" + change + "?section=" + section);
        }
        for (var screen : screensFor(language)) {
            try (var visitor = visitor(language, screen)) {
                visitor.signsIn("manager");
                for (var path : paths) {
                    visitor.open(path);
                    visitor.findsNothingWrong(path);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheFormsOfEveryPath(Language language) {
        for (var screen : screensFor(language)) {
            try (var visitor = visitor(language, screen)) {
                for (var path : List.of(
                        "/mediation/new",
                        "/report/new",
                        "/warnings",
                        "/legal-aid/new",
                        "/legal-aid/new?guide=guarantee/new/again&dealing=CONSUMER&contacted=POOR&amount=120",
                        "/ask",
                        "/take-over",
                        "/my/open/no-such-link",
                        "/my/preferences/no-such-link",
                        "/kiosk",
                        "/guide",
                        "/ask")) {
                    visitor.open(path);
                    visitor.findsNothingWrong(path);
                }
            }
        }
    }

    /** A matter of each kind in each language; the states take turns, so that each is seen in one of them. */
    @ParameterizedTest
    @EnumSource
    void showsThePersonsPageOfEveryPath(Language language) {
        var matters = database.sql("select distinct on (kind, state) kind, state, number from matter"
                        + " where person_email is not null order by kind, state, id")
                .query()
                .listOfRows();
        var kinds = new HashSet<Object>();
        for (var screen : screensFor(language)) {
            try (var visitor = visitor(language, screen)) {
                for (var i = 0; i < matters.size(); i++) {
                    var matter = matters.get(i);
                    if (kinds.add(matter.get("kind")) || i % Language.values().length == language.ordinal()) {
                        opens(visitor, CaseNumber.parse((String) matter.get("number")));
                        visitor.unfoldsEverything();
                        visitor.findsNothingWrong(matter.get("kind") + " that is " + matter.get("state"));
                    }
                }
                visitor.open("/my");
                visitor.page().locator(".case-list li").first().waitFor();
                visitor.findsNothingWrong("matters of all kinds in the overview");
            }
        }
        assertThat(kinds).as("kinds that the demo world shows").hasSize(4);
    }

    private void opens(Visitor visitor, CaseNumber number) {
        var link = links.toCase(number);
        visitor.open(link.substring(link.indexOf("/case/")));
        visitor.presses("casefile.open.button");
        visitor.page().waitForURL(url -> url.endsWith("/matter/" + number));
        visitor.page().locator("h1").waitFor();
    }

    private Visitor visitor(Language language, Screen screen) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language, screen);
    }

    private static List<Screen> screensFor(Language language) {
        return switch (language) {
            case FR -> List.of(new Screen(1400, false));
            case NL -> List.of(new Screen(320, true));
            case DE -> List.of(new Screen(320, false));
            case EN -> List.of(new Screen(1400, true));
        };
    }

    private List<String> everyValueOf(String query) {
        return database.sql(query).query(String.class).list();
    }

    /** A draft that lacks nothing; no two are alike. */
    private UUID filledDraft(Language language) {
        var id = drafts.open(language).id();
        var number = database.sql("select number from company where verified_at is not null order by id limit 1")
                .query(Integer.class)
                .single();
        var unlike = "ENT-" + id.toString().substring(0, 8);
        drafts.save(
                id,
                new DraftContent(
                        7,
                        language,
                        number,
                        null,
                        null,
                        Sector.TELECOM,
                        "billing",
                        unlike,
                        unlike + ", 62,40.",
                        LocalDate.ofInstant(Instant.now(), java.time.ZoneOffset.UTC)
                                .minusDays(9),
                        "62,40",
                        Set.of(Remedy.REFUND),
                        null,
                        "62,40",
                        Publicity.PUBLIC,
                        "An Verstraete",
                        unlike.toLowerCase(java.util.Locale.ROOT) + "@brusselnet.example",
                        null,
                        null,
                        null,
                        null,
                        null));
        return id;
    }
}
