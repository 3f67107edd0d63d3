package org.entente.ui.inspection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.PublicWarning;
import org.entente.inspection.ReportSenders;
import org.entente.inspection.ReportState;
import org.entente.inspection.ReportStatistics;
import org.entente.inspection.ShutOutRow;
import org.entente.inspection.Warnings;
import org.entente.ui.casefile.Wording;
import org.entente.ui.matters.MatterScreen;
import org.entente.ui.shell.Formats;

/** Below the list of reports: clusters, statistics, warnings, mailboxes that are shut out. */
final class InspectionSections {

    private static final String CSV = "text/csv;charset=utf-8";

    private final InspectionDesk desk;
    private final ReportSenders senders;
    private final Warnings warnings;
    private final ReportStatistics statistics;
    private final MatterScreen screen;
    private final Wording words;

    InspectionSections(
            InspectionDesk desk,
            ReportSenders senders,
            Warnings warnings,
            ReportStatistics statistics,
            MatterScreen screen) {
        this.desk = desk;
        this.senders = senders;
        this.warnings = warnings;
        this.statistics = statistics;
        this.screen = screen;
        this.words = screen.words();
    }

    List<Component> all() {
        return List.of(clusters(), warnings(), statistics(), shutOuts());
    }

    private Component clusters() {
        var rows = desk.clusters(screen.viewer());
        if (rows.isEmpty()) {
            return section("clusters", new Paragraph(words.say("inspection.clusters.none")));
        }
        var table = table("clusters", "names", "size", "open", "last");
        rows.forEach(row -> table.row(List.of(
                new Anchor("/" + InspectionNavigation.cluster(row.id()), String.join(", ", row.names())),
                number(row.size()),
                number(row.open()),
                new Span(words.date(row.last())))));
        return section("clusters", table);
    }

    private Component warnings() {
        var all = warnings.all(screen.viewer());
        if (all.isEmpty()) {
            return section("warningList", new Paragraph(words.say("inspection.warningList.none")));
        }
        var table = table("warningList", "target", "state", "written", "act");
        all.forEach(warning -> table.row(List.of(
                new Span(words.of("inspection.warning", warning.kind()) + " " + warning.target()),
                new Span(words.say("inspection.warningList.state." + state(warning))),
                new Span(words.date(warning.writtenAt())),
                acts(warning))));
        return section("warningList", table);
    }

    private Component acts(PublicWarning warning) {
        var acts = new Div();
        if (warning.publishedAt() == null && warning.withdrawnAt() == null) {
            acts.add(button(
                    "inspection.warningList.publish",
                    warning.target(),
                    () -> warnings.publish(warning.id(), screen.viewer())));
        }
        if (warning.withdrawnAt() == null) {
            acts.add(button(
                    "inspection.warningList.withdraw",
                    warning.target(),
                    () -> warnings.withdraw(warning.id(), screen.viewer())));
        }
        return acts;
    }

    private Component statistics() {
        var head = head();
        var table = new PlainTable(words.say("inspection.statistics.title"), head);
        statistics.lines(screen.viewer()).forEach(line -> {
            var cells = new ArrayList<Component>();
            cells.add(new Span(month(line.month())));
            cells.add(new Span(words.of("inspection.scenario", line.scenario())));
            cells.add(number(line.received()));
            for (var state : ReportState.values()) {
                cells.add(number(line.in(state)));
            }
            table.row(cells);
        });
        var viewer = screen.viewer();
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = statistics
                            .csv(head, scenario -> words.of("inspection.scenario", scenario), viewer)
                            .getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), "reports.csv", CSV, bytes.length);
                }),
                words.say("inspection.statistics.csv"));
        return section("statistics", table, new Paragraph(download));
    }

    private List<String> head() {
        var head = new ArrayList<String>(List.of(
                words.say("inspection.statistics.month"),
                words.say("inspection.fact.scenario"),
                words.say("inspection.statistics.received")));
        Arrays.stream(ReportState.values())
                .map(state -> words.of("inspection.state", state))
                .forEach(head::add);
        return head;
    }

    private Component shutOuts() {
        var rows = senders.list(screen.viewer());
        if (rows.isEmpty()) {
            return section("shutOuts", new Paragraph(words.say("inspection.shutOuts.none")));
        }
        var table = table("shutOuts", "email", "reason", "until", "by", "act");
        rows.forEach(row -> table.row(List.of(
                new Span(row.email()),
                new Span(words.of("inspection.action.shutOut.reason", row.reason())),
                new Span(words.date(row.until().minusSeconds(1))),
                new Span(row.imposedBy()),
                lifting(row))));
        return section("shutOuts", table);
    }

    private Component lifting(ShutOutRow row) {
        if (row.inForce()) {
            return button("inspection.shutOuts.lift", row.email(), () -> senders.lift(row.id(), screen.viewer()));
        }
        var liftedBy = row.liftedBy();
        return new Span(
                liftedBy == null
                        ? words.say("inspection.shutOuts.ended")
                        : words.say("inspection.shutOuts.lifted", liftedBy));
    }

    private Section section(String name, Component... content) {
        var section = new Section(new H2(words.say("inspection." + name + ".title")));
        section.add(content);
        section.addClassName("report-section");
        return section;
    }

    private PlainTable table(String name, String... columns) {
        return new PlainTable(
                words.say("inspection." + name + ".title"),
                Arrays.stream(columns)
                        .map(column -> words.say("inspection." + name + "." + column))
                        .toList());
    }

    private Button button(String key, String about, Runnable action) {
        var button = new Button(words.say(key), click -> screen.run(action, key + ".done"));
        button.setAriaLabel(words.say(key + ".label", about));
        button.addClassName("small-button");
        return button;
    }

    private Span number(long number) {
        return new Span(Formats.number(number, words.locale()));
    }

    private String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", words.locale()).format(month);
    }

    private static String state(PublicWarning warning) {
        if (warning.withdrawnAt() != null) {
            return "withdrawn";
        }
        return warning.publishedAt() == null ? "inside" : "public";
    }
}
