package org.entente.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.casefile.CaseFile.Decision;
import org.entente.casefile.CaseNumber;
import org.entente.mediation.MediationServices;
import org.entente.rules.Example;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleOverrides;
import org.entente.rules.RuleTables;
import org.entente.rules.SaveOutcome;
import org.entente.rules.TableSummary;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(RuleFakes.class)
@ViewPackages(packages = "org.entente.ui.rules")
class OverrideFormTest extends SpringBrowserlessTest {

    private final List<Map<String, String>> recorded = new ArrayList<>();

    @BeforeEach
    void showForm() {
        UI.getCurrent()
                .add(new OverrideForm(
                        decision(),
                        RuleFakes.table(RuleFakes.shipped()),
                        Map.of(
                                "moderation", List.of("none", "quick", "full"),
                                "reason", List.of("PERSONAL_DATA", "PUBLIC")),
                        (list, key) -> key,
                        words(),
                        (outputs, reason) -> recorded.add(outputs)));
    }

    @Test
    void beginsWithWhatTheTableSaidAndRecordsWhatDiffers() {
        assertThat(moderation().getValue()).isEqualTo("full");

        moderation().setValue("none");
        record();
        assertThat(recorded).isEmpty();
        assertThat(why().isInvalid()).isTrue();

        why().setValue("Harmless.");
        record();
        assertThat(recorded).containsExactly(Map.of("moderation", "none"));
    }

    @Test
    void recordsNothingThatIsNoDecision() {
        why().setValue("Harmless.");
        record();

        moderation().setValue(null);
        record();

        assertThat(moderation().isInvalid()).isTrue();
        assertThat(recorded).isEmpty();
    }

    @Test
    void putsAnExampleIntoTheManagersOwnDraftAndSaysSoBesideTheButton() {
        var number = new CaseNumber(2026, 1);
        var overrides = mock(RuleOverrides.class);
        when(overrides.exampleOf(any(), any(), any()))
                .thenReturn(Optional.of(new Example("x", Map.of(), Map.of(), List.of(), "")));
        var own = RuleFakes.draft(State.DRAFT, RuleFakes.shipped());
        var changes = mock(RuleChanges.class);
        when(changes.of(any(), any())).thenReturn(List.of(colleagues(), own.change()));
        var drafts = mock(RuleDrafts.class);
        when(drafts.addExample(anyLong(), any(), any())).thenReturn(new SaveOutcome.Saved(own));
        var card = new DecisionCard(
                number,
                List.of(decision()),
                mock(RuleTables.class),
                drafts,
                changes,
                overrides,
                mock(MediationServices.class),
                RuleFakes.MANAGER,
                words());
        UI.getCurrent().add(card);

        test(find(Button.class).withText("Make an example of this case").single())
                .click();

        verify(drafts).addExample(eq(7L), any(), any());
        var link =
                find(Anchor.class).withText("It is an example in change 7 now.").single();
        assertThat(link.getParent()
                        .flatMap(Component::getParent)
                        .orElseThrow()
                        .getElement()
                        .getAttribute("role"))
                .isEqualTo("status");
    }

    @Test
    void countsOnce() {
        var once = new TableSummary.Warning(TableSummary.Warning.Kind.OVERRULED, List.of("T-01"), 1);
        var often = new TableSummary.Warning(TableSummary.Warning.Kind.OVERRULED, List.of("T-01"), 5);

        assertThat(words().warning(once)).isEqualTo("Staff decided otherwise than T-01: once");
        assertThat(words().warning(often)).isEqualTo("Staff decided otherwise than T-01: 5 times");
    }

    private static RuleChange colleagues() {
        return new RuleChange(
                9,
                "triage",
                3,
                State.DRAFT,
                1,
                "manager2",
                RuleFakes.NOW,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static RuleWords words() {
        return new RuleWords(new Wording(new Texts(), Locale.ENGLISH));
    }

    private static Decision decision() {
        return new Decision(
                5,
                "triage",
                "1",
                "",
                Map.of(),
                List.of("T-01"),
                List.of("T-01"),
                Map.of("moderation", "full", "reason", "PERSONAL_DATA"),
                RuleFakes.NOW,
                "triage");
    }

    @SuppressWarnings("unchecked")
    private Select<String> moderation() {
        return (Select<String>) find(Select.class).all().getFirst();
    }

    private TextArea why() {
        return find(TextArea.class).all().getFirst();
    }

    private void record() {
        test(find(Button.class).withText("Record it").single()).click();
    }
}
