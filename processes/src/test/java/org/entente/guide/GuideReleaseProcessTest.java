package org.entente.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.rules.ChangeOutcome;
import org.entente.rules.Documents;
import org.entente.rules.NoSuchRules;
import org.entente.rules.ReleaseProblem;
import org.entente.rules.RuleChange;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleChanges;
import org.entente.rules.RuleDrafts;
import org.entente.rules.RuleTables;
import org.entente.rules.TableSummary;
import org.entente.testing.DueTimers;
import org.entente.testing.ProcessesTest;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guide goes through the same process as tables do. */
@ProcessesTest
class GuideReleaseProcessTest {

    private static final Viewer AUTHOR = Viewer.staff("maud", Set.of(Role.MANAGER));
    private static final Viewer SECOND = Viewer.staff("noor", Set.of(Role.MANAGER));
    private static final Viewer THIRD = Viewer.staff("piet", Set.of(Role.MANAGER));
    private static final Viewer MODERATOR = Viewer.staff("mila", Set.of(Role.MODERATOR));

    @Autowired
    Guides guides;

    @Autowired
    GuideDrafts drafts;

    @Autowired
    Documents documents;

    @Autowired
    RuleChanges changes;

    @Autowired
    RuleTables tables;

    @Autowired
    RuleDrafts tableDrafts;

    @Autowired
    ManagementService management;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private DueTimers timers;
    private long change;

    @BeforeEach
    void openADraft() {
        timers = new DueTimers(management, clock);
        change = drafts.open(AUTHOR).change().id();
    }

    /** No test leaves a change behind that another one would build upon. */
    @AfterEach
    void end() {
        switch (changes.get(change, AUTHOR).state()) {
            case SUBMITTED -> {
                changes.sendBack(change, "the test is over", THIRD);
                drafts.discard(change, AUTHOR);
            }
            case DRAFT -> drafts.discard(change, AUTHOR);
            case APPROVED, WATCHED -> changes.rollBack(change, SECOND);
            case KEPT, ROLLED_BACK, DISCARDED -> {}
        }
    }

    @Test
    void holdsFromItsInstantOnAndCanBeRolledBack() {
        var before = guides.version();
        save(guide("first"));
        submit(Duration.ofDays(2));
        assertThat(changes.waiting(Guides.KEY, SECOND))
                .extracting(RuleChange::id)
                .contains(change);

        assertThat(changes.approve(change, SECOND)).isInstanceOf(ChangeOutcome.Done.class);
        assertThat(guides.version()).isEqualTo(before);

        timers.advance(Duration.ofDays(2).plusMinutes(1));
        var released = guides.version();
        assertThat(released).isGreaterThan(before);
        assertThat(guides.current().guide().help()).extracting(HelpBody::id).containsExactly("first");
        assertThat(changes.get(change, AUTHOR).state()).isEqualTo(State.WATCHED);
        assertThat(changes.watch(change, AUTHOR)).isPresent();

        changes.rollBack(change, SECOND);
        assertThat(guides.version()).isEqualTo(before);
        assertThat(drafts.version(released, AUTHOR)).isEqualTo(guide("first"));
    }

    @Test
    void isKeptWhenTheWatchPeriodIsOver() {
        save(guide("kept"));
        submit(Duration.ZERO);
        changes.approve(change, SECOND);
        timers.advance(Duration.ofMinutes(1));
        timers.advance(Duration.ofDays(8));

        assertThat(changes.get(change, AUTHOR).state()).isEqualTo(State.KEPT);
        assertThat(guides.current().guide()).isEqualTo(guide("kept"));
    }

    @Test
    void needsASecondManager() {
        save(guide("alone"));
        submit(Duration.ZERO);

        assertThat(changes.mayApprove(change, AUTHOR)).isFalse();
        assertThatThrownBy(() -> changes.approve(change, AUTHOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> changes.approve(change, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> changes.approve(change, Viewer.system())).isInstanceOf(AccessDenied.class);
        assertThat(changes.mayApprove(change, SECOND)).isTrue();
    }

    @Test
    void whoSavedAnyOfItCanNotApproveIt() {
        save(guide("one"));
        drafts.save(change, drafts.get(change, SECOND).revision(), guide("two"), SECOND);
        submit(Duration.ZERO);

        assertThatThrownBy(() -> changes.approve(change, SECOND)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void isNotReleasedWithErrors() {
        var broken = new Guide("nowhere", List.of(), List.of(), List.of(), List.of());
        save(broken);

        assertThat(drafts.get(change, AUTHOR).isReleasable()).isFalse();
        assertThat(submitNow(Duration.ZERO))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new ReleaseProblem(ReleaseProblem.Kind.DOCUMENT_HAS_ERRORS, "1")));
    }

    @Test
    void isNotReleasedUnchanged() {
        save(guides.current().guide());

        assertThat(changes.problems(change, null, clock.instant(), AUTHOR))
                .extracting(ReleaseProblem::kind)
                .contains(ReleaseProblem.Kind.NOTHING_CHANGED);
    }

    @Test
    void overwritesNobodyInSilence() {
        var seen = drafts.get(change, SECOND).revision();
        save(guide("mine"));

        var outcome = drafts.save(change, seen, guide("theirs"), SECOND);

        assertThat(outcome).isInstanceOfSatisfying(GuideSaveOutcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs().guide()).isEqualTo(guide("mine"));
            assertThat(conflict.theirs().author()).isEqualTo("maud");
            assertThat(conflict.difference()).extracting(GuideChange::id).containsExactly("theirs", "mine");
            assertThat(conflict.sinceBase()).isNotEmpty();
        });
        assertThat(drafts.get(change, AUTHOR).guide()).isEqualTo(guide("mine"));
        assertThat(drafts.save(change, drafts.get(change, SECOND).revision(), guide("theirs"), SECOND))
                .isInstanceOf(GuideSaveOutcome.Saved.class);
    }

    @Test
    void versionsNeverChange() {
        var version = drafts.versions(AUTHOR).getFirst();
        assertThat(version.contentHash()).hasSize(64);
        assertThatThrownBy(() -> jdbc.sql("update rule_version set xml = '' where table_key = 'guide'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from rule_version where table_key = 'guide'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isNoTable() {
        assertThat(tables.list(AUTHOR)).extracting(TableSummary::key).doesNotContain(Guides.KEY);
        assertThat(changes.waiting(AUTHOR)).extracting(RuleChange::key).doesNotContain(Guides.KEY);
        assertThatThrownBy(() -> tableDrafts.get(change, AUTHOR)).isInstanceOf(NoSuchRules.class);
        assertThatThrownBy(() -> documents.open("triage", AUTHOR)).isInstanceOf(NoSuchRules.class);
    }

    @Test
    void isForManagers() {
        assertThatThrownBy(() -> drafts.open(MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> drafts.get(change, MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> drafts.save(change, 1, guide("x"), MODERATOR)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> drafts.versions(MODERATOR)).isInstanceOf(AccessDenied.class);
    }

    private void save(Guide guide) {
        var revision = drafts.get(change, AUTHOR).revision();
        assertThat(drafts.save(change, revision, guide, AUTHOR)).isInstanceOf(GuideSaveOutcome.Saved.class);
    }

    private void submit(Duration in) {
        assertThat(submitNow(in)).isInstanceOf(ChangeOutcome.Done.class);
    }

    private ChangeOutcome submitNow(Duration in) {
        var revision = drafts.get(change, AUTHOR).revision();
        return changes.submit(change, revision, "a test", clock.instant().plus(in), 7, AUTHOR);
    }

    /** A guide without errors that names a body by a word. */
    private static Guide guide(String word) {
        return new Guide(
                "theme",
                List.of(GuideFixture.question("theme", GuideFixture.answer("only", "report"))),
                List.of(new GuideOutcome(
                        "report",
                        GuideFixture.text("t"),
                        GuideFixture.text("r"),
                        List.of(),
                        List.of(),
                        List.of(GuideFixture.step(Door.REPORT, Map.of())),
                        null)),
                List.of(),
                List.of(new HelpBody(word, GuideFixture.text("n"), null, "101", GuideFixture.text("t"))));
    }
}
