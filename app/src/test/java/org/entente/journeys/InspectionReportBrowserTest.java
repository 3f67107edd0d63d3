package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.inspection.FileReport;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.ReportFiling;
import org.entente.inspection.ReportState;
import org.entente.inspection.Scenario;
import org.entente.inspection.Suspect;
import org.entente.journeys.Visitor.Screen;
import org.entente.matters.Person;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An anonymous report from the guide to its end, and the inspector who decides on it. */
class InspectionReportBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Viewer INSPECTOR = Viewer.staff("inspector", Set.of(Role.INSPECTOR));

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    InspectionDesk desk;

    @Autowired
    ReportFiling filing;

    @Test
    void goesFromTheGuideToTheInspectorsWarning() {
        filing.file(new FileReport(
                UUID.randomUUID(),
                Scenario.FAKE_SHOP,
                Map.of(),
                new Suspect(null, null, "www.nep-winkel.example", null, null, null, null),
                "Betaald en niets gekregen.",
                Language.NL,
                Channel.WEB,
                Person.ANONYMOUS,
                false,
                false,
                null));

        var number = reportAnonymously();

        assertThat(desk.open(number, INSPECTOR).matter().person().isAnonymous()).isTrue();
        decide(number);
        var decided = desk.open(number, INSPECTOR);
        assertThat(decided.state()).isEqualTo(ReportState.WARNED);
        assertThat(decided.looks()).isNotEmpty();
        try (var reader = visitor(Language.FR, 390)) {
            reader.open("/warnings");
            reader.sees("nep-winkel.example");
            reader.findsNothingWrong("/warnings");
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasNoBarriersInAnyLanguage(Language language) {
        try (var person = visitor(language, 390)) {
            person.open("/report/new");
            person.findsNothingWrong("/report/new");
            person.presses("inspection.start.go");
            for (var step : new String[] {"what", "questions", "who", "story", "files", "you", "check"}) {
                if (step.equals("questions")) {
                    person.checks(person.words("inspection.scenario.UNSAFE_PRODUCT"));
                    person.presses("common.action.continue");
                }
                person.open(address(person).replaceFirst("[a-z]+$", step));
                person.findsNothingWrong("/report/" + step);
            }
            person.open("/warnings");
            person.findsNothingWrong("/warnings");
        }
    }

    @Test
    void keepsTheDeskFromEverybodyElse() {
        try (var moderator = visitor(Language.EN, 1400)) {
            moderator.signsIn("moderator");
            moderator.open("/desk/matters/inspection-report");
            assertThat(moderator.canSee(moderator.words("inspection.desk.text")))
                    .isFalse();
        }
    }

    private CaseNumber reportAnonymously() {
        try (var person = visitor(Language.NL, 390)) {
            person.open("/guide");
            choose(person, "/guide/scams");
            choose(person, "/guide/scams/");
            person.open("/report/new?guide=scams/shop&traderArea=EU");
            person.sees(person.words("inspection.not.title"));
            person.presses("inspection.start.go");
            if (address(person).endsWith("/what")) {
                person.checks(person.words("inspection.scenario.FAKE_SHOP"));
                person.presses("common.action.continue");
            }
            person.checks(person.words("inspection.answer.DELIVERED.NOTHING"));
            person.presses("common.action.continue");
            person.page().locator("#website").fill("https://nep-winkel.example/aanbod");
            person.presses("common.action.continue");
            person.presses("common.action.continue");
            person.sees(person.words("inspection.problem.story"));
            person.page().locator("#story").fill("Ik betaalde 80 euro en kreeg niets. <b>Pas op</b>");
            person.presses("common.action.continue");
            person.presses("common.action.continue");
            person.checks(person.words("inspection.you.anonymous"));
            person.presses("common.action.continue");
            person.sees("<b>Pas op</b>");
            person.presses("inspection.send");
            person.seesHeading(person.words("inspection.done.title"));
            person.sees(person.words("inspection.done.anonymous"));
            person.sees(person.words("inspection.not.title"));
            person.findsNothingWrong("receipt");
            return CaseNumber.parse(
                    person.page().locator(".report-number").textContent().strip());
        }
    }

    private void decide(CaseNumber number) {
        try (var inspector = visitor(Language.FR, 1400)) {
            inspector.signsIn("inspector");
            inspector.open("/desk/matters/inspection-report");
            inspector.sees(inspector.words("inspection.clusters.title"));
            inspector.findsNothingWrong("desk of the inspection");
            inspector.open("/desk/matters/inspection-report?number=" + number);
            inspector.sees(inspector.words("inspection.similar.title"));
            inspector.findsNothingWrong("a report at the desk");
            inspector.page().locator("a[href*='/cluster/']").first().click();
            inspector.seesHeading(inspector.words("inspection.cluster.title"));
            inspector.findsNothingWrong("a group of reports");
            button(inspector, "inspection.decide.warn").click();
            inspector
                    .page()
                    .getByLabel(inspector.words("inspection.decide.warn.target"))
                    .fill("nep-winkel.example");
            inspector
                    .page()
                    .getByLabel(inspector.words("inspection.decide.warn.note"))
                    .fill("Cette boutique prend l’argent et ne livre rien.");
            inspector.presses("inspection.decide.warn.confirm");
            inspector.sees(inspector.words("inspection.decide.warn.done"));
            inspector.open("/desk/matters/inspection-report");
            button(inspector, "inspection.warningList.publish.label", "nep-winkel.example")
                    .click();
            inspector.sees(inspector.words("inspection.warningList.state.public"));
        }
    }

    private static Locator button(Visitor visitor, String key, Object... arguments) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(visitor.words(key, arguments)))
                .first();
    }

    private static void choose(Visitor person, String path) {
        person.page().locator("a.choice[href^='" + path + "']").first().click();
    }

    private static String address(Visitor person) {
        var url = person.page().url().replaceFirst("\\?.*", "");
        return url.substring(url.indexOf("/report"));
    }

    private Visitor visitor(Language language, int width) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, texts, language, new Screen(width, false));
    }
}
