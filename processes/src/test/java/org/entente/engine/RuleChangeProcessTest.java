package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Rulebook;
import org.entente.casefile.Ruling;
import org.entente.decisiontables.TableEditor;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskFilter;
import org.entente.rules.ChangeOutcome;
import org.entente.rules.ReleaseProblem;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleRelease;
import org.entente.rules.RuleTables;
import org.entente.rules.SaveOutcome;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The process of a rule change in each state in which it waits. */
@ProcessesTest
class RuleChangeProcessTest {

    private static final String TABLE = "legalAidAdmission";
    private static final Viewer MANAGER = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final Viewer SECOND = Viewer.staff("noor", Set.of(Role.MANAGER));
    private static final Viewer THIRD = Viewer.staff("piet", Set.of(Role.MANAGER));
    private static final Viewer MODERATOR = Viewer.staff("mila", Set.of(Role.MODERATOR));

    @Autowired
    RuleDrafts drafts;

    @Autowired
    RuleChanges changes;

    @Autowired
    RuleTables tables;

    @Autowired
    Rulebook rulebook;

    @Autowired
    TaskBoard board;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    TransactionTemplate transaction;

    private DueTimers timers;
    private String rule;
    private Map<String, Object> inputs;

    /** The rule that the first example fires, and the example's inputs. */
    @BeforeEach
    void chooseARule() {
        timers = new DueTimers(management, clock);
        var version = tables.versions(TABLE, MANAGER).getFirst();
        var example = version.examples().stream()
                .filter(candidate -> candidate.rules().size() == 1)
                .findFirst()
                .orElseThrow();
        var table = tables.table(TABLE, version.number(), MANAGER).orElseThrow();
        rule = example.rules().getFirst();
        inputs = new java.util.HashMap<>();
        table.inputs()
                .forEach(input -> input.type()
                        .ofText(example.inputs().get(input.name()))
                        .ifPresent(value -> inputs.put(input.name(), value)));
    }

    @Test
    void holdsFromItsInstantOnAndIsKeptWhenTheWatchPeriodIsOver() {
        var before = releasedVersion();
        var change = changedDraft(MANAGER);
        assertThat(activity(change)).containsExactly("writeDraft");
        submit(change, clock.instant().plus(Duration.ofDays(3)), 7);
        assertThat(activity(change)).containsExactly("approveChange");
        assertThat(changes.waiting(SECOND)).extracting(RuleChange::id).contains(change);

        changes.approve(change, SECOND);
        assertThat(activity(change)).contains("versionInForce", "releaseTakenBack");
        assertThat(decidedBy()).isEqualTo(before);
        assertThat(tables.list(MANAGER))
                .filteredOn(table -> table.key().equals(TABLE))
                .allMatch(table -> table.upcoming() == released(change));

        clock.advance(Duration.ofDays(3));
        assertThat(decidedBy()).as("though its timer is late").isEqualTo(released(change));
        timers.advance(Duration.ofMinutes(1));
        assertThat(activity(change)).contains("watchVersion");
        assertThat(changes.get(change, MANAGER).state()).isEqualTo(State.WATCHED);

        timers.advance(Duration.ofDays(8));
        assertThat(changes.get(change, MANAGER)).satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(State.KEPT);
            assertThat(kept.endedBy()).isEqualTo("system");
        });
        assertThat(activity(change)).isEmpty();
        assertThat(endOf(change)).isEqualTo("versionKept");
        assertThat(decidedBy()).isEqualTo(released(change)).isGreaterThan(before);
    }

    @Test
    void bringsTheFormerVersionBackAtOnceWhileItIsWatched() {
        var before = releasedVersion();
        var change = changedDraft(MANAGER);
        submit(change, clock.instant(), 30);
        changes.approve(change, SECOND);
        assertThat(decidedBy()).isEqualTo(released(change)).isGreaterThan(before);
        timers.advance(Duration.ofMinutes(1));

        changes.rollBack(change, MANAGER);

        assertThat(decidedBy()).isEqualTo(before);
        assertThat(changes.get(change, MANAGER).state()).isEqualTo(State.ROLLED_BACK);
        assertThat(endOf(change)).isEqualTo("versionRolledBack");
        assertThat(tables.releases(TABLE, MANAGER).getLast()).satisfies(release -> {
            assertThat(release.kind()).isEqualTo(RuleRelease.Kind.ROLLED_BACK);
            assertThat(release.releasedBy()).isEqualTo("maud");
        });
        assertThat(changes.rollBack(change, MANAGER)).isInstanceOf(ChangeOutcome.Passed.class);
    }

    @Test
    void takesAReleaseBackThatDoesNotHoldYet() {
        var before = releasedVersion();
        var change = changedDraft(MANAGER);
        submit(change, clock.instant().plus(Duration.ofDays(5)), 30);
        changes.approve(change, SECOND);

        changes.rollBack(change, MANAGER);
        timers.advance(Duration.ofDays(6));

        assertThat(decidedBy()).isEqualTo(before);
        assertThat(endOf(change)).isEqualTo("versionRolledBack");
    }

    @Test
    void isKeptByHandBeforeTheWatchPeriodIsOver() {
        var change = changedDraft(MANAGER);
        submit(change, clock.instant(), 30);
        changes.approve(change, SECOND);
        assertThat(changes.keep(change, MANAGER)).isInstanceOf(ChangeOutcome.Passed.class);
        timers.advance(Duration.ofMinutes(1));

        changes.keep(change, THIRD);

        assertThat(changes.get(change, MANAGER).endedBy()).isEqualTo("piet");
        assertThat(endOf(change)).isEqualTo("versionKept");
    }

    @Test
    void goesBackToItsAuthorsAndIsHandedInAgain() {
        var change = changedDraft(MANAGER);
        submit(change, clock.instant(), 30);

        changes.sendBack(change, "The source is missing.", SECOND);

        assertThat(activity(change)).containsExactly("writeDraft");
        assertThat(changes.get(change, MANAGER)).satisfies(back -> {
            assertThat(back.state()).isEqualTo(State.DRAFT);
            assertThat(back.sentBackReason()).isEqualTo("The source is missing.");
        });
        submit(change, clock.instant(), 30);
        assertThat(activity(change)).containsExactly("approveChange");
        changes.sendBack(change, "Still missing.", SECOND);
        drafts.discard(change, MANAGER);
        assertThat(endOf(change)).isEqualTo("changeDiscarded");
    }

    @Test
    void isNeverApprovedByAnybodyWhoWroteAnyOfIt() {
        var change = changedDraft(MANAGER);
        var view = drafts.get(change, THIRD);
        drafts.save(change, view.revision(), TableEditor.setCell(view.xml(), rule, "Source", "Another law"), THIRD);
        submit(change, clock.instant(), 30);

        for (var author : List.of(MANAGER, THIRD, MODERATOR, Viewer.system())) {
            assertThatThrownBy(() -> changes.approve(change, author)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> changes.sendBack(change, "no", author)).isInstanceOf(AccessDenied.class);
        }
        assertThat(changes.mayApprove(change, MANAGER)).isFalse();
        assertThat(changes.mayApprove(change, THIRD)).isFalse();
        assertThat(changes.mayApprove(change, SECOND)).isTrue();
        assertThat(activity(change)).containsExactly("approveChange");

        changes.sendBack(change, "Not now.", SECOND);
        drafts.discard(change, MANAGER);
    }

    @Test
    void isRefusedWithoutAReasonWhenAnExampleFailsAndWhenItsBaseIsOutdated() {
        var change = drafts.open(TABLE, MANAGER);
        assertThat(problems(change, "why")).containsExactly(ReleaseProblem.Kind.NOTHING_CHANGED);
        var view = drafts.get(change, MANAGER);
        var other = view.table().orElseThrow().outputs().getFirst().allowed().values().values().stream()
                .map(String::valueOf)
                .filter(value -> !value.equals(firstOutput(view.table().orElseThrow())))
                .findFirst()
                .orElseThrow();
        var name = view.table().orElseThrow().outputs().getFirst().name();
        drafts.save(change, 1, TableEditor.setCell(view.xml(), rule, name, '"' + other + '"'), MANAGER);
        assertThat(problems(change, "why")).containsExactly(ReleaseProblem.Kind.EXAMPLES_FAIL);
        assertThat(problems(change, null))
                .containsExactly(ReleaseProblem.Kind.EXAMPLES_FAIL, ReleaseProblem.Kind.NOT_REPLAYED);
        assertThat(changes.submit(change, 2, "why", clock.instant(), 30, MANAGER))
                .isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(activity(change)).containsExactly("writeDraft");

        var faster = changedDraft(SECOND);
        submit(faster, clock.instant(), 30, SECOND);
        changes.approve(faster, MANAGER);
        assertThat(problems(change, "why")).contains(ReleaseProblem.Kind.BASE_OUTDATED);
        timers.advance(Duration.ofMinutes(1));
        changes.rollBack(faster, MANAGER);
        drafts.discard(change, MANAGER);
    }

    @Test
    void leavesTheModeratorsBoardAlone() {
        var before = board.count(TaskFilter.all(), MODERATOR);

        changedDraft(MANAGER);

        assertThat(board.count(TaskFilter.all(), MODERATOR)).isEqualTo(before);
    }

    private String firstOutput(org.entente.decisiontables.Table table) {
        return String.valueOf(
                table.rule(rule).orElseThrow().conclusions().getFirst().value());
    }

    /** A draft with another source in a rule: nothing that any decision depends on. */
    private long changedDraft(Viewer author) {
        var change = drafts.open(TABLE, author);
        var view = drafts.get(change, author);
        var saved = drafts.save(
                change, view.revision(), TableEditor.setCell(view.xml(), rule, "Source", "A law " + change), author);
        assertThat(saved).isInstanceOf(SaveOutcome.Saved.class);
        return change;
    }

    private void submit(long change, Instant effectiveFrom, int watchDays) {
        submit(change, effectiveFrom, watchDays, MANAGER);
    }

    private void submit(long change, Instant effectiveFrom, int watchDays, Viewer author) {
        var revision = changes.get(change, author).revision();
        assertThat(changes.submit(change, revision, "The law changed.", effectiveFrom, watchDays, author))
                .isInstanceOf(ChangeOutcome.Done.class);
    }

    private List<ReleaseProblem.Kind> problems(long change, @org.jspecify.annotations.Nullable String reason) {
        return changes.problems(change, reason, clock.instant(), MANAGER).stream()
                .map(ReleaseProblem::kind)
                .toList();
    }

    private int released(long change) {
        return java.util.Objects.requireNonNull(changes.get(change, MANAGER).releasedVersion());
    }

    private int releasedVersion() {
        return tables.summary(TABLE, MANAGER).orElseThrow().version();
    }

    /** Asks the table as a process does; gives the version that answered. */
    private int decidedBy() {
        assertThat(transaction.<Ruling>execute(status -> rulebook.decide(TABLE, null, inputs, "test")))
                .isInstanceOf(Ruling.Decided.class);
        return releasedVersion();
    }

    private List<String> activity(long change) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey("rule-change-" + change, true)
                .onlyChildExecutions()
                .list()
                .stream()
                .map(execution -> execution.getActivityId())
                .filter(id -> id != null && !id.equals("whatComesFirst"))
                .toList();
    }

    private String endOf(long change) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey("rule-change-" + change)
                .finished()
                .singleResult();
        assertThat(instance).as("the process has ended").isNotNull();
        return instance.getEndActivityId();
    }
}
