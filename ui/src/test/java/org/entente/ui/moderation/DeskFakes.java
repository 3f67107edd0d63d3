package org.entente.ui.moderation;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.access.Language;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseFile;
import org.entente.casefile.CaseFile.Message;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseReader;
import org.entente.casefile.CaseStatus;
import org.entente.casefile.Channel;
import org.entente.casefile.Claim;
import org.entente.casefile.Consumer;
import org.entente.casefile.MessageState;
import org.entente.casefile.Publicity;
import org.entente.casefile.Remedy;
import org.entente.companies.CompanySummary;
import org.entente.companies.Sector;
import org.entente.correspondence.SentLetters;
import org.entente.moderation.Moderation;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskFilter;
import org.entente.moderation.TaskKind;
import org.entente.moderation.TaskRow;
import org.entente.publication.Finding;
import org.entente.publication.MessagePreview;
import org.entente.publication.PersonalDataKind;
import org.entente.publication.PublicComplaint;
import org.entente.publication.PublicationPreview;
import org.entente.publication.Publications;
import org.entente.publication.RedactedText;
import org.entente.ui.casefile.MediationGuide;
import org.entente.ui.shell.StaffFakes;
import org.entente.ui.shell.StaffFakes.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The services behind the desk, kept in memory: three complaints wait, the first of them for two hours too long. */
@Configuration(proxyBeanMethods = false)
@Import(StaffFakes.class)
class DeskFakes {

    static final Instant NOW = StaffFakes.NOW;

    /** What waits, due first on top. */
    static final class Board {
        final List<TaskRow> open = new ArrayList<>();
        /** What waits in every case. */
        final List<Message> held = new ArrayList<>();
        /** When the cases went to their company. */
        @Nullable
        Instant sentAt;
    }

    @Bean
    Board board() {
        return new Board();
    }

    @Bean
    SignedIn signedIn() {
        return new SignedIn(Viewer.staff("an", Set.of(Role.MODERATOR)));
    }

    @Bean
    MediationGuide guide() {
        return mock(MediationGuide.class);
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
        when(board.position(any(), anyLong(), any())).thenAnswer(call -> {
            var ids = matching(rows, call.getArgument(0)).map(TaskRow::id).toList();
            var place = ids.indexOf(call.getArgument(1, Long.class));
            return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
        });
        doAnswer(call -> assign(
                        rows,
                        call.getArgument(0),
                        call.getArgument(1, Viewer.class).name()))
                .when(board)
                .assign(anyLong(), any());
        doAnswer(call -> assign(rows, call.getArgument(0), null)).when(board).release(anyLong(), any());
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
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).passReplyOn(anyLong(), any());
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).holdReplyBack(anyLong(), any(), any());
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).passMailOn(anyLong(), any());
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).keepMail(anyLong(), any(), any());
        doAnswer(call -> done(rows, call.getArgument(0))).when(moderation).correctAddress(anyLong(), any(), any());
        doAnswer(call -> done(rows, call.getArgument(0)))
                .when(moderation)
                .askForChanges(anyLong(), any(), any(), any());
        return moderation;
    }

    @Bean
    CaseReader cases(Board rows) {
        var cases = mock(CaseReader.class);
        when(cases.read(any(), any())).thenAnswer(call -> file(rows, call.getArgument(0, CaseNumber.class)));
        return cases;
    }

    @Bean
    SentLetters letters() {
        return mock(SentLetters.class);
    }

    @Bean
    Publications publications() {
        var publications = mock(Publications.class);
        when(publications.previewMessage(any(), anyLong(), any()))
                .thenReturn(new MessagePreview(new RedactedText("Voici."), List.of()));
        when(publications.preview(any(), any())).thenAnswer(call -> preview(call.getArgument(0, CaseNumber.class)));
        return publications;
    }

    /** A task of another kind about the same complaint; where it is about a message, about the one that waits. */
    static TaskRow other(long id, TaskKind kind) {
        return with(complaint(id, Language.FR, NOW.plusSeconds(7200)), kind, null);
    }

    static TaskRow taken(TaskRow row, String account) {
        return with(row, row.kind(), account);
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
                .filter(row -> filter.language() == null || row.language() == filter.language())
                .filter(row -> filter.overdue() == null || row.due().isBefore(NOW) == filter.overdue())
                .filter(row -> !filter.mineOnly() || "an".equals(row.assignee()));
    }

    private static Optional<Void> assign(Board rows, long id, @Nullable String account) {
        rows.open.replaceAll(row -> row.id() == id ? with(row, row.kind(), account) : row);
        return Optional.empty();
    }

    private static TaskRow with(TaskRow row, TaskKind kind, @Nullable String assignee) {
        return new TaskRow(
                row.id(),
                kind,
                row.caseNumber(),
                row.title(),
                row.companyName(),
                row.language(),
                row.publicity(),
                row.openedAt(),
                row.due(),
                assignee,
                row.companyVerified(),
                row.open(),
                kind == TaskKind.MODERATE_COMPLAINT ? null : (Long) 5L);
    }

    private static Optional<Void> done(Board rows, long id) {
        if (!rows.open.removeIf(row -> row.id() == id)) {
            throw new CaseConflict("task " + id + " is done");
        }
        return Optional.empty();
    }

    static Message held(Author author) {
        return new Message(5, author, Channel.MAIL, MessageState.HELD, NOW, "Voici.", null, false);
    }

    private static CaseFile file(Board rows, CaseNumber number) {
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
                        rows.sentAt != null,
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
                Channel.WEB,
                null,
                NOW.minusSeconds(7200),
                NOW.minusSeconds(7000),
                rows.sentAt,
                null,
                null,
                null,
                false,
                rows.sentAt != null,
                List.copyOf(rows.held),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(new CaseFile.Decision(
                        11,
                        "triage",
                        "1",
                        "0".repeat(64),
                        Map.of(),
                        List.of("T-01"),
                        List.of("T-01"),
                        Map.of("moderation", "full", "reason", "COMPANY_UNVERIFIED"),
                        NOW,
                        "triage")));
    }

    private static PublicationPreview preview(CaseNumber number) {
        var file = file(new Board(), number);
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
