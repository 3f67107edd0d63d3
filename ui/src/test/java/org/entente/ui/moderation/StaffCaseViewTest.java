package org.entente.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entente.access.Language;
import org.entente.correspondence.LetterKind;
import org.entente.correspondence.LetterStatus;
import org.entente.correspondence.SentLetter;
import org.entente.correspondence.SentLetters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(DeskFakes.class)
@ViewPackages(packages = "org.entente.ui.moderation")
class StaffCaseViewTest extends SpringBrowserlessTest {

    private static final Instant QUEUED = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-20T08:02:00Z");

    @Autowired
    private SentLetters letters;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsEachLetterWithWhatBecameOfIt() {
        when(letters.of(any(), any()))
                .thenReturn(List.of(
                        letter(1, LetterKind.CONFIRM_MAILBOX, LetterStatus.SENT, null),
                        letter(2, LetterKind.COMPLAINT, LetterStatus.BOUNCED, "5.1.1 user unknown"),
                        letter(3, LetterKind.COMPANY_REMINDER, LetterStatus.FAILED, "550 no"),
                        letter(4, LetterKind.SENT_TO_COMPANY, LetterStatus.QUEUED, null)));

        UI.getCurrent().navigate("desk/case/2026-000007");

        assertThat(summaries())
                .containsSubsequence(
                        "Please confirm your mailbox · to the consumer · sent on 20 November 2026, 09:02",
                        "The complaint · to the company · came back on 20 November 2026, 09:02",
                        "Reminder to reply · to the company · given up on 20 November 2026, 09:02",
                        "Complaint sent to the company · to the consumer · waits to be sent since 20 November 2026, 09:00");
        assertThat(shownText()).contains("Objet 2").contains("Texte 2").contains("5.1.1 user unknown");
    }

    @Test
    void showsALetterThatLeavesWhileSomebodyReads() {
        when(letters.of(any(), any())).thenReturn(List.of(letter(1, LetterKind.COMPLAINT, LetterStatus.QUEUED, null)));
        UI.getCurrent().navigate("desk/case/2026-000007");
        when(letters.of(any(), any())).thenReturn(List.of(letter(1, LetterKind.COMPLAINT, LetterStatus.SENT, null)));

        ((StaffCaseView) getCurrentView()).refresh();

        assertThat(summaries()).contains("The complaint · to the company · sent on 20 November 2026, 09:02");
    }

    @Test
    void saysThatNoLetterHasLeft() {
        when(letters.of(any(), any())).thenReturn(List.of());

        UI.getCurrent().navigate("desk/case/2026-000007");

        assertThat(shownText()).contains("No letter has gone out yet.");
    }

    private List<String> summaries() {
        return find(NativeDetails.class).all().stream()
                .map(NativeDetails::getSummaryText)
                .toList();
    }

    private String shownText() {
        return ((StaffCaseView) getCurrentView()).getElement().getTextRecursively();
    }

    private static SentLetter letter(long id, LetterKind kind, LetterStatus status, @Nullable String problem) {
        return new SentLetter(
                id,
                kind,
                kind.party(),
                Language.FR,
                "Objet " + id,
                "Texte " + id,
                status,
                status == LetterStatus.QUEUED ? 0 : 1,
                QUEUED,
                status == LetterStatus.SENT || status == LetterStatus.BOUNCED ? LATER : null,
                problem == null ? null : LATER,
                status == LetterStatus.QUEUED ? LATER : null,
                problem,
                List.of());
    }
}
