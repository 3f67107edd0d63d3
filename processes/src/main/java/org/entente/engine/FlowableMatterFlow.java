package org.entente.engine;

import java.util.Map;
import org.entente.casefile.CaseNumber;
import org.entente.matters.Matter;
import org.entente.matters.MatterFlow;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drives the processes of matters on Flowable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlowableMatterFlow implements MatterFlow {

    /** The variable with the number of the matter. */
    static final String MATTER_NUMBER = "matterNumber";

    private final RuntimeService runtime;
    private final TaskService tasks;

    FlowableMatterFlow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(Matter matter) {
        var number = matter.number().toString();
        runtime.startProcessInstanceByKey(matter.kind().process(), number, Map.of(MATTER_NUMBER, number));
    }

    @Override
    public void complete(String engineTaskId, String verdict) {
        tasks.complete(engineTaskId, Map.of("verdict", verdict));
    }

    @Override
    public boolean deliver(CaseNumber number, String signal, Map<String, Object> variables) {
        return trigger(number, signal, variables) || send(number, signal, variables);
    }

    private boolean trigger(CaseNumber number, String activity, Map<String, Object> variables) {
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.toString(), true)
                .activityId(activity)
                .list();
        if (waiting.size() != 1) {
            return false;
        }
        runtime.trigger(waiting.getFirst().getId(), variables);
        return true;
    }

    private boolean send(CaseNumber number, String message, Map<String, Object> variables) {
        var subscribed = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.toString(), true)
                .messageEventSubscriptionName(message)
                .list();
        if (subscribed.isEmpty()) {
            return false;
        }
        runtime.messageEventReceived(message, subscribed.getFirst().getId(), variables);
        return true;
    }
}
