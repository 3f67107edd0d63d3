package org.entente.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile.Decision;
import org.entente.casefile.CaseNumber;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.entente.mediation.MediationServices;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleOverride;
import org.entente.rules.RuleOverrides;
import org.entente.rules.RuleTables;
import org.entente.rules.SaveOutcome;

/** What the tables decided in a case last, with what people decided instead, and the ways to do so. */
@StyleSheet("context://assets/rules/rules.css")
final class DecisionCard extends Section {

    private final transient CaseNumber number;
    private final transient List<Decision> decisions;
    private final transient RuleTables tables;
    private final transient RuleDrafts drafts;
    private final transient RuleChanges changes;
    private final transient RuleOverrides overrides;
    private final transient MediationServices services;
    private final transient Viewer viewer;
    private final transient RuleWords words;
    private final transient Map<Long, News> news = new HashMap<>();
    private final Div list = new Div();

    DecisionCard(
            CaseNumber number,
            List<Decision> decisions,
            RuleTables tables,
            RuleDrafts drafts,
            RuleChanges changes,
            RuleOverrides overrides,
            MediationServices services,
            Viewer viewer,
            RuleWords words) {
        this.number = number;
        this.decisions = decisions;
        this.tables = tables;
        this.drafts = drafts;
        this.changes = changes;
        this.overrides = overrides;
        this.services = services;
        this.viewer = viewer;
        this.words = words;
        addClassNames("card", "decision-card");
        list.addClassName("stack");
        add(new H2(words.say("rules.ui.case.title")), list);
        show();
    }

    private void show() {
        var said = overrides.of(number, viewer);
        list.removeAll();
        decisions.forEach(decision -> list.add(line(
                decision,
                said.stream()
                        .filter(override -> override.decision() == decision.id())
                        .toList())));
    }

    private Div line(Decision decision, List<RuleOverride> said) {
        var name = new Span(words.table(decision.table()));
        name.addClassName("strong");
        var line = new Div(name);
        line.addClassName("stacked-text");
        var table = tableOf(decision);
        table.ifPresent(read -> {
            line.add(new Span(words.outputs(read, decision.outputs())));
            said.forEach(override -> line.add(new Paragraph(words.say(
                    "rules.ui.case.override.said",
                    override.overriddenBy(),
                    words.all().date(override.overriddenAt()),
                    words.outputs(read, override.outputs()),
                    override.reason()))));
            line.add(override(decision, read));
        });
        if (viewer.has(Role.MANAGER)) {
            var example = new Button(words.say("rules.ui.case.example"), click -> example(decision));
            example.setAriaLabel(
                    words.say("rules.ui.pair", words.table(decision.table()), words.say("rules.ui.case.example")));
            line.add(example);
        }
        line.add(newsOf(decision));
        return line;
    }

    /** The version that took the decision; decisions from before versions were stored have none. */
    private Optional<Table> tableOf(Decision decision) {
        return tables.repeat(decision.id(), viewer)
                .flatMap(repeated -> TableReader.read(repeated.version().xml()).asTable());
    }

    private NativeDetails override(Decision decision, Table table) {
        var form = new OverrideForm(
                decision, table, overrides.choices(decision.id(), viewer), this::named, words, (outputs, reason) -> {
                    overrides.override(decision.id(), outputs, reason, viewer);
                    show();
                    tell(decision).good(words.say("rules.ui.case.override.done"));
                });
        var fold = new NativeDetails(words.say("rules.ui.case.override"), form);
        fold.addClassName("fold");
        return fold;
    }

    private String named(String list, String key) {
        return list.equals(MediationServices.LIST)
                ? services.find(key)
                        .map(service -> service.name(words.all().language()))
                        .orElse(key)
                : key;
    }

    /** The place for what became of a decision, next to its buttons; whoever pressed one is brought there. */
    private News tell(Decision decision) {
        var news = newsOf(decision);
        news.getElement().setAttribute("tabindex", "-1");
        news.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'nearest'})");
        return news;
    }

    private News newsOf(Decision decision) {
        return news.computeIfAbsent(decision.id(), id -> new News());
    }

    /** The example joins the draft that the manager is working on, or a new one. */
    private void example(Decision decision) {
        var key = decision.table();
        overrides.exampleOf(number, key, viewer).ifPresent(example -> {
            var change = changes.of(key, viewer).stream()
                    .filter(open -> open.state() == RuleChange.State.DRAFT
                            && open.openedBy().equals(viewer.name()))
                    .map(RuleChange::id)
                    .findFirst()
                    .orElseGet(() -> drafts.open(key, viewer));
            if (drafts.addExample(change, example, viewer) instanceof SaveOutcome.Saved) {
                var link = new Anchor(
                        "/" + RulesNavigation.change(change, "examples"),
                        words.say("rules.ui.case.example.done", String.valueOf(change)));
                tell(decision).good(new Paragraph(link));
            } else {
                tell(decision).problem(words.say("rules.ui.change.passed"));
            }
        });
    }
}
