package org.entente.ui.rules;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.function.BiConsumer;
import org.entente.rules.Answer;
import org.entente.rules.DraftView;
import org.entente.rules.RuleTrial;
import org.entente.rules.RuleTrial.Trial;

/** A form with the table's inputs: what the draft says, and why. */
final class TrialPanel extends Section {

    private final transient ChangeHost host;
    private final transient RuleTrial trials;
    private final transient RuleWords words;
    private final transient BiConsumer<Map<String, String>, Map<String, String>> asExample;
    private final Div form = new Div();
    private final Div answer = new Div();

    /** @param asExample gets inputs and outputs that are to become an example */
    TrialPanel(ChangeHost host, RuleTrial trials, BiConsumer<Map<String, String>, Map<String, String>> asExample) {
        this.host = host;
        this.trials = trials;
        this.words = host.words();
        this.asExample = asExample;
        var lead = new Paragraph(words.say("rules.ui.trial.lead"));
        lead.addClassName("soft");
        answer.getElement().setAttribute("role", "status");
        add(new H2(words.say("rules.ui.trial.title")), lead, form, answer);
    }

    void show(DraftView draft) {
        answer.removeAll();
        form.removeAll();
        var table = draft.table().orElse(null);
        if (table == null) {
            form.add(new Paragraph(words.say("rules.ui.trial.unusable")));
            return;
        }
        var fields = InputFields.inputs(table, words);
        var run = new Button(words.say("rules.ui.trial.run"), click -> {
            if (fields.check()) {
                ask(fields.values());
            }
        });
        run.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(fields, run);
    }

    private void ask(Map<String, String> inputs) {
        answer.removeAll();
        if (host.isDirty()) {
            answer.add(new Paragraph(words.say("rules.ui.release.saveFirst")));
        }
        trials.tryDraft(host.draft().change().id(), inputs, host.viewer())
                .ifPresentOrElse(this::show, () -> answer.add(new Paragraph(words.say("rules.ui.trial.unusable"))));
    }

    private void show(Trial trial) {
        var table = trial.table();
        var said = new Div();
        said.addClassNames("card", "trial-answer");
        switch (trial.answer()) {
            case Answer.Found found -> {
                said.add(new H3(words.say("rules.ui.trial.answer")));
                for (var rule : found.chosen()) {
                    table.rule(rule)
                            .ifPresent(chosen -> said.add(
                                    new Paragraph(words.say("rules.ui.pair", rule, words.results(table, chosen)))));
                }
            }
            case Answer.Missing missing ->
                said.add(
                        new H3(words.say("rules.ui.trial.noAnswer")),
                        new Paragraph(
                                words.say("decision.undecided." + missing.why().name())));
        }
        if (host.draft().change().state() == org.entente.rules.RuleChange.State.DRAFT) {
            said.add(new Button(
                    words.say("rules.ui.trial.example"),
                    click -> asExample.accept(trial.inputs(), trial.answer().outputs())));
        }
        answer.add(said, new Reasons(table, trial.explanation(), words));
    }
}
