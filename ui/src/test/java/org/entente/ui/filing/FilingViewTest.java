package org.entente.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.DraftView;
import org.entente.filing.FilingDrafts;
import org.entente.filing.FilingOutcome;
import org.entente.matters.Continuation;
import org.entente.search.CompanySuggestion;
import org.entente.search.CompanySuggestions;
import org.entente.ui.casefile.CaseFileFixtures;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.ErrorSummary;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(FilingViewTest.Fakes.class)
@ViewPackages(classes = FilingView.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class FilingViewTest extends SpringBrowserlessTest {

    @Autowired
    private FilingDrafts drafts;

    @Autowired
    private ComplaintFiling filing;

    @Autowired
    private CaseReader cases;

    private UUID draft;

    @BeforeEach
    void startInEnglish() {
        UI.getCurrent().setLocale(Locale.UK);
        draft = drafts.open(Language.EN).id();
    }

    @Test
    void startsADraftOnTheFirstQuestion() {
        UI.getCurrent().navigate("file");

        assertThat(heading()).isEqualTo("Which company is it about?");
        assertThat(location()).endsWith("/company");
    }

    /** The subject is shown, not asked; the claim's page is left out; the gaps of the letter have to be filled. */
    @Test
    void asksNothingThatTheGuideAskedAlready() {
        UI.getCurrent().navigate("file", com.vaadin.flow.router.QueryParameters.of("guide", "energy/bill"));
        draft = java.util.UUID.fromString(location().split("/", -1)[1]);

        companyField().setValue(new CompanySuggestion(2, "Voltaris", org.entente.companies.Sector.ENERGY_WATER, null));
        assertThat(find(RadioButtonGroup.class).withId("subject").exists()).isFalse();
        assertThat(texts()).anyMatch(text -> text.startsWith("From your answers: "));
        press("Continue");

        var narrative = find(com.vaadin.flow.component.textfield.TextArea.class)
                .withId("narrative")
                .single();
        assertThat(find(TextField.class).withId("title").single().getValue()).isEqualTo("My bill is too high");
        assertThat(kept().subject()).isEqualTo("billing");
        assertThat(kept().amountAtStake()).isEqualTo("120,50");
        assertThat(kept().alreadyContactedOn()).isEqualTo(java.time.LocalDate.of(2026, 10, 1));
        press("Continue");
        assertThat(narrative.isInvalid()).as("a gap is left").isTrue();

        test(narrative).setValue("On 3 March I got a bill.");
        press("Continue");
        assertThat(location()).as("what is asked was told").endsWith("/files");
        assertThat(kept().remedies()).containsExactly(org.entente.casefile.Remedy.BILL_CORRECTION);
    }

    @Test
    void asksForTheSubjectIfTheCompanyIsOfAnotherSectorThanTheGuideThought() {
        UI.getCurrent().navigate("file", com.vaadin.flow.router.QueryParameters.of("guide", "energy/bill"));

        companyField().setValue(new CompanySuggestion(1, "Telora", org.entente.companies.Sector.TELECOM, null));

        assertThat(find(RadioButtonGroup.class).withId("subject").single().getValue())
                .isNull();
    }

    @Test
    void sumsUpOnTopWhatIsMissingAndSaysTheSameAtTheField() {
        open(FilingPage.STORY, answers -> {
            answers.title = "";
            answers.narrative = "";
        });

        press("Continue");

        var links = find(Anchor.class, find(ErrorSummary.class).single()).all();
        assertThat(links).extracting(Anchor::getHref).containsExactly("#title", "#narrative");
        var title = find(TextField.class).withId("title").single();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo(links.getFirst().getText());
        assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Error: What happened?");
        assertThat(location()).endsWith("/story");
    }

    @Test
    void keepsWhatWasTypedBesideAnError() {
        open(FilingPage.STORY, answers -> answers.narrative = "");

        test(find(TextField.class).withId("title").single()).setValue("Two bills for one month");
        press("Continue");

        assertThat(find(TextField.class).withId("title").single().getValue()).isEqualTo("Two bills for one month");
        assertThat(find(TextField.class).withId("title").single().isInvalid()).isFalse();
        assertThat(kept().title()).isEqualTo("Two bills for one month");
    }

    @Test
    void savesEachChangeAtOnceAndSaysWhen() {
        open(FilingPage.PERSON, answers -> {});

        test(find(TextField.class).withId("town").single()).setValue("Eupen");

        assertThat(kept().town()).isEqualTo("Eupen");
        assertThat(texts()).contains("Saved as a draft at 14:05");
    }

    @Test
    void choosesNothingBeforehandWhereTheChoiceMatters() {
        open(FilingPage.PUBLICITY, answers -> answers.publicity = null);

        assertThat(publicity().getValue()).isNull();
        press("Continue");
        assertThat(publicity().isInvalid()).isTrue();
        assertThat(publicity().getElement().getAttribute("aria-invalid")).isEqualTo("true");

        test(publicity()).selectItem("Only you and the company");
        press("Continue");
        assertThat(heading()).isEqualTo("Who are you?");
        assertThat(kept().publicity()).isEqualTo(Publicity.PRIVATE);
    }

    @Test
    void asksForTheSubjectOnceTheCompanyIsKnown() {
        open(FilingPage.COMPANY, answers -> {
            answers.companyNumber = null;
            answers.subject = null;
        });
        assertThat(find(RadioButtonGroup.class).withId("subject").exists()).isFalse();

        var company = companyField();
        company.setValue(new CompanySuggestion(2, "Voltaris", org.entente.companies.Sector.ENERGY_WATER, null));

        var subject = find(RadioButtonGroup.class).withId("subject").single();
        assertThat(subject.getListDataView().getItems().toList()).contains("meter", "tariff");
    }

    @Test
    void takesACompanyThatIsNotListed() {
        open(FilingPage.COMPANY, answers -> {
            answers.companyNumber = null;
            answers.sector = null;
            answers.subject = null;
        });

        test(find(Checkbox.class).withCaption("My company is not in the list").single())
                .click();
        press("Continue");

        assertThat(summaryLinks()).containsExactly("#company-name", "#company-email", "#sector");
    }

    @Test
    void doesNotLetAnybodySkipAnOpenQuestion() {
        open(FilingPage.CHECK, answers -> answers.name = "");

        assertThat(location()).endsWith("/person");
    }

    @Test
    void returnsToTheCheckAfterAChange() {
        keep(answers -> {});
        UI.getCurrent()
                .navigate("file/" + draft + "/claim", com.vaadin.flow.router.QueryParameters.of("return", "check"));

        press("Continue");

        assertThat(location()).endsWith("/check");
    }

    @Test
    void filesOnlyFromTheCheckAndThenShowsTheNumber() {
        open(FilingPage.CHECK, answers -> {});
        verify(filing, never()).file(any());
        when(filing.file(any())).thenAnswer(call -> {
            var view = drafts.find(draft).orElseThrow();
            when(drafts.find(draft))
                    .thenReturn(java.util.Optional.of(new DraftView(
                            draft, view.content(), List.of(), view.updatedAt(), CaseFileFixtures.NUMBER)));
            var file = CaseFileFixtures.in(CaseStatus.AWAITING_CONFIRMATION);
            when(cases.read(any(), any())).thenReturn(file);
            return new FilingOutcome.Filed(CaseFileFixtures.NUMBER, file.deadline());
        });

        press("Send my complaint");

        assertThat(location()).endsWith("/done");
        assertThat(texts()).contains("2026-004127");
        assertThat(texts()).anyMatch(text -> text.contains("anna@post.example") && text.contains("25 November"));
    }

    @Test
    void tellsTheEarlierNumberOfADuplicate() {
        open(FilingPage.CHECK, answers -> {});
        when(filing.file(any())).thenReturn(new FilingOutcome.Duplicate(new CaseNumber(2026, 77)));

        press("Send my complaint");

        assertThat(texts()).anyMatch(text -> text.contains("2026-000077"));
        assertThat(location()).endsWith("/check");
        assertThat(find(Button.class).withText("Send my complaint").single().isEnabled())
                .isTrue();
    }

    @Test
    void knowsNoDraftThatDoesNotExist() {
        UI.getCurrent().navigate("file/" + UUID.randomUUID() + "/story");

        assertThat(find(FilingForm.class).exists()).isFalse();
    }

    private interface Change {
        void on(Answers answers);
    }

    private void keep(Change change) {
        var answers = AnswerCheckTest.complete();
        change.on(answers);
        drafts.save(draft, answers.toContent(1, Language.EN));
    }

    private void open(FilingPage page, Change change) {
        keep(change);
        UI.getCurrent().navigate(FilingNavigation.page(draft, page));
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private org.entente.filing.DraftContent kept() {
        return drafts.find(draft).orElseThrow().content();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Publicity> publicity() {
        return find(RadioButtonGroup.class).withId("publicity").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CompanySuggestion> companyField() {
        return find(ComboBox.class).withId("company").single();
    }

    private List<String> summaryLinks() {
        return find(Anchor.class, find(ErrorSummary.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private List<String> texts() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }

    private static String location() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    @Configuration
    static class Fakes {

        @Bean
        FilingDrafts drafts() {
            return FilingFakes.drafts();
        }

        @Bean
        CompanySuggestions suggestions() {
            return FilingFakes.suggestions();
        }

        @Bean
        CompanyDirectory directory() {
            return FilingFakes.directory();
        }

        @Bean
        org.entente.guide.Guides guides() {
            return FilingFakes.guides();
        }

        @Bean
        ComplaintFiling filing() {
            return mock(ComplaintFiling.class);
        }

        @Bean
        CurrentViewer viewer() {
            var viewer = mock(CurrentViewer.class);
            when(viewer.get()).thenReturn(Viewer.anyone());
            return viewer;
        }

        @Bean
        Continuation continuation() {
            return mock(Continuation.class);
        }

        @Bean
        CaseReader cases() {
            return mock(CaseReader.class);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(FilingFakes.NOW, ZoneOffset.UTC);
        }

        @Bean
        Texts messageSource() {
            return new Texts();
        }
    }
}
