package org.entente.ui.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.entente.rules.ChangeOutcome;
import org.entente.rules.ReleaseProblem;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.Watch;
import org.entente.ui.casefile.DateFields;
import org.entente.ui.casefile.Wording;
import org.entente.ui.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The last steps of a change of a table or of another document: submit, approve or send back, wait, watch, keep or take back.
 * Each state offers its own.
 */
public final class ReleasePanel extends Section {

    private static final int LONGEST_TEXT = 2000;
    private static final int USUAL_DAYS = 14;
    private static final int MOST_DAYS = 365;

    private final transient ReleaseHost host;
    private final transient RuleChanges changes;
    private final transient Clock clock;
    private final transient Wording words;
    private final Div content = new Div();
    private final Div problems = new Div();
    private final transient Polling polling;

    public ReleasePanel(ReleaseHost host, RuleChanges changes, Wording words, Clock clock) {
        this.host = host;
        this.changes = changes;
        this.words = words;
        this.clock = clock;
        this.polling = new Polling(this, this::lookAgain);
        content.addClassName("release");
        add(new H2(words.say("rules.ui.release.title")), problems, content);
    }

    /**
     * Shows the steps that are open now.
     *
     * @param evidence what an approval rests on; asked only where somebody may have to approve
     */
    public void show(RuleChange change, Supplier<? extends Component> evidence) {
        content.removeAll();
        problems.removeAll();
        switch (change.state()) {
            case DRAFT -> submission(change);
            case SUBMITTED -> approval(change, evidence);
            case APPROVED -> {
                say(
                        "rules.ui.release.approved",
                        change.approvedBy(),
                        at(change.approvedAt()),
                        at(change.effectiveFrom()));
                content.add(actions(rollBack(change, "withdraw")));
            }
            case WATCHED -> watched(change);
            case KEPT -> say("rules.ui.release.kept", name(change.endedBy()), at(change.endedAt()));
            case ROLLED_BACK -> say("rules.ui.release.rolledBack", name(change.endedBy()), at(change.endedAt()));
            case DISCARDED -> say("rules.ui.release.discarded", name(change.endedBy()), at(change.endedAt()));
        }
        polling.want(change.state() == State.APPROVED && !clock.instant().isBefore(effectiveFrom(change)));
    }

    private static Instant effectiveFrom(RuleChange change) {
        return Objects.requireNonNull(change.effectiveFrom());
    }

    /** The instant has come, and the process is about to take note of it. */
    private void lookAgain() {
        if (changes.get(host.change().id(), host.viewer()).state() != State.APPROVED) {
            polling.want(false);
            host.reload();
        }
    }

    private void submission(RuleChange change) {
        var sentBack = change.sentBackReason();
        if (sentBack != null) {
            var notice = new Paragraph(words.say("rules.ui.change.sentBack", change.sentBackBy(), sentBack));
            notice.addClassName("notice");
            content.add(notice);
        }
        var reason = text("rules.ui.release.reason");
        reason.setHelperText(words.say("rules.ui.release.reason.help"));
        reason.setValue(change.reason() == null ? "" : change.reason());
        var effective = effective();
        var days = days();
        var submit = new Button(words.say("rules.ui.release.submit"), click -> {
            days.setInvalid(days.getValue() == null || days.getValue() < 1 || days.getValue() > MOST_DAYS);
            if (days.isInvalid()) {
                days.focus();
                return;
            }
            if (host.isDirty()) {
                host.problem(words.say("rules.ui.release.saveFirst"));
                return;
            }
            var from = effective.getValue() == null ? now() : effective.getValue();
            take(() -> changes.submit(
                    change.id(),
                    change.revision(),
                    reason.getValue(),
                    from.atZone(Formats.ZONE).toInstant(),
                    days.getValue(),
                    host.viewer()));
        });
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(new Paragraph(words.say("rules.ui.release.lead")), reason, effective, days, actions(submit));
    }

    private DateTimePicker effective() {
        var effective = new DateTimePicker(words.say("rules.ui.release.effective"));
        effective.setHelperText(words.say("rules.ui.release.effective.help"));
        effective.setLocale(words.locale());
        effective.setDatePickerI18n(
                Objects.requireNonNull(DateFields.create("", words).getI18n()));
        effective.setDateAriaLabel(words.say("rules.editor.date"));
        effective.setTimeAriaLabel(words.say("rules.ui.release.time"));
        effective.setValue(now());
        return effective;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Formats.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    private IntegerField days() {
        var days = new IntegerField(words.say("rules.ui.release.watch"));
        days.setManualValidation(true);
        days.setErrorMessage(words.say("rules.ui.release.watch.wrong"));
        days.setMin(1);
        days.setMax(MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(USUAL_DAYS);
        return days;
    }

    private void approval(RuleChange change, Supplier<? extends Component> evidence) {
        say(
                "rules.ui.release.submitted",
                change.submittedBy(),
                at(change.submittedAt()),
                at(change.effectiveFrom()),
                change.watchDays());
        if (change.reason() != null) {
            say("rules.ui.release.reasonWas", change.reason());
        }
        content.add(evidence.get());
        if (!changes.mayApprove(change.id(), host.viewer())) {
            say("rules.ui.release.notYours");
            return;
        }
        var approve = new Button(
                words.say("rules.ui.release.approve"),
                click -> ask(
                        "approve",
                        () -> changes.approve(change.id(), host.viewer()),
                        words.say(host.question("approve"), at(change.effectiveFrom()))));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        var why = text("rules.ui.release.sendBack.reason");
        why.setErrorMessage(words.say("rules.ui.release.sendBack.missing"));
        var back = new Button(words.say("rules.ui.release.sendBack"), click -> {
            why.setInvalid(why.getValue().isBlank());
            if (why.isInvalid()) {
                why.focus();
            } else {
                take(() -> changes.sendBack(change.id(), why.getValue(), host.viewer()));
            }
        });
        content.add(actions(approve), why, actions(back));
    }

    private void watched(RuleChange change) {
        say("rules.ui.release.watched", at(change.releasedAt()), at(change.watchUntil()));
        changes.watch(change.id(), host.viewer())
                .filter(watch -> !watch.routes().isEmpty())
                .ifPresent(watch -> content.add(new H3(words.say("rules.ui.release.watch.title")), counts(watch)));
        var keep = new Button(
                words.say("rules.ui.release.keep"),
                click -> ask("keep", () -> changes.keep(change.id(), host.viewer()), words.say(host.question("keep"))));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(actions(keep, rollBack(change, "rollBack")));
    }

    private DataTable counts(Watch watch) {
        var table = new DataTable(words.say("rules.ui.release.watch.title"));
        table.columns(List.of(
                words.say("rules.ui.release.watch.route"),
                words.say("rules.ui.release.watch.actual"),
                words.say("rules.ui.release.watch.forecast")));
        watch.routes()
                .forEach(route -> table.row(
                        DataTable.text(new RuleWords(words).route(route.route())),
                        share(route.count(), watch.decisions()),
                        share(route.forecast(), watch.forecast())));
        return table;
    }

    private Span share(long count, long all) {
        return DataTable.number(words.say(
                "rules.ui.release.watch.share",
                Formats.number(count, words.locale()),
                Formats.percent(all == 0 ? 0 : (double) count / all, words.locale())));
    }

    private Button rollBack(RuleChange change, String name) {
        var version = String.valueOf(change.formerVersion());
        return new Button(
                words.say("rules.ui.release." + name, version),
                click -> ask(
                        name,
                        () -> changes.rollBack(change.id(), host.viewer()),
                        words.say(host.question(name), version),
                        version));
    }

    private void ask(String name, Supplier<ChangeOutcome> step, String question, Object... arguments) {
        Ask.before(
                words.say("rules.ui.release." + name, arguments),
                question,
                words.say("common.action.cancel"),
                () -> take(step));
    }

    private void take(Supplier<ChangeOutcome> step) {
        problems.removeAll();
        switch (step.get()) {
            case ChangeOutcome.Done done -> host.reload();
            case ChangeOutcome.Refused(var found) -> refuse(found);
            case ChangeOutcome.Passed passed -> {
                host.reload();
                host.problem(words.say("rules.ui.change.passed"));
            }
        }
    }

    private void refuse(List<ReleaseProblem> found) {
        var list = new UnorderedList();
        found.forEach(problem -> list.add(new ListItem(sentence(problem))));
        var notice = new Div(new Paragraph(words.say("rules.ui.release.refused")), list);
        notice.addClassNames("notice", "problem");
        notice.getElement().setAttribute("role", "alert");
        problems.add(notice);
    }

    private String sentence(ReleaseProblem problem) {
        var key = "rules.ui.release.problem." + problem.kind().name();
        return problem.kind() == ReleaseProblem.Kind.EXAMPLES_FAIL
                ? words.say(key, String.join(", ", problem.arguments()))
                : words.say(key, problem.arguments().toArray());
    }

    private TextArea text(String key) {
        var text = new TextArea(words.say(key));
        text.setManualValidation(true);
        text.setMaxLength(LONGEST_TEXT);
        text.setMinRows(2);
        text.setMaxRows(8);
        return text;
    }

    private Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    private void say(String key, @Nullable Object... arguments) {
        content.add(new Paragraph(words.say(key, arguments)));
    }

    private String at(java.time.@Nullable Instant instant) {
        return instant == null ? "" : words.dateTime(instant);
    }

    private String name(@Nullable String account) {
        return account == null || account.equals("system") ? words.say("rules.ui.release.system") : account;
    }
}
