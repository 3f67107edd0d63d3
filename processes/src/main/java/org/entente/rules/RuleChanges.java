package org.entente.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.rules.ChangeOutcome.Done;
import org.entente.rules.ChangeOutcome.Passed;
import org.entente.rules.ChangeOutcome.Refused;
import org.entente.rules.RuleChange.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a draft through approval, release and watch period. Who opened, saved or submitted any of a draft can't approve it:
 * nobody changes the rules alone.
 */
@Service
@Transactional
public class RuleChanges {

    private static final Logger LOG = LoggerFactory.getLogger(RuleChanges.class);
    private static final Set<State> WAITING = Set.of(State.SUBMITTED, State.APPROVED, State.WATCHED);
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_DAYS = 365;

    private final ChangeStore changes;
    private final ReleaseChecks checks;
    private final RuleChangeFlow flow;
    private final VersionStore versions;
    private final WatchCounts watches;
    private final DocumentKinds documents;
    private final Clock clock;

    RuleChanges(
            ChangeStore changes,
            ReleaseChecks checks,
            RuleChangeFlow flow,
            VersionStore versions,
            WatchCounts watches,
            DocumentKinds documents,
            Clock clock) {
        this.changes = changes;
        this.checks = checks;
        this.flow = flow;
        this.versions = versions;
        this.watches = watches;
        this.documents = documents;
        this.clock = clock;
    }

    /** @throws NoSuchRules if there is none */
    @Transactional(readOnly = true)
    public RuleChange get(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return changes.get(change);
    }

    /** Changes of tables that wait for somebody or for their instant: submitted, approved, watched; oldest first. */
    @Transactional(readOnly = true)
    public List<RuleChange> waiting(Viewer viewer) {
        viewer.require(Role.MANAGER);
        var others = documents.keys();
        return changes.in(WAITING).stream()
                .filter(change -> !others.contains(change.key()))
                .toList();
    }

    /** Changes of one table or document that wait for somebody or for their instant; oldest first. */
    @Transactional(readOnly = true)
    public List<RuleChange> waiting(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return changes.in(WAITING).stream()
                .filter(change -> change.key().equals(key))
                .toList();
    }

    /** All changes of a table or document, newest first. */
    @Transactional(readOnly = true)
    public List<RuleChange> of(String key, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return changes.of(key);
    }

    /** Whether the viewer may approve or send back a submitted change: a manager who wrote none of it. */
    @Transactional(readOnly = true)
    public boolean mayApprove(long change, Viewer viewer) {
        var found = changes.get(change);
        return found.state() == State.SUBMITTED
                && viewer.has(Role.MANAGER)
                && !changes.authors(found).contains(viewer.name());
    }

    /** What a released version says beside the forecast of its replay; empty as long as the change is not approved. */
    @Transactional(readOnly = true)
    public Optional<Watch> watch(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return watches.of(changes.get(change));
    }

    /** What would stand against a release of the draft with this reason from an instant on; empty if nothing does. */
    @Transactional(readOnly = true)
    public List<ReleaseProblem> problems(long change, @Nullable String reason, Instant effectiveFrom, Viewer viewer) {
        viewer.require(Role.MANAGER);
        return checks.problems(changes.get(change), reason, effectiveFrom);
    }

    /**
     * Hands a draft in for approval.
     *
     * @param revision      the revision that the manager saw last
     * @param reason        blank if none is needed; at most 2000 characters
     * @param effectiveFrom from when on it is to hold; an instant that is past at approval means at once
     * @param watchDays     1 to 365
     */
    public ChangeOutcome submit(
            long change, int revision, @Nullable String reason, Instant effectiveFrom, int watchDays, Viewer viewer) {
        viewer.require(Role.MANAGER);
        if (watchDays < 1 || watchDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "a version is watched for 1 to " + MOST_DAYS + " days, but watchDays=" + watchDays);
        }
        var written = reason == null || reason.isBlank() ? null : shortEnough(reason);
        var found = changes.take(change);
        if (found.state() != State.DRAFT || found.revision() != revision) {
            return new Passed(found);
        }
        var problems = checks.problems(found, written, effectiveFrom);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        changes.submitted(change, viewer.name(), written, effectiveFrom, watchDays);
        flow.begin(change);
        return told(change, "submitted", flow.submitted(change), viewer);
    }

    /**
     * Approves a submitted change, so that it holds from its instant on. It is checked again: examples, reference data and the
     * version in force may have changed.
     *
     * @throws AccessDenied for everybody who wrote any of it
     */
    public ChangeOutcome approve(long change, Viewer viewer) {
        var found = takeAsSecond(change, viewer);
        if (found.state() != State.SUBMITTED) {
            return new Passed(found);
        }
        var wanted = java.util.Objects.requireNonNull(found.effectiveFrom());
        var now = clock.instant();
        var effectiveFrom = wanted.isAfter(now) ? wanted : now;
        var problems = checks.problems(found, found.reason(), effectiveFrom);
        if (!problems.isEmpty()) {
            return new Refused(problems);
        }
        changes.approved(change, viewer.name(), effectiveFrom);
        return told(change, "approved", flow.approved(change), viewer);
    }

    /**
     * Makes a submitted change a draft again.
     *
     * @param reason what is to be changed, for its authors
     * @throws AccessDenied for everybody who wrote any of it
     */
    public ChangeOutcome sendBack(long change, String reason, Viewer viewer) {
        var found = takeAsSecond(change, viewer);
        if (found.state() != State.SUBMITTED) {
            return new Passed(found);
        }
        changes.sentBack(change, viewer.name(), needed(reason));
        return told(change, "sent back", flow.sentBack(change), viewer);
    }

    /** Ends the watch period: the version stays. */
    public ChangeOutcome keep(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        if (found.state() != State.WATCHED) {
            return new Passed(found);
        }
        changes.endedBy(change, viewer.name());
        return told(change, "kept", flow.kept(change), viewer);
    }

    /**
     * Brings the former version back, at once; of a change that waits for its instant, it takes the release back. Any manager
     * may do so. Refused if a later change holds by now: that one would be lost.
     */
    public ChangeOutcome rollBack(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        if (found.state() != State.WATCHED && found.state() != State.APPROVED) {
            return new Passed(found);
        }
        var last = versions.last(found.key());
        if (last.change() == null || last.change() != change) {
            return new Refused(List.of(new ReleaseProblem(
                    ReleaseProblem.Kind.BASE_OUTDATED,
                    String.valueOf(last.version()),
                    String.valueOf(found.releasedVersion()))));
        }
        changes.endedBy(change, viewer.name());
        return told(change, "rolled back", flow.rolledBack(change), viewer);
    }

    private RuleChange takeAsSecond(long change, Viewer viewer) {
        viewer.require(Role.MANAGER);
        var found = changes.take(change);
        if (viewer.isSystem() || changes.authors(found).contains(viewer.name())) {
            throw new AccessDenied("change " + change + " needs a second manager, not its author " + viewer.name());
        }
        return found;
    }

    private ChangeOutcome told(long change, String step, boolean delivered, Viewer viewer) {
        if (!delivered) {
            throw new IllegalStateException("the process of change " + change + " does not wait to be " + step);
        }
        LOG.info("rule change {} {} by {}", change, step, viewer.name());
        return new Done(changes.get(change));
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        return shortEnough(reason);
    }

    private static String shortEnough(String reason) {
        if (reason.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a reason has at most " + LONGEST_TEXT + " characters, but has " + reason.length());
        }
        return reason.strip();
    }
}
