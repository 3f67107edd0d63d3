package org.entente.rules;

import java.io.IOException;
import java.io.Writer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.rules.CompiledDrafts.Draft;
import org.entente.rules.Replay.State;
import org.entente.time.Brussels;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs drafts against recorded decisions, in the background: those of all open cases, of the cases closed in the last months,
 * and those of the last months that belong to no case. How far a replay is stands in the database, so that any page on any node
 * can show it.
 */
@Service
public class RuleReplays implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RuleReplays.class);
    private static final int MOST_MONTHS = 120;
    private static final int FETCH = 2_000;
    private static final int PAGE = 500;
    private static final String ROWS = """
            from decision_record d left join complaint_case c on c.id = d.case_id
            where d.table_key = ?
              and (c.id is not null and (c.closed_at is null or c.closed_at >= ?) or d.case_id is null and d.decided_at >= ?)
            """;

    private final ChangeStore changes;
    private final ReplayStore replays;
    private final CompiledDrafts drafts;
    private final ReleaseChecks checks;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rule-replay").daemon().factory());

    RuleReplays(
            ChangeStore changes,
            ReplayStore replays,
            CompiledDrafts drafts,
            ReleaseChecks checks,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.replays = replays;
        this.drafts = drafts;
        this.checks = checks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What a replay found; while it runs, the matrix is empty.
     *
     * @param matrix      the most frequent cells first, unchanged decisions included
     * @param needsReason whether so many decisions change that a release needs a written reason
     */
    public record Result(Replay replay, List<RouteCount> matrix, boolean needsReason) {}

    /**
     * Starts a replay of the draft's last revision; one of the same change that still runs is cancelled.
     *
     * @param months 1 to 120
     * @return as it stands: running
     * @throws IllegalArgumentException if the draft is no usable table
     */
    public Replay start(long change, int months, Viewer viewer) {
        viewer.require(Role.MANAGER);
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("a replay takes 1 to " + MOST_MONTHS + " months, but months=" + months);
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            var found = changes.take(change);
            var xml = changes.revision(change, found.revision()).xml();
            if (!(drafts.of(xml) instanceof Draft.Usable usable)) {
                throw new IllegalArgumentException("draft " + change + " is no table that can be asked");
            }
            replays.requestCancel(change);
            var id = replays.start(change, found.revision(), months, viewer.name());
            afterCommit(() -> background.execute(() -> run(id, found.key(), months, usable)));
            return replays.latest(change).orElseThrow();
        }));
    }

    /** How far the last replay of a change is; empty if there was none. */
    public Optional<Replay> progress(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return replays.latest(change);
    }

    /** Asks the running replay of a change to stop; does nothing if there is none. */
    public void cancel(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        replays.requestCancel(change);
    }

    /** What the last replay of a change found; empty if there was none. */
    public Optional<Result> result(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return replays.latest(change)
                .map(replay -> new Result(replay, replays.matrix(replay.id()), checks.needsReason(replay)));
    }

    /**
     * Decisions that the last replay found changed, in the order in which they were taken.
     *
     * @param cell  a cell of the matrix; null for all
     * @param limit 1 to 500
     */
    public List<ChangedDecision> changed(
            long change, @Nullable RouteCount cell, long offset, int limit, Viewer viewer) {
        viewer.require(Role.MANAGER);
        if (limit < 1 || limit > PAGE) {
            throw new IllegalArgumentException("limit must be 1 to " + PAGE + ", but limit=" + limit);
        }
        return replays.latest(change)
                .map(replay -> replays.changed(replay.id(), cell, offset, limit))
                .orElse(List.of());
    }

    /** Writes all changed decisions of the last replay as CSV with a heading; no cell is a formula to a spreadsheet. */
    public void csv(long change, Writer to, Viewer viewer) throws IOException {
        viewer.require(Role.MANAGER);
        var printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(
                "case",
                "decided",
                "from",
                "to",
                "rules before",
                "rules after",
                "inputs",
                "outputs before",
                "outputs after");
        long offset = 0;
        for (var page = changed(change, null, offset, PAGE, viewer);
                !page.isEmpty();
                page = changed(change, null, offset, PAGE, viewer)) {
            for (var row : page) {
                printer.printRecord(
                        row.caseNumber() == null ? "" : row.caseNumber().toString(),
                        OffsetDateTime.ofInstant(row.decidedAt(), Brussels.ZONE).toString(),
                        harmless(row.oldRoute()),
                        harmless(row.newRoute()),
                        harmless(String.join(" ", row.oldRules())),
                        harmless(String.join(" ", row.newRules())),
                        harmless(line(row.inputs())),
                        harmless(line(row.oldOutputs())),
                        harmless(line(row.newOutputs())));
            }
            offset += page.size();
        }
        printer.flush();
    }

    /** A spreadsheet takes a cell that begins like this for a formula. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n|%".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void destroy() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void run(long id, String key, int months, Draft.Usable draft) {
        try {
            var since = VersionStore.at(
                    clock.instant().atZone(Brussels.ZONE).minusMonths(months).toInstant());
            var run = new ReplayRun(
                    draft.compiled(),
                    draft.reading().table().outputs(),
                    (done, changed, unusable, more) ->
                            replays.progress(id, done, changed, unusable, more) && !Thread.interrupted());
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                var total = jdbc.queryForObject("select count(*) " + ROWS, Long.class, key, since, since);
                replays.counted(id, Objects.requireNonNull(total));
                jdbc.query(
                        connection -> {
                            var statement = connection.prepareStatement(
                                    "select d.id, d.inputs, d.chosen_rules, d.outputs " + ROWS,
                                    ResultSet.TYPE_FORWARD_ONLY,
                                    ResultSet.CONCUR_READ_ONLY);
                            return filled(statement, key, since);
                        },
                        run);
            });
            run.flush();
            replays.end(id, State.DONE, run.matrix(), null);
        } catch (ReplayRun.Cancelled cancelled) {
            replays.end(id, State.CANCELLED, List.of(), null);
        } catch (RuntimeException failure) {
            LOG.error("replay {} of table {} failed", id, key, failure);
            replays.end(id, State.FAILED, List.of(), shortened(String.valueOf(failure.getMessage())));
        }
    }

    private static PreparedStatement filled(PreparedStatement statement, String key, OffsetDateTime since)
            throws java.sql.SQLException {
        statement.setFetchSize(FETCH);
        statement.setString(1, key);
        statement.setObject(2, since);
        statement.setObject(3, since);
        return statement;
    }

    private static String line(Map<String, String> facts) {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String shortened(String text) {
        return text.length() > 2000 ? text.substring(0, 2000) : text;
    }

    private static void afterCommit(Runnable what) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                what.run();
            }
        });
    }
}
