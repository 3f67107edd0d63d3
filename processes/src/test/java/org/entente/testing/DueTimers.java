package org.entente.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.time.MovableClock;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;

/** Moves the clock and runs by hand what falls due, in order of time: the engine's own executor is off in process tests. */
public final class DueTimers {

    private final ManagementService management;
    private final MovableClock clock;

    public DueTimers(ManagementService management, MovableClock clock) {
        this.management = management;
        this.clock = clock;
    }

    /** Moves the clock day by day and fires what is due each day; returns the activities of the timers that fired. */
    public List<String> advance(Duration by) {
        var fired = new ArrayList<String>();
        var left = by;
        while (left.isPositive()) {
            var step = left.compareTo(Duration.ofDays(1)) < 0 ? left : Duration.ofDays(1);
            clock.advance(step);
            left = left.minus(step);
            fired.addAll(fireDue());
        }
        return fired;
    }

    private List<String> fireDue() {
        var fired = new ArrayList<String>();
        for (var due = nextDue(); due != null; due = nextDue()) {
            fired.add(due.getElementId());
            var job = management.moveTimerToExecutableJob(due.getId());
            management.executeJob(job.getId());
        }
        return fired;
    }

    private @org.jspecify.annotations.Nullable Job nextDue() {
        var now = java.util.Date.from(clock.instant().plusMillis(1));
        var due = management
                .createTimerJobQuery()
                .duedateLowerThan(now)
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.getFirst();
    }
}
