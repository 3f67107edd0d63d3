package org.entente.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import org.entente.guide.Guide;
import org.entente.guide.GuideChange;
import org.entente.guide.GuideDrafts;
import org.entente.guide.GuideOutcome;
import org.entente.guide.GuideSaveOutcome;
import org.entente.guide.LocalText;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.ui.rules.SidesDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(GuideFakes.class)
@ViewPackages(packages = "org.entente.ui.guide")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class GuideDraftViewTest extends SpringBrowserlessTest {

    @Autowired
    private GuideFakes.Kept kept;

    @Autowired
    private GuideDrafts drafts;

    @Autowired
    private RuleChanges changes;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void savesTheWholeGuideWithWhatIsInTheForm() {
        open("?node=outcome:energy-bill");
        field("Title").setValue("The bill is wrong");

        press("Save and check");

        var saved = saved(4);
        assertThat(saved.outcome("energy-bill").orElseThrow().title())
                .isEqualTo(new LocalText(
                        "Outcome energy-bill fr",
                        "Outcome energy-bill nl",
                        "Outcome energy-bill de",
                        "The bill is wrong"));
        assertThat(GuideChange.between(GuideFakes.guide(), saved)).hasSize(1);
    }

    @Test
    void savesWhenAnotherFormIsOpened() {
        open("?node=outcome:energy-bill");
        field("Title").setValue("The bill is wrong");

        open("?node=outcome:telecom-bill");

        assertThat(saved(4).outcome("energy-bill").orElseThrow().title().en()).isEqualTo("The bill is wrong");
        assertThat(field("Title").getValue()).isEqualTo("Outcome telecom-bill en");
    }

    @Test
    void savesNothingThatWasNotChanged() {
        open("?node=outcome:energy-bill");
        open("?node=question:energy");
        press("Save and check");
        open("?node=fact:contacted");
        open("?node=help:ecc");
        press("Save and check");

        verify(drafts, never()).save(anyLong(), anyInt(), any(Guide.class), any());
    }

    @Test
    void marksTheLanguageThatLacksAText() {
        open("?node=outcome:energy-bill");
        assertThat(lacking()).isEmpty();
        test(languages().get(2)).click();

        field("Title").setValue("");
        press("Save and check");

        assertThat(lacking()).containsExactly("German");
        assertThat(field("Title").getHelperText()).isEmpty();
        open("?section=check");
        assertThat(shown()).contains("A text is missing. Language: German.").contains("Outcome energy-bill en");
        assertThat(links()).contains("/desk/guide/draft/7?node=outcome:energy-bill");
    }

    @Test
    void movesAndAddsAnswers() {
        open("?node=question:energy");
        press("Down");
        press("Add an answer");
        var labels = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("What it says"))
                .toList();
        labels.getLast().setValue("Something else");

        press("Save and check");

        assertThat(saved(4).question("energy").orElseThrow().answers())
                .extracting(answer -> answer.id())
                .containsExactly("cut", "bill", "something-else");
        assertThat(shown()).contains("An answer leads to “”, which does not exist.");
    }

    @Test
    void tellsWhoLeadsThereBeforeItDeletes() {
        open("?node=outcome:energy-bill");
        press("Delete this");

        assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains("It is used in 1 places")
                .contains("What happened en");
    }

    @Test
    void showsAConflictAndSavesWhatWasChosen() {
        var base = GuideFakes.guide();
        var theirs = GuideFakes.draft(
                State.DRAFT, retitled(retitled(base, "energy-bill", "Theirs"), "energy-cut", "Also theirs"), 5);
        var mine = retitled(base, "energy-bill", "Mine");
        when(drafts.save(eq(7L), eq(4), any(Guide.class), any()))
                .thenReturn(new GuideSaveOutcome.Conflict(
                        theirs, GuideChange.between(theirs.guide(), mine), GuideChange.between(base, theirs.guide())));
        open("?node=outcome:energy-bill");
        field("Title").setValue("Mine");
        press("Save and check");

        List<RadioButtonGroup<SidesDialog.Side>> places = places();
        assertThat(places).hasSize(2);
        assertThat(places.getFirst().isEmpty()).isTrue();
        assertThat(places.getLast().getValue()).isEqualTo(SidesDialog.Side.THEIRS);
        assertThat(button("Save this choice").isEnabled()).isFalse();
        assertThat(shownIn(places)).contains("manager2 saved revision 5").contains("Theirs");
        places.getFirst().setValue(SidesDialog.Side.MINE);
        press("Save this choice");

        assertThat(saved(5)).isEqualTo(retitled(theirs.guide(), "energy-bill", "Mine"));
        assertThat(field("Title").getValue()).isEqualTo("Mine");
    }

    @Test
    void offersNoApprovalToAnAuthor() {
        kept.draft = GuideFakes.draft(State.SUBMITTED, GuideFakes.guide(), 4);
        when(changes.mayApprove(anyLong(), any())).thenReturn(false);

        open("?section=release");

        assertThat(buttons()).doesNotContain("Approve", "Send back", "Submit for approval");
        assertThat(shown()).contains("You wrote part of this change, so a colleague has to approve it.");
    }

    @Test
    void offersApprovalToAColleague() {
        kept.draft = GuideFakes.draft(State.SUBMITTED, retitled(GuideFakes.guide(), "energy-cut", "Cut off"), 4);
        when(changes.mayApprove(anyLong(), any())).thenReturn(true);

        open("?section=release");

        assertThat(buttons()).contains("Approve", "Send back");
        assertThat(shown())
                .contains("Outcome energy-cut en")
                .contains("Cut off")
                .contains("Plainer words.");
    }

    @Test
    void showsWhatIsSubmittedWithoutAWayToChangeIt() {
        kept.draft = GuideFakes.draft(State.SUBMITTED, GuideFakes.guide(), 4);

        open("?node=outcome:energy-bill");

        assertThat(field("Title").isReadOnly()).isTrue();
        assertThat(buttons()).doesNotContain("Save and check", "Delete this", "Add a step");
    }

    @Test
    void walksThroughTheDraftInAnyLanguage() {
        open("?section=preview&in=fr");
        assertThat(shown()).contains("What is it about fr").contains("Answer energy fr");

        open("?section=preview&in=nl&guide=energy/bill");
        assertThat(shown()).contains("Did you write nl");

        open("?section=preview&in=nl&guide=energy/bill&contacted=NO");
        assertThat(shown())
                .contains("Outcome energy-bill nl")
                .contains("Write nl")
                .doesNotContain("Ask nl");
    }

    @Test
    void drawsATheme() {
        open("?section=tree&theme=energy");

        assertThat(shown())
                .contains("Answer bill en")
                .contains("Outcome energy-cut en")
                .contains("Write to the company · Mediation · Another body");
    }

    @Test
    void findsByWordsAndId() {
        open("");

        field("Search by words or id").setValue("energy-cut");

        assertThat(shown()).contains("Found: 1");
    }

    private static Guide retitled(Guide guide, String id, String english) {
        var before = guide.outcome(id).orElseThrow();
        var title = before.title();
        return GuideEdits.with(
                guide,
                new GuideOutcome(
                        id,
                        new LocalText(title.fr(), title.nl(), title.de(), english),
                        before.rights(),
                        before.pages(),
                        before.asks(),
                        before.steps(),
                        before.letter()));
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<SidesDialog.Side>> places() {
        return find(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<SidesDialog.Side>) group)
                .toList();
    }

    private Guide saved(int revision) {
        var guide = ArgumentCaptor.forClass(Guide.class);
        verify(drafts, atLeastOnce()).save(eq(7L), eq(revision), guide.capture(), any());
        return guide.getValue();
    }

    private List<NativeButton> languages() {
        return find(NativeButton.class).all().stream()
                .filter(button -> button.getElement().hasAttribute("aria-pressed"))
                .toList();
    }

    private List<String> lacking() {
        return languages().stream()
                .filter(tab -> tab.getChildren().anyMatch(child -> child.hasClassName("lacks") && child.isVisible()))
                .map(tab -> ((Span) tab.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String shownIn(List<? extends Component> groups) {
        return groups.getFirst()
                .getParent()
                .flatMap(Component::getParent)
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private void open(String query) {
        var target = new Location("desk/guide/draft/7" + query);
        UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
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

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        var enabled = find(Button.class).all().stream()
                .filter(button -> button.getText().equals(text) && button.isEnabled())
                .findFirst()
                .orElseThrow();
        test(enabled).click();
    }
}
