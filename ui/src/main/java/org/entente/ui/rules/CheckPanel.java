package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.entente.decisiontables.Finding;
import org.entente.decisiontables.Region;
import org.entente.decisiontables.Severity;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableAnalysis;
import org.entente.rules.DraftView;
import org.entente.rules.DraftView.Gap;
import org.entente.rules.RuleDrafts;
import org.entente.rules.SaveOutcome;
import org.jspecify.annotations.Nullable;

/** What the check of the last save found, beside the editor: each finding leads to its cell, each gap can become a rule. */
final class CheckPanel extends Section {

    private static final int MOST_GAPS = 12;
    private static final int MOST_LINES = 20;
    private static final int MOST_EXAMPLES = 5;

    private final transient ChangeHost host;
    private final transient RuleDrafts drafts;
    private final transient RuleWords words;
    private final Div content = new Div();

    CheckPanel(ChangeHost host, RuleDrafts drafts) {
        this.host = host;
        this.drafts = drafts;
        this.words = host.words();
        addClassNames("check-panel", "card");
        add(new H2(words.say("rules.ui.check.title")), content);
    }

    /** Shows the check of a saved draft. */
    void show(DraftView draft) {
        content.removeAll();
        var table = draft.table().orElse(null);
        findings(draft.findings(), table);
        draft.unknownKeys()
                .forEach(problem -> content.add(new Paragraph(words.say(
                        "rules.ui.release.problem." + problem.kind().name(),
                        problem.arguments().toArray()))));
        if (table != null) {
            draft.analysis().ifPresent(analysis -> analysis(table, analysis, draft.gaps()));
        }
        failing(draft);
        if (content.getComponentCount() == 0) {
            var clean = new Paragraph(words.say("rules.ui.check.clean"));
            clean.addClassName("all-right");
            content.add(clean);
        }
    }

    /** Examples that come out otherwise stop a release as mistakes do. */
    private void failing(DraftView draft) {
        var failing = draft.examples().stream()
                .filter(result -> !result.passed())
                .map(result -> new ListItem(DataTable.inAuthorsLanguage(
                        DataTable.text(result.example().name()))))
                .toList();
        group("rules.ui.check.examples", failing.subList(0, Math.min(MOST_EXAMPLES, failing.size())), failing.size());
        if (!failing.isEmpty()) {
            content.add(new Anchor(
                    "/" + RulesNavigation.change(draft.change().id(), "examples"),
                    words.say("rules.ui.change.section.examples")));
        }
    }

    /** Shows why a table was not taken. */
    void showRefused(List<Finding> findings, String engine) {
        content.removeAll();
        findings(findings, host.draft().table().orElse(null));
        if (!engine.isEmpty()) {
            content.add(new Paragraph(words.say("rules.ui.check.engine", engine)));
        }
    }

    /** What is to be marked in the table. */
    static List<CellMark> marks(List<Finding> findings, RuleWords words) {
        return findings.stream()
                .filter(finding -> finding.rule().isPresent())
                .map(finding -> new CellMark(
                        finding.rule().orElseThrow(),
                        finding.column().orElse(""),
                        words.finding(finding),
                        finding.severity()))
                .toList();
    }

    private void findings(List<Finding> findings, @Nullable Table table) {
        for (var severity : Severity.values()) {
            var lines = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .map(finding -> line(words.place(table, finding), words.finding(finding), finding))
                    .toList();
            group(severity == Severity.ERROR ? "rules.ui.check.errors" : "rules.ui.check.warnings", lines);
        }
    }

    private ListItem line(String place, String sentence, Finding finding) {
        return finding.rule()
                .map(rule -> line(rule, finding.column().orElse(""), place, sentence))
                .orElseGet(() -> place.isEmpty()
                        ? new ListItem(sentence)
                        : new ListItem(words.say("rules.ui.pair", place, sentence)));
    }

    private ListItem line(String rule, String column, String place, String sentence) {
        var there = new Button(place, click -> host.goTo(rule, column));
        there.addClassName("place");
        there.getElement().setAttribute("aria-label", words.say("rules.ui.check.goTo", place));
        return new ListItem(there, new Span(sentence));
    }

    private void analysis(Table table, TableAnalysis analysis, List<Gap> gaps) {
        group(
                "rules.ui.check.gaps",
                gaps.stream().limit(MOST_GAPS).map(gap -> gap(table, gap)).toList(),
                gaps.size());
        if (gaps.size() > MOST_GAPS) {
            content.add(new Paragraph(words.say("rules.ui.check.gap.more", gaps.size() - MOST_GAPS)));
        }
        group(
                "rules.ui.check.overlaps",
                analysis.overlaps().stream()
                        .map(overlap -> line(
                                overlap.rule(),
                                "",
                                overlap.rule(),
                                words.say(
                                        "rules.ui.check.overlap",
                                        overlap.rule(),
                                        overlap.other(),
                                        region(table, overlap.where()))))
                        .toList());
        group(
                "rules.ui.check.masked",
                analysis.masked().stream()
                        .map(masked -> line(
                                masked.rule(),
                                "",
                                masked.rule(),
                                words.say(
                                        masked.duplicate()
                                                ? "rules.ui.check.masked.duplicate"
                                                : "rules.ui.check.masked.by",
                                        masked.rule(),
                                        words.both(masked.by()))))
                        .toList());
        rules("unreachable", analysis.unreachable());
        rules("unsourced", analysis.unsourced());
        if (!analysis.complete()) {
            content.add(new Paragraph(words.say("rules.ui.check.incomplete")));
        }
    }

    private void rules(String name, List<String> rules) {
        group(
                "rules.ui.check." + name,
                rules.stream()
                        .map(rule -> line(rule, "", rule, words.say("rules.ui.check." + name + ".rule", rule)))
                        .toList());
    }

    private ListItem gap(Table table, Gap gap) {
        var region = region(table, gap.region());
        var sentence = new Paragraph(
                region.isEmpty() ? words.say("rules.ui.check.gap.all") : words.say("rules.ui.check.gap", region));
        var count = new Span(words.say("rules.ui.check.gap.cases", gap.decisionsLastYear()));
        count.addClassNames("soft", "small");
        var add = new Button(words.say("rules.ui.check.gap.add"), click -> add(gap.region()));
        var foot = new Div(count, add);
        foot.addClassNames("row", "tight");
        var item = new ListItem(sentence, foot);
        item.addClassName("gap");
        return item;
    }

    /** The row is added to what is saved; its results are then to be filled in, so it comes into sight. */
    private void add(Region region) {
        host.change(draft -> {
            var outcome = drafts.addRow(draft.change().id(), draft.revision(), region, host.viewer());
            if (outcome instanceof SaveOutcome.Saved(var saved)) {
                saved.table()
                        .ifPresent(table -> host.goTo(table.rules().getLast().id(), ""));
            }
            return outcome;
        });
    }

    /** {@code Sector is Telecom, Amount is more than 5,000}: what is not asked is not said. */
    private String region(Table table, Region region) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < region.inputs().size(); i++) {
            var condition = region.conditions().get(i);
            if (!condition.test().isAny()) {
                parts.add(words.say(
                        "rules.ui.check.is", words.column(table, region.inputs().get(i)), words.condition(condition)));
            }
        }
        return words.both(parts);
    }

    private void group(String titleKey, List<ListItem> lines) {
        group(titleKey, lines.subList(0, Math.min(MOST_LINES, lines.size())), lines.size());
    }

    private void group(String titleKey, List<ListItem> lines, int count) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList(lines.toArray(ListItem[]::new));
            list.addClassName("findings");
            Component title = new H3(words.say(titleKey, count));
            content.add(title, list);
        }
    }
}
