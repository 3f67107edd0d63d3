package org.entente.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.moderation.ChangeReason;
import org.entente.moderation.Moderation;
import org.entente.moderation.RefusalReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(DeskFakes.class)
@ViewPackages(packages = "org.entente.ui.moderation")
class TasksViewTest extends SpringBrowserlessTest {

    @Autowired
    private DeskFakes.Board board;

    @Autowired
    private DeskFakes.SignedIn signedIn;

    @Autowired
    private Moderation moderation;

    @BeforeEach
    void threeComplaintsWait() {
        clearInvocations(moderation);
        signedIn.viewer = Viewer.staff("an", Set.of(Role.MODERATOR));
        board.open.clear();
        board.open.add(DeskFakes.complaint(1, Language.FR, DeskFakes.NOW.minusSeconds(7200)));
        board.open.add(DeskFakes.complaint(2, Language.NL, DeskFakes.NOW.plusSeconds(10_800)));
        board.open.add(DeskFakes.complaint(3, Language.FR, DeskFakes.NOW.plusSeconds(90_000)));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void acceptingOpensTheNextTaskAndSaysWhatWasDone() {
        open("desk?queue=complaints&task=1");

        click("Accept");

        verify(moderation).accept(1, signedIn.viewer);
        assertThat(heading()).isEqualTo("Colis 2 livré chez un voisin");
        assertThat(shownText()).contains("Accepted: “Colis 1 livré chez un voisin” goes to Pakkaro.");
    }

    @Test
    void theNextTaskIsOneThatFitsTheFilters() {
        open("desk?queue=complaints&language=fr&task=1");

        press("a", "1");

        assertThat(heading()).isEqualTo("Colis 3 livré chez un voisin");
    }

    @Test
    void aKeyPressedForATaskThatIsGoneDecidesNothing() {
        open("desk?queue=complaints&task=2");

        press("a", "1");

        verify(moderation, never()).accept(anyLong(), any());
        assertThat(heading()).isEqualTo("Colis 2 livré chez un voisin");
    }

    @Test
    void keysGoDownAndUpTheList() {
        open("desk?queue=complaints&task=1");

        press("j", "1");
        press("j", "2");
        assertThat(heading()).isEqualTo("Colis 3 livré chez un voisin");

        press("k", "3");
        assertThat(heading()).isEqualTo("Colis 2 livré chez un voisin");
    }

    @Test
    void asksForChangesWithReasonsAndANote() {
        open("desk?queue=complaints&task=1");
        press("c", "1");

        changeReasons().setValue(Set.of(ChangeReason.UNCLEAR, ChangeReason.INSULT));
        find(TextArea.class).single().setValue("  Which month?  ");
        click("Ask for changes");

        verify(moderation)
                .askForChanges(1, Set.of(ChangeReason.UNCLEAR, ChangeReason.INSULT), "Which month?", signedIn.viewer);
        assertThat(heading()).isEqualTo("Colis 2 livré chez un voisin");
    }

    @Test
    void refusesOnlyWithAReason() {
        open("desk?queue=complaints&task=1");
        press("r", "1");

        click("Refuse the complaint");

        verify(moderation, never()).refuse(anyLong(), any(), any(), any());
        assertThat(refusalReason().isInvalid()).isTrue();
        assertThat(refusalReason().getErrorMessage()).isEqualTo("Choose at least one reason.");

        refusalReason().setValue(RefusalReason.ABUSE);
        click("Refuse the complaint");

        verify(moderation).refuse(1, RefusalReason.ABUSE, "", signedIn.viewer);
    }

    @Test
    void saysSoWhenSomebodyElseWasFaster() {
        open("desk?queue=complaints&task=1");
        board.open.removeFirst();

        click("Accept");

        assertThat(shownText()).contains("Someone else changed this case. This is how it is now.");
        assertThat(shownText()).contains("This task is done, or there is none with this number.");
    }

    @Test
    void takesTheDecisionsAwayWhenSomebodyElseHasDecided() {
        open("desk?queue=complaints&task=1");
        board.open.removeFirst();

        view().refresh();

        assertThat(find(Button.class).withText("Accept").exists()).isFalse();
        assertThat(shownText()).contains("Someone else has dealt with this in the meantime.");
    }

    @Test
    void showsWhatWasFoundAndWhatOthersWillSee() {
        open("desk?queue=complaints&task=1");

        assertThat(shownText())
                .contains("0475 12 34 56")
                .contains("telephone hidden")
                .contains("Found in the text and hidden from others: 1 telephone number.")
                .contains("because the company is not in our directory yet")
                .contains("2 h late");
    }

    @Test
    void verifiesACompanyThatAConsumerNamed() {
        open("desk?queue=complaints&task=1");

        find(EmailField.class).single().setValue("not an address");
        click("Verify the company");
        verify(moderation, never()).verifyCompany(eq(41), any(), any());

        find(EmailField.class).single().setValue("care@pakkaro.example");
        click("Verify the company");
        verify(moderation).verifyCompany(41, "care@pakkaro.example", signedIn.viewer);
    }

    @Test
    void managersStartWhereTheyHaveSomethingToDo() {
        signedIn.viewer = Viewer.staff("mia", Set.of(Role.MANAGER));

        open("desk");

        assertThat(getCurrentView()).isInstanceOf(StartView.class);
        assertThat(heading()).isEqualTo("Welcome, mia");
    }

    private void open(String address) {
        ModerationNavigation.go(address);
    }

    private void press(String key, String item) {
        view().key(key, item);
    }

    private TasksView view() {
        return (TasksView) getCurrentView();
    }

    private void click(String name) {
        test(find(Button.class).withText(name).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ChangeReason> changeReasons() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<RefusalReason> refusalReason() {
        return find(RadioButtonGroup.class).single();
    }

    private String shownText() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
