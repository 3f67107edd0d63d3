package org.entente.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.casefile.CaseFile.Decision;
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
        var decision = new Decision(
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
        UI.getCurrent()
                .add(new OverrideForm(
                        decision,
                        RuleFakes.table(RuleFakes.shipped()),
                        Map.of(
                                "moderation", List.of("none", "quick", "full"),
                                "reason", List.of("PERSONAL_DATA", "PUBLIC")),
                        (list, key) -> key,
                        new RuleWords(new Wording(new Texts(), Locale.ENGLISH)),
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
