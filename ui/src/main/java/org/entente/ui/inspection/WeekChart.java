package org.entente.ui.inspection;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.entente.inspection.ClusterFile.Week;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Formats;

/** How many reports came each week, as bars, and as a table for those who read rather than look. */
final class WeekChart extends Div {

    private static final int HEIGHT = 120;
    private static final int STEP = 22;
    private static final int BAR = 16;

    WeekChart(List<Week> weeks, Wording words) {
        int most = weeks.stream().mapToInt(Week::reports).max().orElse(1);
        int sum = weeks.stream().mapToInt(Week::reports).sum();
        var title = words.say(
                "inspection.chart.label",
                sum,
                words.date(weeks.getFirst().monday()),
                words.date(weeks.getLast().monday().plusDays(6)),
                most);
        addClassName("week-chart");
        add(new Html(svg(weeks, Math.max(1, most), title)));
        var table = new PlainTable(
                words.say("inspection.chart.table"),
                List.of(words.say("inspection.chart.week"), words.say("inspection.chart.reports")));
        weeks.forEach(week -> table.row(List.of(
                new Span(words.date(week.monday())), new Span(Formats.number(week.reports(), words.locale())))));
        var fold = new NativeDetails(words.say("inspection.chart.table"), table);
        fold.addClassName("fold");
        add(fold);
    }

    /** Made of numbers alone, but for the title, in which nothing of a report stands. */
    private static String svg(List<Week> weeks, int most, String title) {
        int width = weeks.size() * STEP + 8;
        var svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">",
                title.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"),
                width,
                HEIGHT + 20,
                width,
                HEIGHT + 20));
        svg.append(String.format(
                Locale.ROOT,
                "<line class=\"rail\" x1=\"0\" x2=\"%d\" y1=\"%d\" y2=\"%d\"></line>",
                width,
                HEIGHT,
                HEIGHT));
        for (int i = 0; i < weeks.size(); i++) {
            int reports = weeks.get(i).reports();
            int tall = Math.round((HEIGHT - 18) * reports / (float) most);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"fill\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"></rect>",
                    4 + i * STEP,
                    HEIGHT - tall,
                    BAR,
                    tall));
            if (reports > 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                        4 + i * STEP + BAR / 2,
                        HEIGHT - tall - 4,
                        reports));
            }
        }
        return svg.append("</svg>").toString();
    }
}
