package org.entente.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.testing.CaseFixtures.MODERATOR;
import static org.entente.testing.CaseFixtures.OTHER_MODERATOR;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.stream.LongStream;
import org.entente.access.AccessDenied;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.Publicity;
import org.entente.companies.CompanyDirectory;
import org.entente.filing.ComplaintFiling;
import org.entente.filing.FilingOutcome;
import org.entente.testing.CaseFixtures;
import org.entente.testing.ProcessesTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of tasks stays quick however long it is: one statement for what is on the screen, one for the count. */
@ProcessesTest
class TaskBoardIT {

    private static final int MANY = 10_000;
    private static final int CASES = 3;

    @Autowired
    TaskBoard board;

    @Autowired
    ComplaintFiling filing;

    @Autowired
    CompanyDirectory directory;

    @Autowired
    JdbcTemplate database;

    @Autowired
    EntityManagerFactory entities;

    private Statistics statistics;

    /** Some real tasks wait; all others are copies of them, a minute apart. */
    @BeforeEach
    void manyTasksWait() {
        statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        for (int i = 0; i < CASES; i++) {
            fileComplaint();
        }
        var waiting = board.count(TaskFilter.all(), MODERATOR);
        database.update("""
                insert into staff_task (id, version, engine_task_id, case_id, kind, opened_at, due)
                select nextval('staff_task_seq'), 0, 'copy ' || copy, original.case_id, original.kind,
                    original.opened_at + copy * interval '1 minute', original.due + copy * interval '1 minute'
                from generate_series(1, ?) copy
                join (select *, row_number() over (order by id) as place from staff_task where closed_at is null)
                    original on original.place = 1 + copy % ?
                """, MANY - waiting, waiting);
        database.execute("analyze staff_task");
    }

    @AfterEach
    void leaveOnlyRealTasks() {
        database.update("delete from staff_task where engine_task_id like 'copy %'");
    }

    @Test
    void readsWhatIsOnTheScreenInOneStatement() {
        statistics.clear();

        var rows = board.open(TaskFilter.all(), 5000, 50, MODERATOR);

        assertThat(rows)
                .hasSize(50)
                .isSortedAccordingTo((one, other) -> one.due().compareTo(other.due()));
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(statistics.getEntityLoadCount()).isLessThanOrEqualTo(50 + 2 * 50);
    }

    @Test
    void countsInOneStatementWithoutReadingATask() {
        statistics.clear();

        assertThat(board.count(TaskFilter.all(), MODERATOR)).isEqualTo(MANY);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(1);
        assertThat(statistics.getEntityLoadCount()).isZero();
    }

    @Test
    void findsThePlaceOfATaskWithoutReadingTheOnesBefore() {
        var wanted = board.open(TaskFilter.all(), 7321, 1, MODERATOR).getFirst();
        statistics.clear();

        assertThat(board.position(TaskFilter.all(), wanted.id(), MODERATOR)).hasValue(7321);

        assertThat(statistics.getEntityLoadCount()).isLessThanOrEqualTo(1);
        assertThat(board.position(TaskFilter.of(TaskKind.CORRECT_ADDRESS), wanted.id(), MODERATOR))
                .isEmpty();
    }

    @Test
    void filtersAndPagesWithinHalfASecond() {
        var french = new TaskFilter(TaskKind.MODERATE_COMPLAINT, Language.FR, false, false, null);
        var times = LongStream.range(0, 30)
                .map(turn -> {
                    var start = System.nanoTime();
                    board.open(french, (int) turn * 300, 50, MODERATOR);
                    board.count(french, MODERATOR);
                    board.next(french, MODERATOR);
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();

        assertThat(Duration.ofNanos(times[28])).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void readsAnyStretchAndNothingBeyondTheEnd() {
        var stretch = board.open(TaskFilter.all(), 13, 7, MODERATOR);

        assertThat(board.open(TaskFilter.all(), 0, 20, MODERATOR).subList(13, 20))
                .isEqualTo(stretch);
        assertThat(board.open(TaskFilter.all(), MANY - 3, 50, MODERATOR)).hasSize(3);
        assertThatThrownBy(() -> board.open(TaskFilter.all(), 0, 501, MODERATOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesOneTaskToOneModerator() {
        var free = board.next(TaskFilter.all(), MODERATOR).orElseThrow();

        board.assign(free.id(), MODERATOR);

        assertThat(board.next(TaskFilter.all(), MODERATOR).orElseThrow().id()).isEqualTo(free.id());
        assertThat(board.next(TaskFilter.all(), OTHER_MODERATOR).orElseThrow().id())
                .isNotEqualTo(free.id());
        assertThatThrownBy(() -> board.assign(free.id(), OTHER_MODERATOR)).isInstanceOf(CaseConflict.class);
        assertThat(board.open(new TaskFilter(null, null, null, true, null), 0, 10, MODERATOR))
                .extracting(TaskRow::id)
                .contains(free.id());
        board.release(free.id(), MODERATOR);
        assertThat(board.next(TaskFilter.all(), OTHER_MODERATOR).orElseThrow().id())
                .isEqualTo(free.id());
    }

    @Test
    void showsOnlyModeratorsTheirWork() {
        assertThatThrownBy(() -> board.position(TaskFilter.all(), 1, Viewer.consumerOf("2026-000001")))
                .isInstanceOf(AccessDenied.class);
    }

    private void fileComplaint() {
        var company = directory.add(CaseFixtures.telora(), MODERATOR);
        var complaint = CaseFixtures.anotherDoubleBill(Publicity.PUBLIC);
        var filed = (FilingOutcome.Filed) filing.file(CaseFixtures.against(company.number(), complaint));
        filing.confirmMailbox(filed.number(), Viewer.consumerOf(filed.number().toString()));
    }
}
