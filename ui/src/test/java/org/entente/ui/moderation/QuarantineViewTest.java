package org.entente.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.NoSuchCase;
import org.entente.correspondence.Clue;
import org.entente.correspondence.Party;
import org.entente.correspondence.Quarantine;
import org.entente.correspondence.QuarantinedMail;
import org.entente.mailreading.Evidence;
import org.entente.mailreading.Sign;
import org.entente.ui.shell.StaffFakes.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(DeskFakes.class)
@ViewPackages(packages = "org.entente.ui.moderation")
class QuarantineViewTest extends SpringBrowserlessTest {

    private static final CaseNumber CASE = new CaseNumber(2026, 123);
    private static final String MAIL = "desk/quarantine?page=0&mail=7";

    @Autowired
    private Quarantine quarantine;

    @Autowired
    private SignedIn signedIn;

    @BeforeEach
    void twoMailsWait() {
        reset(quarantine);
        signedIn.viewer = Viewer.staff("an", Set.of(Role.MODERATOR));
        var mails = List.of(mail(7, "Uw klacht"), mail(8, "Re: facture"));
        when(quarantine.count(any())).thenReturn(mails.size());
        when(quarantine.open(anyInt(), anyInt(), any())).thenReturn(mails);
        when(quarantine.find(anyLong(), any()))
                .thenAnswer(call -> mails.stream()
                        .filter(mail -> mail.id() == call.getArgument(0, Long.class))
                        .findFirst());
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void listsWhatWaitsAndSaysWhyInWords() {
        ModerationNavigation.go(MAIL);

        assertThat(heading()).isEqualTo("Uw klacht");
        assertThat(shownText())
                .contains("2 mails, oldest first")
                .contains("Re: facture")
                .contains("its sender is not known to belong to that party")
                .contains("In case 2026-000123 the sender is not known as the company.")
                .contains("Nothing suggests that a machine wrote it.");
    }

    @Test
    void saysTheSameInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.FRENCH);
        ModerationNavigation.go(MAIL);

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "Dans le dossier 2026-000123, l’expéditeur n’est pas connu comme l’entreprise.",
                        "Rien ne laisse penser qu’une machine l’a écrit.");
    }

    @Test
    void attachesOnlyToACaseAndAsSomebodysWords() {
        ModerationNavigation.go(MAIL);

        click("Put into the case");
        verify(quarantine, never()).attach(anyLong(), any(), any(), any());
        assertThat(number().getErrorMessage()).isEqualTo("Enter a case number, such as 2026-000123.");
        assertThat(whose().isInvalid()).isTrue();

        click("2026-000123");
        assertThat(number().getValue()).isEqualTo("2026-000123");
        whose().setValue(Author.COMPANY);
        click("Put into the case");

        verify(quarantine).attach(7, CASE, Author.COMPANY, signedIn.viewer);
        assertThat(shownText()).contains("The mail is in case 2026-000123 now.");
    }

    @Test
    void saysThatThereIsNoSuchCase() {
        doThrow(new NoSuchCase("2026-000999")).when(quarantine).attach(anyLong(), any(), any(), any());
        ModerationNavigation.go(MAIL);
        number().setValue("2026-000999");
        whose().setValue(Author.CONSUMER);

        click("Put into the case");

        assertThat(number().getErrorMessage()).isEqualTo("There is no case with this number.");
        assertThat(heading()).isEqualTo("Uw klacht");
    }

    @Test
    void setsAsideOnlyWithAReason() {
        ModerationNavigation.go(MAIL);
        click("Set aside");

        click("Set aside");
        verify(quarantine, never()).discard(anyLong(), any(), any());
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Write a few words.");

        find(TextArea.class).single().setValue(" Advertising ");
        click("Set aside");
        verify(quarantine).discard(7, "Advertising", signedIn.viewer);
        assertThat(shownText()).contains("The mail is set aside.");
    }

    @Test
    void saysSoWhenSomebodyElseWasFaster() {
        doThrow(new CaseConflict("mail 7 no longer waits")).when(quarantine).discard(anyLong(), any(), any());
        ModerationNavigation.go(MAIL);
        click("Set aside");
        find(TextArea.class).single().setValue("Advertising");

        click("Set aside");

        assertThat(shownText()).contains("Someone else changed this case.");
    }

    @Test
    void keysGoDownTheListAndForgetWhatIsGone() {
        ModerationNavigation.go(MAIL);
        ((QuarantineView) getCurrentView()).key("j", "7");
        assertThat(heading()).isEqualTo("Re: facture");

        when(quarantine.find(anyLong(), any())).thenReturn(Optional.empty());
        ((QuarantineView) getCurrentView()).refresh();

        assertThat(shownText()).contains("Someone else has dealt with this in the meantime.");
        assertThat(find(Button.class).withText("Set aside").exists()).isFalse();
    }

    private static QuarantinedMail mail(long id, String subject) {
        return new QuarantinedMail(
                id,
                DeskFakes.NOW.minusSeconds(3600),
                "FOREIGN_SENDER",
                "agent@helpdesk.example",
                subject,
                "Voici.",
                List.of(Evidence.of(Clue.STRANGER, CASE, Party.COMPANY), Evidence.of(Sign.NO_SIGN_OF_A_MACHINE)),
                List.of(CASE),
                0);
    }

    private void click(String name) {
        test(find(Button.class).withText(name).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private TextField number() {
        return find(TextField.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Author> whose() {
        return find(RadioButtonGroup.class).single();
    }

    private String shownText() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
