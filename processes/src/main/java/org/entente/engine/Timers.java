package org.entente.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.matters.Matters;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.job.api.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fires due timers at once, in order of time, instead of waiting for the engine's executor: for the demo's clock, where
 * many days pass in a moment.
 */
@Component
public class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcessEngine engine;
    private final ComplaintCases cases;
    private final Matters matters;
    private final TransactionTemplate transaction;

    Timers(
            ManagementService management,
            RuntimeService runtime,
            ProcessEngine engine,
            ComplaintCases cases,
            Matters matters,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.matters = matters;
        this.transaction = transaction;
        this.management = management;
        this.runtime = runtime;
        this.engine = engine;
    }

    /**
     * A timer that fired.
     *
     * @param caseNumber the case or matter it belongs to; empty for that of a rule change
     * @param activity   the timer's id in the model
     */
    public record FiredTimer(String caseNumber, String activity, Instant due) {}

    /**
     * Fires all timers that are due before an instant, in order of time.
     *
     * @param reach lets the clock go to an instant, just after each timer's own; it may be there already
     */
    public List<FiredTimer> fireUntil(Instant limit, Consumer<Instant> reach) {
        var fired = new ArrayList<FiredTimer>();
        for (var timer = nextBefore(limit); timer.isPresent(); timer = nextBefore(limit)) {
            reach.accept(timer.get().getDuedate().toInstant().plusMillis(1));
            fire(timer.get()).ifPresent(fired::add);
        }
        return List.copyOf(fired);
    }

    /**
     * Does something while the engine does not look for due timers by itself, so that it fires none of those that the
     * caller fires; afterwards it goes on as before.
     */
    public <T> T withoutExecutor(Supplier<T> what) {
        var executor = engine.getProcessEngineConfiguration().getAsyncExecutor();
        if (!executor.isActive()) {
            return what.get();
        }
        executor.shutdown();
        try {
            return what.get();
        } finally {
            executor.start();
        }
    }

    /** Lets the engine look for due timers by itself from now on; does nothing if it does already. */
    public void startExecutor() {
        var executor = engine.getProcessEngineConfiguration().getAsyncExecutor();
        if (!executor.isActive()) {
            executor.start();
        }
    }

    private Optional<Job> nextBefore(Instant limit) {
        return management
                .createTimerJobQuery()
                .duedateLowerThan(Date.from(limit))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private Optional<FiredTimer> fire(Job timer) {
        try {
            return Optional.of(Objects.requireNonNull(transaction.execute(status -> {
                var number = taken(timer.getExecutionId());
                management.executeJob(
                        management.moveTimerToExecutableJob(timer.getId()).getId());
                return new FiredTimer(
                        number, timer.getElementId(), timer.getDuedate().toInstant());
            })));
        } catch (FlowableOptimisticLockingException | FlowableObjectNotFoundException taken) {
            LOG.debug("timer {} was fired or ended by somebody else", timer.getId());
            return Optional.empty();
        }
    }

    /**
     * Takes the case or matter of an execution, so that whatever else happens to it is over then, and may have ended the
     * timer. Returns its number; empty if the execution belongs to neither.
     */
    private String taken(String executionId) {
        var complaint = (String) runtime.getVariable(executionId, "caseNumber");
        if (complaint != null) {
            cases.take(CaseNumber.parse(complaint));
            return complaint;
        }
        var matter = (String) runtime.getVariable(executionId, FlowableMatterFlow.MATTER_NUMBER);
        if (matter != null) {
            matters.take(CaseNumber.parse(matter));
            return matter;
        }
        return "";
    }
}
