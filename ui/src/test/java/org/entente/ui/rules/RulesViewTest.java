package org.entente.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.decisiontables.TableDiff;
import org.entente.rules.ChangeOutcome;
import org.entente.rules.ReleaseProblem;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.SaveOutcome;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(RuleFakes.class)
@ViewPackages(packages = "org.entente.ui.rules")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class RulesViewTest extends SpringBrowserlessTest {

    @Autowired
    private RuleFakes.Kept kept;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private RuleChanges changes;

    @Autowired
    private Texts texts;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsTablesWithHowTheyFareAndWhatWaits() {
        kept.draft = RuleFakes.draft(State.SUBMITTED, RuleFakes.shipped());
        when(changes.mayApprove(anyLong(), any())).thenReturn(true);

        UI.getCurrent().navigate("rules");

        assertThat(shown())
                .contains("Triage")
                .contains("412")
                .contains("Cases without a rule: 4")
                .contains("Triage: change 7")
                .contains("Waits for approval")
                .contains("Your approval is asked");
    }

    @Test
    void offersADraftForSubmissionAndNothingElse() {
        open("release");

        assertThat(buttons()).contains("Submit for approval").doesNotContain("Approve", "Keep it");
    }

    @Test
    void saysThatAColleagueReleasedAVersionMeanwhile() {
        open("release");
        assertThat(buttons()).doesNotContain("Go on from version 5");

        kept.draft = RuleFakes.draft(State.DRAFT, RuleFakes.shipped(), 5);
        UI.getCurrent().navigate("rules");
        open("release");

        assertThat(buttons()).contains("Go on from version 5");
        assertThat(shown()).contains("Version 5 came into force after this draft was begun from version 3.");
    }

    @Test
    void saysWhyADraftCanNotBeReleased() {
        when(changes.submit(anyLong(), anyInt(), any(), any(), anyInt(), any()))
                .thenReturn(new ChangeOutcome.Refused(
                        List.of(new ReleaseProblem(ReleaseProblem.Kind.MANY_CHANGES, List.of("41", "12803", "5")))));
        open("release");

        press("Submit for approval");

        assertThat(shown()).contains("41 of 12803 past decisions would change, more than 5 %.");
    }

    @Test
    void offersNoApprovalToAnAuthor() {
        kept.draft = RuleFakes.draft(State.SUBMITTED, RuleFakes.shipped());
        when(changes.mayApprove(anyLong(), any())).thenReturn(false);

        open("release");

        assertThat(buttons()).doesNotContain("Approve", "Send back", "Submit for approval");
        assertThat(shown()).contains("You wrote part of this change, so a colleague has to approve it.");
    }

    @Test
    void offersApprovalToAColleagueAndAsksForAReasonToSendBack() {
        kept.draft = RuleFakes.draft(State.SUBMITTED, RuleFakes.shipped());
        when(changes.mayApprove(anyLong(), any())).thenReturn(true);
        open("release");
        assertThat(buttons()).contains("Approve", "Send back");
        assertThat(shown()).contains("It was not tried on past cases.").contains("No example was added or changed.");

        press("Send back");

        verify(changes, never()).sendBack(anyLong(), any(), any());
    }

    @Test
    void offersToKeepOrTakeBackWhatIsWatched() {
        kept.draft = RuleFakes.draft(State.WATCHED, RuleFakes.shipped());

        open("release");

        assertThat(buttons()).contains("Keep it", "Bring version 3 back");
    }

    @Test
    void saysGapsAsSentencesAndAddsTheRow() {
        kept.draft =
                RuleFakes.draft(State.DRAFT, RuleFakes.shippedWith("<text>&gt;= 3</text>", "<text>&gt;= 5</text>"));
        when(drafts.addRow(anyLong(), anyInt(), any(), any())).thenAnswer(call -> new SaveOutcome.Saved(kept.draft));
        open("rules");

        assertThat(shown())
                .contains("There is no rule for: Company verified is yes and Earlier complaints of the consumer on"
                        + " this day is 3 to less than 5.")
                .contains("14 such decisions in the last year.");
        press("Add a rule for this");

        verify(drafts).addRow(eq(7L), eq(4), any(), any());
    }

    @Test
    void letsOneChooseBetweenTwoDraftsAndChoosesNothingItself() {
        var theirs =
                RuleFakes.draft(State.DRAFT, RuleFakes.shippedWith("<text>&gt;= 3</text>", "<text>&gt;= 5</text>"));
        var mine = RuleFakes.shippedWith("<text>&gt;= 3</text>", "<text>&gt;= 7</text>");
        var difference = TableDiff.between(theirs.table().orElseThrow(), RuleFakes.table(mine));
        var since = TableDiff.between(
                RuleFakes.table(RuleFakes.shipped()), theirs.table().orElseThrow());
        var saved = new ArrayList<byte[]>();
        var dialog = new ConflictDialog(
                theirs,
                mine,
                Optional.of(difference),
                Optional.of(since),
                new RuleWords(new Wording(texts, Locale.ENGLISH)),
                saved::add);
        dialog.open();
        var groups = find(RadioButtonGroup.class).all();
        assertThat(groups).hasSize(1);
        assertThat(groups.getFirst().isEmpty()).isTrue();
        assertThat(button("Save this choice").isEnabled()).isFalse();

        press("All theirs");
        press("Save this choice");

        assertThat(saved).hasSize(1);
        assertThat(TableDiff.between(
                                RuleFakes.table(saved.getFirst()),
                                theirs.table().orElseThrow())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void saysOfEachFieldOfAServiceWhatIsWrong() {
        UI.getCurrent().navigate("mediation-services");
        press("Add a service");
        field("Code").setValue("Not A Code");
        field("Website in French").setValue("http://example.be");
        var until = find(DatePicker.class).all().getLast();
        until.setValue(
                RuleFakes.NOW.atZone(java.time.ZoneOffset.UTC).toLocalDate().minusDays(1));

        press("Save");

        assertThat(field("Code").isInvalid()).isTrue();
        assertThat(field("Name in French").getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(field("Website in French").getErrorMessage())
                .isEqualTo("This is no address that begins with https://.");
        assertThat(field("Website in Dutch").isInvalid()).isFalse();
        assertThat(until.getErrorMessage()).isEqualTo("The last day can’t be before the first.");
        assertThat(until.isInvalid()).isTrue();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void open(String section) {
        UI.getCurrent().navigate("rules/change/7", com.vaadin.flow.router.QueryParameters.of("section", section));
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(button(text)).click();
    }
}
