package org.entente.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.access.Language;
import org.entente.guide.InfoPageDraft;
import org.entente.guide.InfoPageOutcome;
import org.entente.guide.InfoPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(GuideFakes.class)
@ViewPackages(packages = "org.entente.ui.guide")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class InfoPagesViewTest extends SpringBrowserlessTest {

    @Autowired
    private InfoPages pages;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void marksLanguagesThatAreMissingOrLeftBehind() {
        UI.getCurrent().navigate("desk/guide/pages");

        assertThat(shown()).contains("Version 2").contains("missing").contains("older than French");
    }

    @Test
    void saysWhatKeepsAPageFromBeingPublished() {
        open();

        text().setValue("Energy\n\n[here](javascript:alert(1)) and [there](/info/nowhere)");

        assertThat(shown())
                .contains("The first line is no title")
                .contains("The link “javascript:alert(1)” leads neither to https://")
                .contains("These links lead nowhere on our site: /info/nowhere.");
    }

    @Test
    void savesBeforeItPublishesAndWarnsOfLinks() {
        when(pages.saveDraft(any(), any(), anyInt(), any(), any()))
                .thenAnswer(call -> new InfoPageOutcome.Saved(draft(1, call.getArgument(3), "manager")));
        open();
        text().setValue("# Energy\n\nIn short.\n\nSee [there](/info/nowhere).");

        press("Publish");

        verify(pages).saveDraft(eq("energy"), eq(Language.EN), eq(0), any(), any());
        verify(pages, never()).publish(any(), any(), anyInt(), any());
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getTextRecursively()).contains("/info/nowhere");
    }

    @Test
    void overwritesNothingInSilence() {
        when(pages.saveDraft(any(), any(), eq(0), any(), any()))
                .thenReturn(new InfoPageOutcome.Conflict(draft(3, "# Energy\n\nTheir words.", "manager2")));
        when(pages.saveDraft(any(), any(), eq(3), any(), any()))
                .thenAnswer(call -> new InfoPageOutcome.Saved(draft(4, call.getArgument(3), "manager")));
        open();
        text().setValue("# Energy\n\nMy words.");

        press("Save the draft");
        verify(pages, never()).saveDraft(any(), any(), eq(3), any(), any());
        press("Save mine");

        verify(pages).saveDraft("energy", Language.EN, 3, "# Energy\n\nMy words.", GuideFakes.MANAGER);
    }

    @Test
    void takesTheirsIfThatIsChosen() {
        when(pages.saveDraft(any(), any(), eq(0), any(), any()))
                .thenReturn(new InfoPageOutcome.Conflict(draft(3, "# Energy\n\nTheir words.", "manager2")));
        open();
        text().setValue("# Energy\n\nMy words.");
        press("Save the draft");
        when(pages.draft(any(), any(), any()))
                .thenReturn(Optional.of(draft(3, "# Energy\n\nTheir words.", "manager2")));

        press("Take theirs");

        assertThat(text().getValue()).contains("Their words.");
    }

    private static InfoPageDraft draft(int revision, String markdown, String author) {
        return new InfoPageDraft("energy", Language.EN, revision, markdown, author, GuideFakes.NOW, List.of());
    }

    private void open() {
        UI.getCurrent().navigate("desk/guide/pages/energy", QueryParameters.of("in", "en"));
    }

    private TextArea text() {
        return find(TextArea.class).single();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void press(String text) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
