package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.entente.RunningProduct;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.journeys.Visitor.Screen;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterReader;
import org.entente.mediation.ServiceIntake;
import org.entente.mediation.ServiceIntakes;
import org.entente.time.Brussels;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mediation from the guide's first question: refused for a missing first complaint, later accepted, and settled. */
class MediationBrowserTest extends RunningProduct {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String SERVICE = "Service de médiation pour les télécommunications";

    @LocalServerPort
    int port;

    @Autowired
    Texts texts;

    @Autowired
    ServiceIntakes intakes;

    @Autowired
    MatterLinks links;

    @Autowired
    MatterReader reader;

    @Autowired
    Clock clock;

    @Test
    void isRefusedWithoutAFirstComplaintThenAcceptedAndSettled() {
        givesTheTelecomServiceADesk();

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
            var number = asksForMediation(person);

            links.confirmMailbox(number, Viewer.consumerOf(number.toString()));
            person.open("/matter/" + number);
            person.seesHeading(person.words("mediation.turn.NOT_ADMISSIBLE.title"));
            person.sees(person.words("mediation.finding.NOT_TURNED_TO_COMPANY"));
            person.findsNothingWrong("a mediation that no service takes");

            tellsOfAPoorAnswer(person);
            person.seesHeading(person.words("mediation.turn.AWAITING_PERSON.title"));
            person.findsNothingWrong("a mediation that waits for consent");
            person.checks(person.words("mediation.consent.agree"));
            person.presses("mediation.action.consent.button");
            person.sees(person.words("mediation.turn.WAITING_SERVICE.title", SERVICE));
            person.findsNothingWrong("a mediation that is with the service");

            mediates(number);

            person.open("/matter/" + number);
            person.seesHeading(person.words("mediation.turn.ENDED.title"));
            person.sees(person.words("mediation.outcome.AGREEMENT"));
            person.findsNothingWrong("a settled mediation");
            assertThat(reader.read(number, Viewer.consumerOf(number.toString())).state())
                    .isEqualTo("ENDED");
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

    private CaseNumber asksForMediation(Visitor person) {
        person.checks(person.words("mediation.ask.unlisted.label"));
        person.fills("mediation.ask.companyName.label", "Nordlys Télécom");
        person.fills("mediation.ask.title.label", "Internet ne marche plus");
        person.fills("mediation.ask.story.label", "Depuis trois mois, la connexion coupe tous les soirs.");
        person.fills("mediation.ask.name.label", "Claire Dumont");
        person.fills("mediation.ask.email.label", "claire.dumont@brusselnet.example");
        person.fills("filing.person.postalCode.label", "1050");
        person.fills("filing.person.town.label", "Ixelles");
        person.presses("mediation.new.button");
        person.seesHeading(person.words("mediation.asked.title"));
        person.findsNothingWrong("the receipt of a request for mediation");
        return CaseNumber.parse(
                person.page().locator(".case-number").first().textContent().strip());
    }

    private void tellsOfAPoorAnswer(Visitor person) {
        person.checks(person.words("mediation.answer.POOR"));
        var day = Brussels.dayOf(clock.instant()).minusDays(40);
        person.fills(
                "mediation.ask.contactedOn.label",
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day));
        person.checks(person.words("mediation.ask.proof.label"));
        person.presses("mediation.action.facts.button");
    }

    private void mediates(CaseNumber number) {
        try (var mediator = visitor(Language.FR, 1400)) {
            mediator.signsIn("mediator");
            mediator.open("/desk/matters/mediation");
            mediator.findsNothingWrong("desk of a mediation service");
            mediator.open("/desk/matters/mediation?number=" + number);
            mediator.sees(mediator.words("mediation.request.title"));
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
                new ServiceIntake("telecom", known.version(), null, known.admission(), Set.of("mediator")),
                Viewer.staff("manager", Set.of(Role.MANAGER)));
        assertThat(List.copyOf(intakes.of("telecom").accounts())).containsExactly("mediator");
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
