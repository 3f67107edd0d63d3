package org.entente.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.casefile.DecisionRecord;
import org.entente.decisiontables.Output;
import org.entente.rules.ReplayStore.Changed;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * One replay while it runs. Rows come from a cursor and leave in batches; answers to inputs seen before are remembered, a
 * bounded number of them, so that memory stays the same however many decisions there are.
 */
final class ReplayRun implements RowCallbackHandler {

    private static final int MOST_REMEMBERED = 20_000;
    private static final int MOST_ROUTES = 2_000;
    private static final int ROWS_BETWEEN_REPORTS = 20_000;
    private static final int CHANGES_BETWEEN_REPORTS = 1_000;
    private static final String OTHER = "…";

    private final DecisionTable table;
    private final List<Output> columns;
    private final Report report;
    private final Map<String, Answered> remembered = new Recent<>(MOST_REMEMBERED);
    /** A reader takes only literals as outputs: the rules say all. */
    private final Map<String, Answered> byRules = new Recent<>(MOST_REMEMBERED);

    private final Map<String, String> oldRoutes = new Recent<>(MOST_REMEMBERED);
    private final Map<Cell, long[]> matrix = new HashMap<>();
    private final List<Changed> waiting = new ArrayList<>();
    private long done;
    private long changed;
    private long unusable;
    private long reported;

    ReplayRun(DecisionTable table, List<Output> columns, Report report) {
        this.table = table;
        this.columns = columns;
        this.report = report;
    }

    /** Takes what was found since the last report. */
    interface Report {

        /** @return whether to go on */
        boolean progress(long done, long changed, long unusable, List<Changed> more);
    }

    /** Somebody asked the replay to stop. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Answered(String rules, String outputs, String route, boolean usable) {}

    private record Cell(String from, String to) {}

    /** Columns: id, inputs, chosen rules, outputs. */
    @Override
    public void processRow(ResultSet row) throws SQLException {
        var answer = remembered.computeIfAbsent(row.getString(2), this::answer);
        done++;
        if (!answer.usable()) {
            unusable++;
        } else {
            compare(row.getLong(1), row.getString(3), row.getString(4), answer);
        }
        if (done - reported >= ROWS_BETWEEN_REPORTS || waiting.size() >= CHANGES_BETWEEN_REPORTS) {
            flush();
        }
    }

    private void compare(long decision, String oldRules, String oldOutputs, Answered answer) {
        if (oldOutputs.equals(answer.outputs())) {
            count(answer.route(), answer.route());
            return;
        }
        var oldRoute = oldRoutes.computeIfAbsent(
                oldRules + "\n" + oldOutputs,
                key -> Routes.of(columns, DecisionRecord.ids(oldRules), ReplayStore.facts(oldOutputs)));
        count(oldRoute, answer.route());
        if (!oldRoute.equals(answer.route())) {
            changed++;
            waiting.add(new Changed(decision, answer.rules(), answer.outputs(), oldRoute, answer.route()));
        }
    }

    private Answered answer(String inputs) {
        var answer = table.evaluateTexts(ReplayStore.facts(inputs));
        var usable = !(answer instanceof Answer.Missing missing) || missing.why() != Answer.Why.BAD_INPUT;
        return answer instanceof Answer.Found
                ? byRules.computeIfAbsent(String.join(" ", answer.chosen()), rules -> answered(rules, answer, true))
                : answered("", answer, usable);
    }

    private Answered answered(String rules, Answer answer, boolean usable) {
        var outputs = answer.outputs();
        return new Answered(rules, ReplayStore.json(outputs), Routes.of(columns, answer.chosen(), outputs), usable);
    }

    private void count(String from, String to) {
        var cell = new Cell(from, to);
        var counted = matrix.get(cell);
        if (counted == null) {
            counted = matrix.computeIfAbsent(
                    matrix.size() < MOST_ROUTES ? cell : new Cell(OTHER, OTHER), other -> new long[1]);
        }
        counted[0]++;
    }

    /** Reports what is left. */
    void flush() {
        var goOn = report.progress(done, changed, unusable, List.copyOf(waiting));
        waiting.clear();
        reported = done;
        if (!goOn) {
            throw new Cancelled();
        }
    }

    /** The most frequent cells first. */
    List<RouteCount> matrix() {
        return matrix.entrySet().stream()
                .map(cell -> new RouteCount(cell.getKey().from(), cell.getKey().to(), cell.getValue()[0]))
                .sorted(java.util.Comparator.comparingLong(RouteCount::count).reversed())
                .toList();
    }
}
