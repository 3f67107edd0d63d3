package org.entente.engine;

import java.util.Map;
import org.entente.casefile.CaseFlow;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.CaseSignal;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drives the processes of cases on Flowable. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlowableCaseFlow implements CaseFlow {

    private static final String CASE_NUMBER = "caseNumber";
    private static final String FURTHER_REPLY = "furtherReply";

    private final RuntimeService runtime;
    private final TaskService tasks;

    FlowableCaseFlow(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void start(CaseNumber number) {
        runtime.startProcessInstanceByKey(
                "complaintHandling", number.toString(), Map.of(CASE_NUMBER, number.toString()));
    }

    @Override
    public void complete(String engineTaskId, String verdict) {
        tasks.complete(engineTaskId, Map.of("verdict", verdict));
    }

    @Override
    public boolean deliver(CaseNumber number, CaseSignal signal, String verdict) {
        return switch (signal) {
            case MAILBOX_CONFIRMED -> trigger(number, "awaitConfirmation", Map.of());
            case CONSUMER_REVISED -> trigger(number, "awaitChanges", Map.of());
            case CONSUMER_DECIDED -> trigger(number, "awaitConsumer", Map.of("decision", verdict));
            case COMPANY_REPLIED -> trigger(number, "awaitReply", Map.of()) || send(number, FURTHER_REPLY);
            case LETTER_BOUNCED -> send(number, "letterBounced");
            case COMPANY_VERIFIED -> send(number, "companyVerified");
            case WITHDRAWN -> send(number, "withdrawn");
        };
    }

    @Override
    public void startLateReply(CaseNumber number) {
        runtime.startProcessInstanceByKey("lateReply", Map.of(CASE_NUMBER, number.toString()));
    }

    @Override
    public void startMailCheck(CaseNumber number) {
        runtime.startProcessInstanceByKey("consumerMail", Map.of(CASE_NUMBER, number.toString()));
    }

    @Override
    public void askForPublication(CaseNumber number) {
        runtime.startProcessInstanceByKey("publicationCheck", Map.of(CASE_NUMBER, number.toString()));
    }

    private boolean trigger(CaseNumber number, String activity, Map<String, Object> variables) {
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.toString(), true)
                .activityId(activity)
                .singleResult();
        if (waiting == null) {
            return false;
        }
        runtime.trigger(waiting.getId(), variables);
        return true;
    }

    private boolean send(CaseNumber number, String message) {
        var subscribed = runtime.createExecutionQuery()
                .processInstanceBusinessKey(number.toString(), true)
                .messageEventSubscriptionName(message)
                .list();
        return subscribed.stream()
                .findFirst()
                .map(execution -> receive(message, execution))
                .orElse(false);
    }

    private boolean receive(String message, Execution execution) {
        runtime.messageEventReceived(message, execution.getId());
        return true;
    }
}
