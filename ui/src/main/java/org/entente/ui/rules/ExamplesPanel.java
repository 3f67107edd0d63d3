package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.decisiontables.Table;
import org.entente.rules.DraftView;
import org.entente.rules.Example;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleOverrides;
import org.jspecify.annotations.Nullable;

/** The saved examples of a draft, run at each save, and those that could be added. */
final class ExamplesPanel extends Section {

    private static final int MOST_SUGGESTED = 60;
    private static final int MOST_NAMED = 40;

    private final transient ChangeHost host;
    private final transient RuleDrafts drafts;
    private final transient RuleOverrides overrides;
    private final transient RuleWords words;
    private final Div content = new Div();
    private final Div form = new Div();

    ExamplesPanel(ChangeHost host, RuleDrafts drafts, RuleOverrides overrides) {
        this.host = host;
        this.drafts = drafts;
        this.overrides = overrides;
        this.words = host.words();
        var lead = new Paragraph(words.say("rules.ui.examples.lead"));
        lead.addClassName("soft");
        add(new H2(words.say("rules.ui.examples.title")), lead, form, content);
    }

    void show(DraftView draft, boolean editable) {
        content.removeAll();
        form.removeAll();
        var table = draft.table().orElse(null);
        if (table == null) {
            content.add(new Paragraph(words.say("rules.ui.trial.unusable")));
            return;
        }
        var results = draft.examples();
        var right = results.stream().filter(Example.Result::passed).count();
        var count = new Paragraph(
                results.isEmpty()
                        ? words.say("rules.ui.examples.none")
                        : words.say("rules.ui.examples.count", right, results.size()));
        count.addClassName("strong");
        content.add(count);
        if (editable) {
            content.add(new Button(words.say("rules.ui.examples.add"), click -> edit(table, null, -1)));
        }
        if (!results.isEmpty()) {
            content.add(grid(table, results, editable));
        }
        if (!draft.uncoveredRules().isEmpty()) {
            content.add(new Paragraph(words.say("rules.ui.examples.uncovered", named(draft.uncoveredRules()))));
        }
        if (editable) {
            content.add(suggestions(table, draft));
        }
    }

    private static String named(List<String> rules) {
        var named = String.join(", ", rules.subList(0, Math.min(MOST_NAMED, rules.size())));
        return rules.size() > MOST_NAMED ? named + " …" : named;
    }

    /** Opens the form for a new example with these inputs. */
    void begin(Map<String, String> inputs, Map<String, String> outputs) {
        host.draft().table().ifPresent(table -> edit(table, new Example("–", inputs, outputs, List.of(), ""), -1));
    }

    private Component grid(Table table, List<Example.Result> results, boolean editable) {
        var grid = new DataTable(words.say("rules.ui.examples.title"));
        grid.addClassName("examples");
        var columns = new ArrayList<String>();
        columns.add(words.say("rules.ui.examples.name"));
        columns.add(words.say("rules.ui.examples.result"));
        columns.add(words.say("rules.ui.examples.expected"));
        table.inputs().forEach(input -> columns.add(words.column(table.key(), input)));
        grid.columns(columns);
        for (int i = 0; i < results.size(); i++) {
            var result = results.get(i);
            var cells = new ArrayList<Component>();
            cells.add(name(table, result.example(), i, editable));
            cells.add(outcome(table, result));
            var expected = new Div(new Span(expected(table, result.example())));
            expected.addClassName("note");
            cells.add(expected);
            for (var input : table.inputs()) {
                var text = result.example().inputs().getOrDefault(input.name(), "");
                cells.add(new Span(text.isEmpty() ? "" : words.recorded(input.type(), text)));
            }
            grid.row(cells).setAttribute("class", result.passed() ? "right" : "wrong");
        }
        return grid;
    }

    private Component name(Table table, Example example, int index, boolean editable) {
        var name = new Div(DataTable.inAuthorsLanguage(new Span(example.name())));
        name.addClassName("stacked-text");
        if (editable) {
            var edit = new Button(words.say("rules.ui.examples.edit"), click -> edit(table, example, index));
            var remove = new Button(words.say("rules.ui.examples.remove"), click -> save(without(index)));
            edit.setAriaLabel(words.say("rules.ui.pair", edit.getText(), example.name()));
            remove.setAriaLabel(words.say("rules.ui.pair", remove.getText(), example.name()));
            var buttons = new Div(edit, remove);
            buttons.addClassNames("row", "tight", "small-buttons");
            name.add(buttons);
        }
        return name;
    }

    private Component outcome(Table table, Example.Result result) {
        var chip = new Span(
                result.passed()
                        ? words.say("rules.ui.examples.passed")
                        : words.say("rules.ui.examples.failed", actual(table, result)));
        chip.addClassNames(result.passed() ? "right-mark" : "wrong-mark");
        return chip;
    }

    private String actual(Table table, Example.Result result) {
        return result.actualWhy().isEmpty()
                ? words.outputs(table, result.actual())
                : words.say("decision.undecided." + result.actualWhy());
    }

    private String expected(Table table, Example example) {
        return example.why().isEmpty()
                ? words.outputs(table, example.outputs())
                : words.say("decision.undecided." + example.why());
    }

    /** They are looked for once somebody wants to see them: of a large table that takes a while. */
    private NativeDetails suggestions(Table table, DraftView draft) {
        var list = new Div();
        list.addClassName("suggestions");
        var lead = new Paragraph(words.say("rules.ui.examples.suggested.lead"));
        lead.addClassNames("soft", "small");
        var fold = new NativeDetails(words.say("rules.ui.examples.suggested"), new Div(lead, list));
        fold.addClassName("fold");
        fold.addToggleListener(toggle -> {
            if (toggle.isOpened() && list.getComponentCount() == 0) {
                suggest(table, draft, list);
            }
        });
        return fold;
    }

    private void suggest(Table table, DraftView draft, Div list) {
        var all = new ArrayList<>(overrides.suggestions(draft.key(), host.viewer()));
        all.addAll(drafts.suggestions(draft.change().id(), host.viewer()));
        all.stream().limit(MOST_SUGGESTED).forEach(example -> list.add(suggestion(table, example)));
        if (all.isEmpty()) {
            list.add(new Paragraph(words.say("rules.ui.examples.suggested.none")));
        }
    }

    private Component suggestion(Table table, Example example) {
        var inputs = new ArrayList<String>();
        table.inputs().forEach(input -> {
            var text = example.inputs().getOrDefault(input.name(), "");
            if (!text.isEmpty()) {
                inputs.add(words.say(
                        "rules.ui.pair", words.column(table.key(), input), words.recorded(input.type(), text)));
            }
        });
        var name = DataTable.inAuthorsLanguage(new Span(example.name()));
        name.addClassName("strong");
        var take = new Button(
                words.say("rules.ui.examples.take"),
                click -> host.change(draft -> drafts.addExample(draft.change().id(), example, host.viewer())));
        take.setAriaLabel(words.say("rules.ui.pair", take.getText(), example.name()));
        var card = new Div(
                name,
                new Span(String.join("; ", inputs)),
                new Span(words.say("rules.ui.examples.expectedOf", expected(table, example))),
                take);
        card.addClassNames("card", "stacked-text");
        return card;
    }

    private void edit(Table table, @Nullable Example example, int index) {
        form.removeAll();
        var shown =
                new ExampleForm(table, example, words, made -> save(index < 0 ? with(made) : replaced(index, made)));
        shown.onCancel(form::removeAll);
        form.add(shown);
        shown.focus();
    }

    private void save(List<Example> examples) {
        host.change(draft -> drafts.saveExamples(draft.change().id(), draft.revision(), examples, host.viewer()));
    }

    private List<Example> examples() {
        return host.draft().examples().stream().map(Example.Result::example).toList();
    }

    private List<Example> with(Example example) {
        var all = new ArrayList<>(examples());
        all.add(example);
        return all;
    }

    private List<Example> replaced(int index, Example example) {
        var all = new ArrayList<>(examples());
        all.set(index, example);
        return all;
    }

    private List<Example> without(int index) {
        var all = new ArrayList<>(examples());
        all.remove(index);
        return all;
    }
}
