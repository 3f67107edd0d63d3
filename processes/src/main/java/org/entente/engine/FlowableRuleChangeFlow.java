package org.entente.engine;

import java.util.Map;
import org.entente.rules.RuleChangeFlow;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drives the processes of rule changes on Flowable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlowableRuleChangeFlow implements RuleChangeFlow {

    static final String CHANGE = "changeId";

    private static final String ROLLED_BACK = "ruleRolledBack";

    private final RuntimeService runtime;
    private final TaskService tasks;

    FlowableRuleChangeFlow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void begin(long change) {
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key(change))
                        .count()
                == 0) {
            runtime.startProcessInstanceByKey("ruleChange", key(change), Map.of(CHANGE, change));
        }
    }

    @Override
    public boolean submitted(long change) {
        return complete(change, "writeDraft", "submitted");
    }

    @Override
    public boolean discarded(long change) {
        return complete(change, "writeDraft", "discarded");
    }

    @Override
    public boolean approved(long change) {
        return complete(change, "approveChange", "approved");
    }

    @Override
    public boolean sentBack(long change) {
        return complete(change, "approveChange", "sentBack");
    }

    @Override
    public boolean kept(long change) {
        return complete(change, "watchVersion", "kept");
    }

    @Override
    public boolean rolledBack(long change) {
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(key(change), true)
                .messageEventSubscriptionName(ROLLED_BACK)
                .list();
        if (waiting.isEmpty()) {
            return false;
        }
        runtime.messageEventReceived(ROLLED_BACK, waiting.getFirst().getId());
        return true;
    }

    private boolean complete(long change, String activity, String verdict) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key(change))
                .taskDefinitionKey(activity)
                .singleResult();
        if (task == null) {
            return false;
        }
        tasks.complete(task.getId(), Map.of("verdict", verdict));
        return true;
    }

    private static String key(long change) {
        return "rule-change-" + change;
    }
}
