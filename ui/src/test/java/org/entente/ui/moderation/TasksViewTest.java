package org.entente.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
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
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.component.virtuallist.VirtualListTester;
import java.util.Locale;
import java.util.Set;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.moderation.ChangeReason;
import org.entente.moderation.Moderation;
import org.entente.moderation.RefusalReason;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.entente.moderation.TaskRow;
import org.entente.ui.shell.StaffFakes.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(DeskFakes.class)
@ViewPackages(packages = "org.entente.ui.moderation")
class TasksViewTest extends SpringBrowserlessTest {

    @Autowired
    private DeskFakes.Board board;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Moderation moderation;

    @Autowired
    private TaskBoard tasks;

    @BeforeEach
    void threeComplaintsWait() {
        clearInvocations(moderation, tasks);
        signedIn.viewer = Viewer.staff("an", Set.of(Role.MODERATOR));
        board.open.clear();
        board.held.clear();
        board.sentAt = null;
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
    void filtersAreInTheAddressAndInTheList() {
        open("desk");
        assertThat(list().size()).isEqualTo(3);

        select("Due").selectItem("Late");
        assertThat(address()).contains("due=late");
        assertThat(list().size()).isEqualTo(1);
        assertThat(find(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .contains("Filters: 1 set");

        select("Due").selectItem("Late or not");
        select("Language").selectItem("Dutch");
        assertThat(address()).contains("language=nl").doesNotContain("due");
        assertThat(list().getItem(0).id()).isEqualTo(2);

        open("desk?queue=escalations");
        assertThat(shownText()).contains("Nothing waits here.");
        open("desk?queue=all&mine=yes");
        assertThat(shownText()).contains("No task fits these filters.");
    }

    @Test
    void marksWhatIsLateInTheListAndInTheTask() {
        open("desk?task=1");

        assertThat(list().getLitRendererPropertyValue(0, "due", String.class)).isEqualTo("2 h late");
        assertThat(list().getLitRendererPropertyValue(0, "dueClass", String.class))
                .isEqualTo("late");
        assertThat(list().getLitRendererPropertyValue(1, "dueClass", String.class))
                .isEmpty();
        assertThat(find(Span.class).withClassName("chip", "late").single().getText())
                .isEqualTo("2 h late");
    }

    @Test
    void assignsToMeAndGivesBack() {
        open("desk?task=2");

        click("Assign to me");

        verify(tasks).assign(2, signedIn.viewer);
        assertThat(shownText()).contains("The task is yours.");
        assertThat(list().getLitRendererPropertyValue(1, "about", String.class)).contains("yours");

        press("m", "2");

        verify(tasks).release(2, signedIn.viewer);
        assertThat(shownText()).contains("The task is open to all again.");
    }

    @Test
    void saysWhoHasTaken() {
        board.open.set(1, DeskFakes.taken(board.open.get(1), "otto"));

        open("desk?task=2");

        assertThat(shownText()).contains("Taken by otto");
        assertThat(find(Button.class).withText("Assign to me").exists()).isFalse();
    }

    @Test
    void theKeyForTheNextTaskTakesTheOneDueFirst() {
        open("desk?task=3");

        press("n", "3");

        assertThat(heading()).isEqualTo("Colis 1 livré chez un voisin");
    }

    @Test
    void holdsAReplyBackOnlyWithAWordWhy() {
        waits(TaskKind.CHECK_REPLY, Author.COMPANY);
        open("desk?task=9");
        press("h", "9");

        click("Hold back");
        verify(moderation, never()).holdReplyBack(anyLong(), any(), any());
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Write a few words.");

        find(TextArea.class).single().setValue("It insults the consumer.");
        click("Hold back");
        verify(moderation).holdReplyBack(9, "It insults the consumer.", signedIn.viewer);
    }

    @Test
    void passesAConsumersMailOn() {
        board.sentAt = DeskFakes.NOW;
        waits(TaskKind.CHECK_CONSUMER_MAIL, Author.CONSUMER);
        open("desk?queue=mails&task=9");
        assertThat(shownText()).contains("Voici.").contains("You decide whether Pakkaro gets it.");

        press("p", "9");

        verify(moderation).passMailOn(9, signedIn.viewer);
    }

    @Test
    void canOnlyKeepAMailWhileTheCompanyCanNotBeWrittenTo() {
        waits(TaskKind.CHECK_CONSUMER_MAIL, Author.CONSUMER);
        open("desk?queue=mails&task=9");
        assertThat(find(Button.class).withText("Pass on").exists()).isFalse();
        press("h", "9");

        click("Keep and answer");
        verify(moderation, never()).keepMail(anyLong(), any(), any());

        find(TextArea.class).single().setValue("Change it by the link.");
        click("Keep and answer");
        verify(moderation).keepMail(9, "Change it by the link.", signedIn.viewer);
    }

    @Test
    void correctsAnAddressOnlyToOneThatCanBeOne() {
        board.sentAt = DeskFakes.NOW;
        board.open.add(DeskFakes.other(9, TaskKind.CORRECT_ADDRESS));
        open("desk?queue=addresses&task=9");
        var field = find(EmailField.class).single();

        field.setValue("klachten at pakkaro");
        click("Save and send again");
        verify(moderation, never()).correctAddress(anyLong(), any(), any());
        assertThat(field.isInvalid()).isTrue();

        field.setValue("service@pakkaro.example");
        click("Save and send again");
        verify(moderation).correctAddress(9, "service@pakkaro.example", signedIn.viewer);
    }

    @Test
    void readsOnlyAStretchOfALongList() {
        for (int id = 10; id < 10_000; id++) {
            board.open.add(DeskFakes.complaint(id, Language.FR, DeskFakes.NOW.plusSeconds(100_000 + id)));
        }

        open("desk?task=9876");
        list().getItem(5000);

        var limits = ArgumentCaptor.forClass(Integer.class);
        verify(tasks, atLeastOnce()).open(any(), anyInt(), limits.capture(), any());
        assertThat(limits.getAllValues()).allMatch(limit -> limit <= TaskPages.PAGE);
        assertThat(limits.getAllValues()).hasSizeLessThan(10);
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

    private void waits(TaskKind kind, Author author) {
        board.open.add(DeskFakes.other(9, kind));
        board.held.add(DeskFakes.held(author));
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private VirtualListTester<VirtualList<TaskRow>, TaskRow> list() {
        return test(VirtualListTester.class, (VirtualList<TaskRow>)
                find(VirtualList.class).single());
    }

    private SelectTester<?, ?> select(String label) {
        return test(
                find(Select.class).withPropertyValue(Select::getLabel, label).single());
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
