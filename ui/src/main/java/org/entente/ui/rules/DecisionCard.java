package org.entente.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseFile.Decision;
import org.entente.casefile.CaseNumber;
import org.entente.decisiontables.HitPolicy;
import org.entente.decisiontables.Table;
import org.entente.decisiontables.TableReader;
import org.entente.decisiontables.TableReading;
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

    private static final int LONGEST_REASON = 2000;

    private final transient CaseNumber number;
    private final transient List<Decision> decisions;
    private final transient RuleTables tables;
    private final transient RuleDrafts drafts;
    private final transient RuleChanges changes;
    private final transient RuleOverrides overrides;
    private final transient Viewer viewer;
    private final transient RuleWords words;
    private final News news = new News();
    private final Div list = new Div();

    DecisionCard(
            CaseNumber number,
            List<Decision> decisions,
            RuleTables tables,
            RuleDrafts drafts,
            RuleChanges changes,
            RuleOverrides overrides,
            Viewer viewer,
            RuleWords words) {
        this.number = number;
        this.decisions = decisions;
        this.tables = tables;
        this.drafts = drafts;
        this.changes = changes;
        this.overrides = overrides;
        this.viewer = viewer;
        this.words = words;
        addClassNames("card", "decision-card");
        list.addClassName("stack");
        add(new H2(words.say("rules.ui.case.title")), news, list);
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
            var example = new Button(words.say("rules.ui.case.example"), click -> example(decision.table()));
            example.setAriaLabel(
                    words.say("rules.ui.pair", words.table(decision.table()), words.say("rules.ui.case.example")));
            line.add(example);
        }
        return line;
    }

    /** The version that took the decision; decisions from before versions were stored have none. */
    private Optional<Table> tableOf(Decision decision) {
        return tables.repeat(decision.id(), viewer)
                .flatMap(repeated -> TableReader.read(repeated.version().xml())
                                instanceof TableReading.Readable(var table, var notes)
                        ? Optional.of(table)
                        : Optional.empty());
    }

    private NativeDetails override(Decision decision, Table table) {
        var lead = new Paragraph(words.say("rules.ui.case.override.lead"));
        lead.addClassNames("soft", "small");
        var fields = InputFields.outputs(table, table.hitPolicy() == HitPolicy.COLLECT, words);
        var reason = new TextArea(words.say("rules.ui.case.override.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setErrorMessage(words.say("rules.ui.case.override.reason.missing"));
        var problem = new Paragraph();
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        var record = new Button(words.say("rules.ui.case.override.save"), click -> {
            var outputs = fields.values();
            reason.setInvalid(reason.getValue().isBlank());
            problem.setText(outputs.isEmpty() ? words.say("rules.ui.case.override.nothing") : "");
            if (fields.check() && !reason.isInvalid() && !outputs.isEmpty()) {
                overrides.override(decision.id(), outputs, reason.getValue(), viewer);
                show();
            }
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(lead, fields, reason, problem, record);
        form.addClassName("override-form");
        var fold = new NativeDetails(words.say("rules.ui.case.override"), form);
        fold.addClassName("fold");
        return fold;
    }

    /** The example joins the draft that is under way, or a new one. */
    private void example(String key) {
        overrides.exampleOf(number, key, viewer).ifPresent(example -> {
            var change = changes.of(key, viewer).stream()
                    .filter(open -> open.state() == RuleChange.State.DRAFT)
                    .map(RuleChange::id)
                    .findFirst()
                    .orElseGet(() -> drafts.open(key, viewer));
            if (drafts.addExample(change, example, viewer) instanceof SaveOutcome.Saved) {
                var link = new Anchor(
                        "/" + RulesNavigation.change(change, "examples"),
                        words.say("rules.ui.case.example.done", String.valueOf(change)));
                news.good(new Paragraph(link));
            } else {
                news.problem(words.say("rules.ui.change.passed"));
            }
        });
    }
}
