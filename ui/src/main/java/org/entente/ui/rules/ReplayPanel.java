package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.decisiontables.Explanation;
import org.entente.decisiontables.Explanation.Outcome.Failed;
import org.entente.decisiontables.Table;
import org.entente.rules.ChangedDecision;
import org.entente.rules.DraftView;
import org.entente.rules.Replay;
import org.entente.rules.Replay.State;
import org.entente.rules.RouteCount;
import org.entente.rules.RuleReplays;
import org.entente.rules.RuleTables;
import org.entente.ui.moderation.ModerationNavigation;
import org.entente.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The draft against past decisions: how far it is, old and new routes with counts, and each decision that would change. */
final class ReplayPanel extends Section {

    private static final int PAGE = 20;
    private static final int WIDEST_MATRIX = 8;
    private static final int USUAL_MONTHS = 12;

    private final transient ChangeHost host;
    private final transient RuleReplays replays;
    private final transient RuleTables tables;
    private final transient RuleWords words;
    private final transient Polling polling;
    private final IntegerField months = new IntegerField();
    private final Button start;
    private final Button cancel;
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span how = new Span();
    private final Div result = new Div();
    private final Div changed = new Div();

    private transient @Nullable RouteCount cell;
    private int page;

    ReplayPanel(ChangeHost host, RuleReplays replays, RuleTables tables) {
        this.host = host;
        this.replays = replays;
        this.tables = tables;
        this.words = host.words();
        this.polling = new Polling(this, this::refresh);
        var lead = new Paragraph(words.say("rules.ui.replay.lead"));
        lead.addClassName("soft");
        months.setLabel(words.say("rules.ui.replay.months"));
        months.setMin(1);
        months.setMax(120);
        months.setValue(USUAL_MONTHS);
        months.setStepButtonsVisible(true);
        start = new Button(words.say("rules.ui.replay.start"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        cancel = new Button(
                words.say("rules.ui.replay.cancel"),
                click -> replays.cancel(host.draft().change().id(), host.viewer()));
        bar.getElement().setAttribute("aria-label", words.say("rules.ui.replay.title"));
        how.getElement().setAttribute("role", "status");
        progress.add(bar, how, cancel);
        progress.addClassName("replay-progress");
        var form = new Div(months, start);
        form.addClassName("replay-form");
        add(new H2(words.say("rules.ui.replay.title")), lead, form, progress, result, changed);
    }

    /** @param editable whether a new replay can be started */
    void show(DraftView draft, boolean editable) {
        start.setEnabled(editable && draft.table().isPresent());
        months.setEnabled(start.isEnabled());
        cell = null;
        page = 0;
        refresh();
    }

    private void start() {
        var months = this.months.getValue();
        if (months == null || months < 1 || months > 120) {
            this.months.setInvalid(true);
            return;
        }
        if (host.isDirty()) {
            host.news().problem(words.say("rules.ui.release.saveFirst"));
            return;
        }
        replays.start(host.draft().change().id(), months, host.viewer());
        refresh();
    }

    private void refresh() {
        var replay = replays.progress(host.draft().change().id(), host.viewer());
        var running = replay.filter(found -> found.state() == State.RUNNING);
        progress.setVisible(running.isPresent());
        running.ifPresent(this::progress);
        result.removeAll();
        changed.removeAll();
        replay.filter(found -> found.state() != State.RUNNING).ifPresent(this::ended);
        start.setText(words.say(replay.isPresent() ? "rules.ui.replay.again" : "rules.ui.replay.start"));
        polling.want(running.isPresent());
    }

    private void progress(Replay replay) {
        bar.setIndeterminate(replay.total() == 0);
        if (replay.total() == 0) {
            how.setText(words.say("rules.ui.replay.counting"));
        } else {
            bar.setValue(Math.min(1, (double) replay.done() / replay.total()));
            how.setText(words.say("rules.ui.replay.progress", replay.done(), replay.total()));
        }
    }

    private void ended(Replay replay) {
        if (replay.state() != State.DONE) {
            result.add(new Paragraph(words.say(
                    "rules.ui.replay.state." + replay.state().name(),
                    replay.failure() == null ? replay.startedBy() : replay.failure())));
        }
        if (replay.revision() != host.draft().revision()) {
            var old = new Paragraph(words.say("rules.ui.replay.outdated", String.valueOf(replay.revision())));
            old.addClassNames("notice");
            result.add(old);
        }
        if (replay.state() == State.DONE) {
            var summary = new Paragraph(words.say("rules.ui.replay.summary", replay.changed(), replay.total()));
            summary.addClassName("lead");
            result.add(summary);
            if (replay.unusable() > 0) {
                result.add(new Paragraph(words.say("rules.ui.replay.unusable", replay.unusable())));
            }
            replays.result(replay.change(), host.viewer())
                    .ifPresent(
                            found -> result.add(new H3(words.say("rules.ui.replay.matrix")), matrix(found.matrix())));
            if (replay.changed() > 0) {
                changed();
            }
        }
    }

    /** Old routes down, new ones across; with many of them a list, what changes first. */
    private Component matrix(List<RouteCount> counts) {
        var to = new LinkedHashSet<String>();
        counts.forEach(count -> to.add(count.to()));
        var table = new DataTable(words.say("rules.ui.replay.matrix"));
        table.addClassName("matrix");
        if (to.size() > WIDEST_MATRIX) {
            return list(counts, table);
        }
        var columns = new ArrayList<String>();
        columns.add(words.say("rules.ui.replay.fromTo"));
        to.forEach(route -> columns.add(words.route(route)));
        table.columns(columns);
        var rows = new LinkedHashMap<String, Map<String, RouteCount>>();
        counts.forEach(count -> rows.computeIfAbsent(count.from(), from -> new LinkedHashMap<>())
                .put(count.to(), count));
        rows.forEach((from, row) -> {
            var cells = new ArrayList<Component>();
            cells.add(DataTable.text(words.route(from)));
            to.forEach(route -> cells.add(count(Optional.ofNullable(row.get(route)))));
            table.row(cells);
        });
        return table;
    }

    private Component list(List<RouteCount> counts, DataTable table) {
        table.columns(List.of(
                words.say("rules.ui.replay.from"),
                words.say("rules.ui.replay.to"),
                words.say("rules.ui.replay.cases")));
        table.addClassName("listed");
        counts.stream()
                .sorted(Comparator.comparing(ReplayPanel::isSame))
                .forEach(count -> table.row(
                        DataTable.text(words.route(count.from())),
                        DataTable.text(isSame(count) ? words.say("rules.ui.replay.same") : words.route(count.to())),
                        count(Optional.of(count))));
        return table;
    }

    private static boolean isSame(RouteCount count) {
        return count.from().equals(count.to());
    }

    /** Counts of changed decisions lead to them. */
    private Component count(Optional<RouteCount> count) {
        if (count.isEmpty()) {
            return DataTable.number("");
        }
        var number = Formats.number(count.get().count(), words.all().locale());
        if (isSame(count.get())) {
            var same = DataTable.number(number);
            same.addClassName("soft");
            return same;
        }
        var button = new Button(number, click -> {
            cell = count.get();
            page = 0;
            changed();
            changed.scrollIntoView();
        });
        button.addClassName("place");
        button.setAriaLabel(words.say(
                "rules.ui.replay.cell",
                count.get().count(),
                words.route(count.get().from()),
                words.route(count.get().to())));
        return button;
    }

    private void changed() {
        changed.removeAll();
        var rows = replays.changed(host.draft().change().id(), cell, (long) page * PAGE, PAGE, host.viewer());
        var table = new DataTable(words.say("rules.ui.replay.changed"));
        table.addClassName("stacking");
        table.columns(List.of(
                words.say("rules.ui.replay.case"),
                words.say("rules.ui.replay.before"),
                words.say("rules.ui.replay.after"),
                words.say("rules.ui.replay.why")));
        var draft = host.draft().table();
        draft.ifPresent(read -> rows.forEach(row -> table.row(
                caseOf(row),
                DataTable.text(said(row.oldRules(), words.outputs(read, row.oldOutputs()))),
                DataTable.text(said(row.newRules(), words.outputs(read, row.newOutputs()))),
                why(read, row))));
        var previous = new Button(words.say("desk.page.previous"), click -> turn(-1));
        previous.setEnabled(page > 0);
        var next = new Button(words.say("desk.page.next"), click -> turn(1));
        next.setEnabled(rows.size() == PAGE);
        var paging = new Div(previous, next);
        paging.addClassName("paging");
        var csv = new Anchor(csv(), words.say("rules.ui.replay.csv"));
        csv.setRouterIgnore(true);
        csv.addClassName("action-link");
        changed.add(new H3(words.say("rules.ui.replay.changed")), csv, table, paging);
    }

    private void turn(int by) {
        page += by;
        changed();
    }

    private Component caseOf(ChangedDecision row) {
        var number = row.caseNumber();
        var day = new Span(words.all().date(row.decidedAt()));
        day.addClassNames("soft", "small");
        var where = new Div(
                number == null
                        ? new Span(words.say("rules.ui.replay.noCase"))
                        : new Anchor("/" + ModerationNavigation.caseFile(number), number.toString()),
                day);
        where.addClassName("stacked-text");
        return where;
    }

    private String said(List<String> rules, String outputs) {
        return rules.isEmpty() ? outputs : words.say("rules.ui.pair", String.join(", ", rules), outputs);
    }

    /** Both explanations: why the old rule held then, and what keeps it from holding in the draft. */
    private Component why(Table table, ChangedDecision row) {
        var lines = new Div();
        lines.addClassName("stacked-text");
        tables.explain(row.decision(), host.viewer())
                .ifPresent(then -> then.fired().stream()
                        .flatMap(rule -> then.outcome(rule).stream())
                        .forEach(outcome -> lines.add(new Span(words.say(
                                "rules.ui.replay.then",
                                outcome.rule().id(),
                                words.conditions(table, outcome.rule()))))));
        var now = Explanation.of(table, table.typed(row.inputs()));
        for (var old : row.oldRules()) {
            now.outcome(old)
                    .ifPresentOrElse(
                            outcome -> {
                                if (outcome instanceof Failed failed) {
                                    lines.add(new Span(words.say(
                                            "rules.ui.replay.notNow",
                                            old,
                                            Reasons.brief(table, failed.first(), words))));
                                }
                            },
                            () -> lines.add(new Span(words.say("rules.ui.replay.gone", old))));
        }
        row.newRules().stream()
                .filter(rule -> !row.oldRules().contains(rule))
                .flatMap(rule -> table.rule(rule).stream())
                .forEach(rule -> lines.add(
                        new Span(words.say("rules.ui.replay.now", rule.id(), words.conditions(table, rule)))));
        return lines;
    }

    private DownloadHandler csv() {
        var change = host.draft().change().id();
        var viewer = host.viewer();
        return DownloadHandler.fromInputStream(request -> {
            var bytes = new ByteArrayOutputStream();
            try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                replays.csv(change, writer, viewer);
            }
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes.toByteArray()),
                    "replay-" + change + ".csv",
                    "text/csv;charset=utf-8",
                    bytes.size());
        });
    }
}
