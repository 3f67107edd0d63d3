package org.entente.engine;

import org.entente.rules.RuleChangeWork;
import org.springframework.stereotype.Component;

/** What {@code ruleChange} calls, by the names of its activities. */
@Component("ruleChangeSteps")
public class RuleChangeSteps {

    private final RuleChangeWork work;

    RuleChangeSteps(RuleChangeWork work) {
        this.work = work;
    }

    public void releaseVersion(long changeId) {
        work.releaseVersion(changeId);
    }

    /** The instant from which on the version holds, as ISO 8601 text for a timer. */
    public String effectiveFrom(long changeId) {
        return work.effectiveFrom(changeId).toString();
    }

    public void startWatching(long changeId) {
        work.startWatching(changeId);
    }

    /** The end of the watch period, as ISO 8601 text for a timer. */
    public String watchUntil(long changeId) {
        return work.watchUntil(changeId).toString();
    }

    public void keepVersion(long changeId) {
        work.keepVersion(changeId);
    }

    public void rollBack(long changeId) {
        work.rollBack(changeId);
    }
}
