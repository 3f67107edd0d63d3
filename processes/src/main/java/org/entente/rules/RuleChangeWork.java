package org.entente.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.entente.rules.RuleChange.State;
import org.entente.rules.RuleRelease.Kind;
import org.entente.rules.RuleVersion.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the process {@code ruleChange} does by itself, in its transaction. Managers' own acts are in {@code RuleChanges}. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RuleChangeWork {

    private static final Logger LOG = LoggerFactory.getLogger(RuleChangeWork.class);
    private static final String SYSTEM = "system";

    private final ChangeStore changes;
    private final VersionStore versions;
    private final ReleasedTables tables;
    private final Clock clock;

    RuleChangeWork(ChangeStore changes, VersionStore versions, ReleasedTables tables, Clock clock) {
        this.changes = changes;
        this.versions = versions;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Makes the approved draft a version and releases it. It holds from its instant on, whether or not the timer that waits
     * for it is late: who decides on a case looks at the instant alone.
     */
    public void releaseVersion(long id) {
        versions.lock();
        var change = changes.take(id);
        var draft = changes.revision(id, change.revision());
        var effectiveFrom = Objects.requireNonNull(change.effectiveFrom());
        var by = Objects.requireNonNull(change.approvedBy());
        var former = versions.last(change.key()).version();
        var version = versions.add(change.key(), draft.xml(), draft.examples(), Origin.CHANGED, by);
        versions.release(change.key(), version.number(), effectiveFrom, Kind.RELEASED, by, id);
        changes.released(
                id,
                version.number(),
                former,
                effectiveFrom.plus(Duration.ofDays(Objects.requireNonNull(change.watchDays()))));
        tables.expireAfterCommit();
        LOG.info(
                "decision table {} version {} released by change {} from {} on",
                change.key(),
                version.number(),
                id,
                effectiveFrom);
    }

    public Instant effectiveFrom(long id) {
        return Objects.requireNonNull(changes.get(id).effectiveFrom());
    }

    /** The version holds now. */
    public void startWatching(long id) {
        changes.take(id);
        changes.watched(id);
    }

    public Instant watchUntil(long id) {
        return Objects.requireNonNull(changes.get(id).watchUntil());
    }

    /** The version stays. If no manager said so, the watch period is over. */
    public void keepVersion(long id) {
        var change = changes.take(id);
        changes.ended(id, State.KEPT, change.endedBy() == null ? SYSTEM : change.endedBy());
        LOG.info("decision table {} version {} is kept", change.key(), change.releasedVersion());
    }

    /** The former version holds again: at once, or, where the new one did not hold yet, from its instant on. */
    public void rollBack(long id) {
        versions.lock();
        var change = changes.take(id);
        var by = change.endedBy() == null ? SYSTEM : change.endedBy();
        var now = clock.instant();
        var planned = Objects.requireNonNull(change.effectiveFrom());
        var former = Objects.requireNonNull(change.formerVersion());
        versions.release(change.key(), former, planned.isAfter(now) ? planned : now, Kind.ROLLED_BACK, by, id);
        changes.ended(id, State.ROLLED_BACK, by);
        tables.expireAfterCommit();
        LOG.info("decision table {} rolled back to version {} by change {}", change.key(), former, id);
    }
}
