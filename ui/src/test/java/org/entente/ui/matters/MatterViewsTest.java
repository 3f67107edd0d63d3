package org.entente.ui.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
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
import com.vaadin.flow.router.Location;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.entente.casefile.Turn;
import org.entente.correspondence.SentLetters;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.desks.MatterTaskRow;
import org.entente.filing.FilingDrafts;
import org.entente.matters.MatterFile;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterParty;
import org.entente.matters.MatterReader;
import org.entente.matters.Person;
import org.entente.moderation.TaskBoard;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.casefile.Wording;
import org.entente.ui.filing.FilingFakes;
import org.entente.ui.moderation.Choice;
import org.entente.ui.shell.StaffFakes;
import org.entente.ui.shell.StaffFakes.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(MatterViewsTest.Fakes.class)
@ViewPackages(packages = {"org.entente.ui.matters", "org.entente.ui.moderation"})
class MatterViewsTest extends SpringBrowserlessTest {

    private static final CaseNumber NUMBER = new CaseNumber(2026, 41);
    private static final Instant FILED = StaffFakes.NOW.minusSeconds(90_000);

    @Autowired
    private MatterReader matters;

    @Autowired
    private MatterDesk desk;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private FakePart part;

    @BeforeEach
    void oneQuestionWaits() {
        reset(matters, desk, part.action);
        var row = new MatterTaskRow(
                7,
                MatterTaskKind.ANSWER_QUESTION,
                NUMBER,
                MatterKind.QUESTION,
                "Combien de temps ai-je ?",
                null,
                Language.FR,
                FILED,
                StaffFakes.NOW.minusSeconds(7200),
                null,
                true);
        when(matters.read(eq(NUMBER), any())).thenReturn(file());
        when(desk.open(eq(MatterKind.QUESTION), any())).thenReturn(List.of(row));
        when(desk.isOpenTo(eq(MatterKind.QUESTION), any()))
                .thenAnswer(asked -> asked.getArgument(1, Viewer.class).has(Role.AGENT));
        when(desk.ofMatter(eq(NUMBER), any())).thenReturn(List.of(row));
        UI.getCurrent().setLocale(Locale.UK);
    }

    @Test
    void showsNothingToSomebodyWhoseSessionHasNotOpenedTheLink() {
        signedIn.viewer = Viewer.anyone();

        open("matter/" + NUMBER);

        verify(matters, never()).read(any(), any());
        assertThat(shownText()).doesNotContain("Combien");
    }

    @Test
    void showsThePersonWhereItStandsAndNotesThatItWasRead() {
        signedIn.viewer = Viewer.consumerOf(NUMBER.toString());

        open("matter/" + NUMBER);

        assertThat(find(H1.class).single().getText()).isEqualTo("Combien de temps ai-je ?");
        assertThat(shownText()).contains("fake.state.WAITING", "fake.turn.WAITING.title", "Vous avez deux ans.");
        verify(matters).noteRead(NUMBER, signedIn.viewer, StaffFakes.NOW);
    }

    @Test
    void aDeskIsForThoseWhoWorkThere() {
        signedIn.viewer = Viewer.staff("ines", Set.of(Role.INSPECTOR));

        open("desk/matters/question");

        assertThat(shownText()).doesNotContain("Combien");
        verify(desk, never()).open(any(), any());
    }

    @Test
    void listsWhatWaitsWithHowLate() {
        signedIn.viewer = Viewer.staff("abe", Set.of(Role.AGENT));

        open("desk/matters/question");

        assertThat(shownText()).contains("Combien de temps ai-je ?", "2 h late", "fake.task.ANSWER_QUESTION");
    }

    @Test
    void decidesOnTheTaskThatIsShown() {
        signedIn.viewer = Viewer.staff("abe", Set.of(Role.AGENT));
        open("desk/matters/question?number=" + NUMBER);

        test(find(Button.class).withText("fake.answer").single()).click();

        verify(part.action).run();
        assertThat(shownText()).contains("fake.done", "Note, for staff only");
    }

    @Test
    void saysSoWhenSomebodyElseWasFaster() {
        signedIn.viewer = Viewer.staff("abe", Set.of(Role.AGENT));
        doThrow(new CaseConflict("done already")).when(part.action).run();
        open("desk/matters/question?number=" + NUMBER);

        test(find(Button.class).withText("fake.answer").single()).click();

        assertThat(shownText())
                .contains("Someone else changed this in the meantime.")
                .doesNotContain("fake.done");
    }

    private static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String shownText() {
        return find(Component.class).all().stream()
                .map(component -> component.getElement().getText())
                .collect(Collectors.joining("\n"));
    }

    private static MatterFile file() {
        return new MatterFile(
                NUMBER,
                MatterKind.QUESTION,
                "WAITING",
                Turn.STAFF,
                null,
                null,
                "Combien de temps ai-je ?",
                "Mon lave-linge est en panne.",
                Language.FR,
                Channel.WEB,
                null,
                new Person("Claire Dumont", "claire@post.example", null, null, null),
                FILED,
                null,
                FILED,
                false,
                List.of(
                        new MatterFile.Message(
                                1,
                                MatterParty.STAFF,
                                "abe",
                                Set.of(MatterParty.PERSON),
                                Channel.MAIL,
                                FILED,
                                "Vous avez deux ans.",
                                null),
                        new MatterFile.Message(
                                2, MatterParty.STAFF, "abe", Set.of(), Channel.WEB, FILED, "Déjà demandé hier.", null)),
                List.of(),
                List.of(),
                List.of(new MatterFile.Event(FILED, "ASKED", "consumer", false, Map.of())),
                List.of());
    }

    /** A path with one decision. */
    static final class FakePart implements MatterPart {

        final Runnable action = mock(Runnable.class);

        @Override
        public MatterKind kind() {
            return MatterKind.QUESTION;
        }

        @Override
        public String area() {
            return "fake";
        }

        @Override
        public String event(MatterFile.Event event, Wording words) {
            return event.kind();
        }

        @Override
        public String counterpart(MatterFile file, Wording words) {
            return "";
        }

        @Override
        public List<Component> actions(MatterFile file, MatterScreen screen) {
            return List.of();
        }

        @Override
        public List<Component> facts(MatterFile file, MatterScreen screen) {
            return List.of();
        }

        @Override
        public List<Component> deskFacts(MatterFile file, Optional<MatterTaskRow> task, MatterScreen screen) {
            return List.of();
        }

        @Override
        public List<Choice> choices(MatterTaskRow task, MatterFile file, MatterScreen screen) {
            return List.of(Choice.usual("fake.answer", "a", () -> screen.run(action, "fake.done")));
        }

        @Override
        public List<Component> deskActions(MatterFile file, MatterScreen screen) {
            return List.of();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(StaffFakes.class)
    static class Fakes {

        @Bean
        SignedIn signedIn() {
            return new SignedIn(Viewer.anyone());
        }

        @Bean
        FakePart part() {
            return new FakePart();
        }

        @Bean
        MatterParts parts(List<MatterPart> all) {
            return new MatterParts(all);
        }

        @Bean
        MatterReader matters() {
            return mock(MatterReader.class);
        }

        @Bean
        MatterDesk desk() {
            return mock(MatterDesk.class);
        }

        @Bean
        TaskBoard board() {
            return mock(TaskBoard.class);
        }

        @Bean
        SentLetters letters() {
            return mock(SentLetters.class);
        }

        @Bean
        FilingDrafts drafts() {
            return FilingFakes.drafts();
        }

        @Bean
        MediationGuide guide() {
            return mock(MediationGuide.class);
        }
    }
}
