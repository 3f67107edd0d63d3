package org.entente.ui.moderation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Claim;
import org.entente.casefile.Consumer;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.Quarantine;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskFilter;
import org.entente.moderation.TaskKind;
import org.entente.moderation.TaskRow;
import org.entente.publication.Finding;
import org.entente.publication.PersonalDataKind;
import org.entente.publication.PublicComplaint;
import org.entente.publication.PublicationPreview;
import org.entente.publication.Publications;
import org.entente.publication.RedactedText;
import org.entente.ui.shell.CurrentViewer;
import org.entente.ui.shell.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services behind the desk, kept in memory: three complaints wait, the first of them for two hours too long. */
@Configuration(proxyBeanMethods = false)
class DeskFakes {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    /** What waits, due first on top. */
    static final class Board {
        final List<TaskRow> open = new ArrayList<>();
    }

    /** Who is signed in. */
    static final class SignedIn implements CurrentViewer {
        Viewer viewer = Viewer.staff("an", Set.of(Role.MODERATOR));

        @Override
        public Viewer get() {
            return viewer;
        }

        @Override
        public Viewer consumerOf(CaseNumber number) {
            return viewer;
        }

        @Override
        public void remember(CaseNumber number) {
            throw new UnsupportedOperationException("no links are opened at the desk");
        }

        @Override
        public List<CaseNumber> opened() {
            return List.of();
        }
    }

    @Bean
    Board board() {
        return new Board();
    }

    @Bean
    SignedIn signedIn() {
        return new SignedIn();
    }

    @Bean
    Texts texts() {
        return new Texts();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    CaseChanges changes() {
        return new CaseChanges();
    }

    @Bean
    AuthenticationContext login() {
        return mock(AuthenticationContext.class);
    }

    @Bean
    Quarantine quarantine() {
        return mock(Quarantine.class);
    }

    @Bean
    TaskBoard taskBoard(Board rows) {
        var board = mock(TaskBoard.class);
        when(board.open(any(), anyInt(), anyInt(), any()))
                .thenAnswer(call -> matching(rows, call.getArgument(0))
                        .skip(call.getArgument(1, Integer.class))
                        .limit(call.getArgument(2, Integer.class))
                        .toList());
        when(board.count(any(), any()))
                .thenAnswer(call -> (int) matching(rows, call.getArgument(0)).count());
        when(board.counts(any())).thenAnswer(call -> Map.of(TaskKind.MODERATE_COMPLAINT, rows.open.size()));
        when(board.next(any(), any()))
                .thenAnswer(call -> matching(rows, call.getArgument(0)).findFirst());
        when(board.find(anyLong(), any()))
                .thenAnswer(call -> rows.open.stream()
                        .filter(row -> row.id() == call.getArgument(0, Long.class))
                        .findFirst());
        return board;
    }

    @Bean
    Moderation moderation(Board rows) {
        var moderation = mock(Moderation.class);
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).accept(anyLong(), any());
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).refuse(anyLong(), any(), any(), any());
        doAnswer(call -> done(rows, call.getArgument(0)))
                .when(moderation)
                .askForChanges(anyLong(), any(), any(), any());
        return moderation;
    }

    @Bean
    CaseReader cases(Board rows) {
        var cases = mock(CaseReader.class);
        when(cases.read(any(), any())).thenAnswer(call -> file(call.getArgument(0, CaseNumber.class)));
        return cases;
    }

    @Bean
    Publications publications() {
        var publications = mock(Publications.class);
        when(publications.preview(any(), any())).thenAnswer(call -> preview(call.getArgument(0, CaseNumber.class)));
        return publications;
    }

    static TaskRow complaint(long id, Language language, Instant due) {
        return new TaskRow(
                id,
                TaskKind.MODERATE_COMPLAINT,
                new CaseNumber(2026, (int) id),
                "Colis " + id + " livré chez un voisin",
                "Pakkaro",
                language,
                Publicity.PUBLIC,
                NOW.minusSeconds(7200),
                due,
                null,
                false,
                true,
                null);
    }

    private static Stream<TaskRow> matching(Board rows, TaskFilter filter) {
        return rows.open.stream()
                .filter(row -> filter.kind() == null || row.kind() == filter.kind())
                .filter(row -> filter.language() == null || row.language() == filter.language());
    }

    private static Optional<Void> done(Board rows, long id) {
        if (!rows.open.removeIf(row -> row.id() == id)) {
            throw new CaseConflict("task " + id + " is done");
        }
        return Optional.empty();
    }

    private static CaseFile file(CaseNumber number) {
        return new CaseFile(
                number,
                CaseStatus.IN_MODERATION,
                null,
                new CompanySummary(
                        9,
                        41,
                        "Pakkaro",
                        List.of(),
                        null,
                        Sector.POST_PARCELS,
                        Language.FR,
                        "klachten@pakkaro.example",
                        null,
                        false,
                        false),
                Sector.POST_PARCELS,
                "neighbour",
                "Colis livré chez un voisin",
                "Appelez-moi au 0475 12 34 56, merci.",
                LocalDate.of(2026, 11, 2),
                null,
                new Claim(Set.of(Remedy.DELIVERY), null, null),
                Language.FR,
                Publicity.PUBLIC,
                null,
                null,
                new Consumer("Claire Dumont", "claire@post.example", null, null, null),
                NOW.minusSeconds(7200),
                NOW.minusSeconds(7000),
                null,
                null,
                null,
                null,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new CaseFile.Decision(
                        "triage",
                        "1",
                        "0".repeat(64),
                        Map.of(),
                        List.of("T-01"),
                        List.of("T-01"),
                        Map.of("moderation", "full"),
                        NOW,
                        "triage")));
    }

    private static PublicationPreview preview(CaseNumber number) {
        var file = file(number);
        var content = new PublicComplaint(
                number,
                9,
                41,
                "Pakkaro",
                Sector.POST_PARCELS,
                "neighbour",
                Language.FR,
                CaseStatus.IN_MODERATION,
                null,
                Set.of(Remedy.DELIVERY),
                null,
                new RedactedText(file.title()),
                new RedactedText("Appelez-moi au ⟦PHONE⟧, merci."),
                List.of(),
                null,
                null,
                LocalDate.of(2026, 11, 23),
                null,
                null,
                null,
                null);
        return new PublicationPreview(false, content, List.of(new Finding(PersonalDataKind.PHONE, 15, 28)));
    }
}
