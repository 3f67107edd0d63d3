package org.entente.ui.inspection;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import org.entente.access.Language;
import org.entente.access.Viewer;
import org.entente.casefile.CaseConflict;
import org.entente.inspection.DecisionOutcome;
import org.entente.inspection.InspectionDesk;
import org.entente.inspection.ReportDecision;
import org.entente.inspection.WarningKind;
import org.entente.inspection.WriteWarning;
import org.entente.ui.casefile.ActionForm;
import org.entente.ui.casefile.Wording;
import org.entente.ui.moderation.Choice;
import org.entente.ui.moderation.DecisionForm;
import org.entente.ui.shell.LanguageChoice;

/** What an inspector can decide on one report, or on all of a cluster at once. */
final class ReportChoices {

    private static final String DECIDE = "inspection.decide.";

    private final InspectionDesk desk;
    private final List<Long> tasks;
    private final String target;
    private final Viewer viewer;
    private final Wording words;
    private final ActionForm.Runner runner;

    /**
     * @param tasks  the open tasks that are decided alike
     * @param target what a warning would name first
     */
    ReportChoices(
            InspectionDesk desk,
            List<Long> tasks,
            String target,
            Viewer viewer,
            Wording words,
            ActionForm.Runner runner) {
        this.desk = desk;
        this.tasks = List.copyOf(tasks);
        this.target = target;
        this.viewer = viewer;
        this.words = words;
        this.runner = runner;
    }

    /** @param inquires whether an inquiry is under way, which can go on */
    List<Choice> all(boolean inquires) {
        return List.of(
                Choice.asking(DECIDE + (inquires ? "goOn" : "inquire"), "i", () -> inquire(inquires)),
                Choice.asking(DECIDE + "file", "f", this::fileAway),
                Choice.asking(DECIDE + "warn", "w", this::warn),
                Choice.asking(DECIDE + "passOn", "p", this::passOn));
    }

    private DecisionForm inquire(boolean inquires) {
        var key = DECIDE + (inquires ? "goOn" : "inquire");
        return new DecisionForm(key, false, words, note -> run(() -> new ReportDecision.Inquire(note), key));
    }

    private DecisionForm fileAway() {
        var key = DECIDE + "file";
        return new DecisionForm(key, false, words, note -> run(() -> new ReportDecision.FileAway(note), key));
    }

    private DecisionForm warn() {
        var kind = new Select<WarningKind>();
        kind.setLabel(words.say(DECIDE + "warn.kind"));
        kind.setItems(WarningKind.values());
        kind.setItemLabelGenerator(one -> words.of("inspection.warning", one));
        kind.setValue(WarningKind.WEBSITE);
        var name = new TextField(words.say(DECIDE + "warn.target"));
        name.setMaxLength(300);
        name.setValue(target);
        var language = languages();
        var publish = new Select<Boolean>();
        publish.setLabel(words.say(DECIDE + "warn.publish"));
        publish.setItems(Boolean.FALSE, Boolean.TRUE);
        publish.setItemLabelGenerator(now -> words.say(DECIDE + "warn.publish." + now));
        publish.setValue(Boolean.FALSE);
        var key = DECIDE + "warn";
        return new DecisionForm(
                        key,
                        true,
                        words,
                        text -> run(
                                () -> new ReportDecision.Warn(new WriteWarning(
                                        kind.getValue(),
                                        name.getValue(),
                                        language.getValue(),
                                        text,
                                        publish.getValue())),
                                key))
                .with(kind)
                .with(name)
                .with(language)
                .with(publish);
    }

    private DecisionForm passOn() {
        var authority = new TextField(words.say(DECIDE + "passOn.authority"));
        authority.setMaxLength(150);
        var email = new EmailField(words.say(DECIDE + "passOn.email"));
        var language = languages();
        var key = DECIDE + "passOn";
        return new DecisionForm(
                        key,
                        false,
                        words,
                        note -> run(
                                () -> new ReportDecision.PassOn(
                                        authority.getValue(), email.getValue(), language.getValue(), note),
                                key))
                .with(authority)
                .with(email)
                .with(language);
    }

    private Select<Language> languages() {
        var language = new Select<Language>();
        language.setLabel(words.say(DECIDE + "language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(LanguageChoice::ownName);
        language.setValue(words.language());
        return language;
    }

    /** What the values themselves refuse, an address that is none or a text too short, is told and nothing decided. */
    private void run(Supplier<ReportDecision> decision, String key) {
        ReportDecision decided;
        try {
            decided = decision.get();
        } catch (IllegalArgumentException refused) {
            runner.run(() -> {}, key + ".refused");
            return;
        }
        try {
            var outcome = desk.decide(tasks, decided, viewer);
            runner.run(
                    () -> {},
                    switch (outcome) {
                        case DecisionOutcome.Done done -> key + ".done";
                        case DecisionOutcome.NamesReporter names -> DECIDE + "namesReporter";
                    });
        } catch (CaseConflict late) {
            runner.run(
                    () -> {
                        throw late;
                    },
                    key + ".done");
        }
    }
}
