package org.entente.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Outcome;
import org.entente.casefile.Verdict;
import org.entente.deadlines.PeriodUnit;
import org.entente.deadlines.WorkCalendar;
import org.entente.dossier.DossierPreparations;
import org.entente.dossier.Dossiers;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingDrafts;
import org.entente.followup.ConsumerAction;
import org.entente.followup.ConsumerActions;
import org.entente.matters.MatterLinks;
import org.entente.matters.MatterReader;
import org.entente.mediation.MediationAnswer;
import org.entente.mediation.MediationRouting;
import org.entente.mediation.MediationService;
import org.entente.mediation.MediationServices;
import org.entente.mediation.OwnDeadline;
import org.entente.mediation.ServiceArea;
import org.entente.mediation.ServiceResult;
import org.entente.publication.PublicComplaint;
import org.entente.publication.PublicationPreview;
import org.entente.publication.Publications;
import org.entente.publication.RedactedText;
import org.entente.ui.filing.FilingFakes;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.ErrorSummary;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CaseViewTest.Fakes.class)
@ViewPackages(classes = CaseView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class CaseViewTest extends SpringBrowserlessTest {

    private static final String PAGE = "case/" + CaseFileFixtures.NUMBER;

    private static final MediationAnswer LATER = new MediationAnswer(
            List.of(new MediationAnswer.Option(
                    "finance",
                    "SECTOR_SERVICE",
                    MediationAnswer.Standing.LATER,
                    LocalDate.of(2026, 12, 5),
                    LocalDate.of(2026, 12, 4),
                    LocalDate.of(2027, 11, 3),
                    List.of("MEMBERSHIP_NEEDED"),
                    List.of())),
            List.of(),
            null);

    private static final MediationService OMBUDSFIN = new MediationService(
            "finance",
            0,
            inAllLanguages("Ombudsfin"),
            Map.of(Language.FR, "https://www.ombudsfin.be/"),
            null,
            inAllLanguages("Free"),
            Set.of(Language.FR, Language.NL),
            ServiceArea.BELGIUM,
            ServiceResult.NOT_BINDING,
            new OwnDeadline(90, PeriodUnit.CALENDAR_DAYS, WorkCalendar.EU),
            LocalDate.of(2020, 1, 1),
            null);

    @Autowired
    private CaseReader cases;

    @Autowired
    private ConsumerActions actions;

    @Autowired
    private ComplaintFiling filing;

    @Autowired
    private CurrentViewer viewer;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.UK);
    }

    @Test
    void doesNotShowACaseThatThisSessionHasNotOpened() {
        when(cases.read(any(), any())).thenReturn(CaseFileFixtures.in(CaseStatus.CONSUMER_TURN));

        UI.getCurrent().navigate(PAGE);

        assertThat(find(CaseThread.class).exists()).isFalse();
        verify(cases, never()).read(any(), any());
    }

    @Test
    void theLinkConfirmsNothingUntilTheButtonIsPressed() {
        when(filing.openLink("token")).thenReturn(Optional.of(CaseFileFixtures.NUMBER));
        when(cases.read(any(), any())).thenReturn(CaseFileFixtures.in(CaseStatus.IN_MODERATION));

        UI.getCurrent().navigate("case/open/token");
        verify(filing, never()).openLink(any());
        verify(filing, never()).confirmMailbox(any(), any());

        press("Open my complaint");
        verify(filing).confirmMailbox(eq(CaseFileFixtures.NUMBER), any());
        assertThat(find(H1.class).single().getText()).startsWith("Deux factures");
    }

    @Test
    void aLinkThatDoesNotWorkLeadsToANewOne() {
        UI.getCurrent().navigate("case/open/forged");

        press("Open my complaint");

        assertThat(texts()).contains("This link does not work any more");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/my");
        assertThat(viewer.opened()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void saysInEveryStatusWhoseTurnItIs(CaseStatus status) {
        open(CaseFileFixtures.in(status));

        assertThat(find(TurnNotice.class).single()).isNotNull();
        assertThat(texts()).noneMatch(text -> text.startsWith("casefile."));
    }

    @Test
    void saysWhichMediationServiceTakesTheCaseFromWhenAndWhatItNeeds() {
        open(CaseFileFixtures.in(CaseStatus.WAITING_COMPANY));

        assertThat(texts())
                .contains("If you find no solution", "Ombudsfin", "It will also need this:", "90 days", "Free")
                .contains("You can turn to this service from 5 December 2026 on. Until 4 December 2026 the company"
                        + " still has time to answer.")
                .contains("Check that the institution is a member of this service.");
    }

    @Test
    void saysNothingOfMediationOnceTheCaseIsSolved() {
        open(CaseFileFixtures.closed(Outcome.SOLVED));

        assertThat(texts()).doesNotContain("If you find no solution");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void saysHowAClosedCaseEnded(Outcome outcome) {
        open(CaseFileFixtures.closed(outcome));

        assertThat(texts()).noneMatch(text -> text.startsWith("casefile."));
    }

    @Test
    void explainsTheDateAsASumThatCanBeChecked() {
        open(CaseFileFixtures.in(CaseStatus.WAITING_COMPANY));

        var lines = find(ListItem.class, find(DeadlineExplanation.class).single()).all().stream()
                .map(ListItem::getText)
                .toList();

        assertThat(lines)
                .containsExactly(
                        "It starts on Tuesday 3 November; that day does not count.",
                        "From there, 15 working days are counted, Monday to Friday.",
                        "6 days of weekends are left out.",
                        "Wednesday 11 November is left out: Armistice Day.",
                        "The last day is Wednesday 25 November, until midnight in Brussels.");
    }

    @Test
    void foldsWhatWasLeftOutOfAMailOneClickAway() {
        open(CaseFileFixtures.in(CaseStatus.CONSUMER_TURN));

        assertThat(texts()).anyMatch(text -> text.contains("> Réponse attendue avant le 24 novembre"));
        assertThat(texts()).contains("Show signature and quoted text");
    }

    @Test
    void asksForAVerdictBeforeItCloses() {
        open(CaseFileFixtures.in(CaseStatus.CONSUMER_TURN));

        press("Close the case");

        assertThat(find(Anchor.class, find(ErrorSummary.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("#outcome", "#stars");
        verify(actions, never()).close(any(), any(), any());
    }

    @Test
    @SuppressWarnings("unchecked")
    void closesWithTheVerdictOfTheConsumer() {
        open(CaseFileFixtures.in(CaseStatus.CONSUMER_TURN));
        ((RadioButtonGroup<Outcome>)
                        find(RadioButtonGroup.class).withId("outcome").single())
                .setValue(Outcome.PARTLY_SOLVED);
        ((RadioButtonGroup<Integer>)
                        find(RadioButtonGroup.class).withId("stars").single())
                .setValue(4);
        test(find(TextArea.class).withId("comment").single()).setValue("Late, but friendly");

        press("Close the case");

        verify(actions)
                .close(
                        CaseFileFixtures.NUMBER,
                        new Verdict(Outcome.PARTLY_SOLVED, 4, "Late, but friendly"),
                        Viewer.consumerOf(CaseFileFixtures.NUMBER.toString()));
        assertThat(texts()).contains("The case is closed. Thank you for your verdict on Telora.");
    }

    @Test
    void saysSoWhenTheMomentHasPassed() {
        open(CaseFileFixtures.in(CaseStatus.CONSUMER_TURN));
        doThrow(new CaseConflict(CaseFileFixtures.NUMBER, CaseStatus.CLOSED, "be withdrawn"))
                .when(actions)
                .withdraw(any(), any(), any());

        press("Withdraw the complaint");

        assertThat(texts()).anyMatch(text -> text.startsWith("This is no longer possible"));
    }

    @Test
    void showsTheReasonsOfTheModeratorAboveTheFields() {
        when(actions.possible(any())).thenReturn(EnumSet.of(ConsumerAction.REVISE));
        open(CaseFileFixtures.in(CaseStatus.CHANGES_ASKED));

        assertThat(texts())
                .contains("Quel mois est facturé deux fois ?")
                .anyMatch(text -> text.contains("it is not clear what happened"));
        assertThat(find(TextArea.class).withId("revised-narrative").single().getValue())
                .startsWith("J’ai reçu une facture");
    }

    private void open(CaseFile file) {
        when(cases.read(any(), any())).thenReturn(file);
        viewer.remember(file.number());
        UI.getCurrent().navigate(PAGE);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private List<String> texts() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }

    private static Map<Language, String> inAllLanguages(String text) {
        return Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), language -> text));
    }

    @Configuration
    static class Fakes {

        @Bean
        CaseReader cases() {
            return mock(CaseReader.class);
        }

        @Bean
        ComplaintFiling filing() {
            var filing = mock(ComplaintFiling.class);
            when(filing.openLink(any())).thenReturn(Optional.empty());
            return filing;
        }

        @Bean
        Dossiers dossiers() {
            return mock(Dossiers.class);
        }

        @Bean
        DossierPreparations preparations() {
            return mock(DossierPreparations.class);
        }

        @Bean
        MatterLinks matterLinks() {
            return mock(MatterLinks.class);
        }

        @Bean
        MatterReader matters() {
            return mock(MatterReader.class);
        }

        @Bean
        FilingDrafts drafts() {
            return FilingFakes.drafts();
        }

        @Bean
        MediationRouting routing() {
            var routing = mock(MediationRouting.class);
            when(routing.last(any())).thenReturn(Optional.of(LATER));
            return routing;
        }

        @Bean
        MediationServices services() {
            var services = mock(MediationServices.class);
            when(services.find("finance")).thenReturn(Optional.of(OMBUDSFIN));
            return services;
        }

        @Bean
        MediationGuide guide(MediationRouting routing, MediationServices services) {
            return new MediationGuide(routing, services);
        }

        @Bean
        ConsumerActions actions() {
            var actions = mock(ConsumerActions.class);
            when(actions.possible(any())).thenReturn(EnumSet.complementOf(EnumSet.of(ConsumerAction.REVISE)));
            return actions;
        }

        @Bean
        Publications publications() {
            var publications = mock(Publications.class);
            var file = CaseFileFixtures.in(CaseStatus.CONSUMER_TURN);
            var content = new PublicComplaint(
                    file.number(),
                    1,
                    1,
                    "Telora",
                    file.sector(),
                    file.subject(),
                    file.language(),
                    file.status(),
                    null,
                    file.claim().remedies(),
                    null,
                    new RedactedText(file.title()),
                    new RedactedText("Vous pouvez me joindre au ⟦PHONE⟧."),
                    List.of(),
                    null,
                    null,
                    LocalDate.of(2026, 11, 3),
                    null,
                    null,
                    null,
                    null);
            when(publications.preview(any(), any())).thenReturn(new PublicationPreview(true, content, List.of()));
            return publications;
        }

        @Bean
        CurrentViewer viewer() {
            return new RememberingViewer();
        }

        @Bean
        Texts messageSource() {
            return new Texts();
        }
    }

    private static final class RememberingViewer implements CurrentViewer {

        private final Set<CaseNumber> numbers = new HashSet<>();

        @Override
        public Viewer get() {
            return Viewer.anyone();
        }

        @Override
        public Viewer consumerOf(CaseNumber number) {
            return numbers.contains(number) ? Viewer.consumerOf(number.toString()) : get();
        }

        @Override
        public void remember(CaseNumber number) {
            numbers.add(number);
        }

        @Override
        public List<CaseNumber> opened() {
            return List.copyOf(numbers);
        }
    }
}
