package org.entente.engine;

import static org.entente.engine.FlowableMatterFlow.MATTER_NUMBER;

import java.util.Set;
import org.entente.casefile.CaseNumber;
import org.entente.desks.MatterDesk;
import org.entente.desks.MatterTaskKind;
import org.entente.moderation.TaskBoard;
import org.entente.moderation.TaskKind;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the task board and the desks in step with the engine's user tasks, in the engine's transaction. */
@Component
class TaskListener extends AbstractFlowableEngineEventListener {

    private final ObjectProvider<TaskBoard> board;
    private final ObjectProvider<MatterDesk> desk;
    private final ObjectProvider<RuntimeService> runtime;

    TaskListener(
            ObjectProvider<TaskBoard> board, ObjectProvider<MatterDesk> desk, ObjectProvider<RuntimeService> runtime) {
        super(Set.of(FlowableEngineEventType.TASK_CREATED, FlowableEngineEventType.ENTITY_DELETED));
        this.board = board;
        this.desk = desk;
        this.runtime = runtime;
    }

    @Override
    protected void taskCreated(FlowableEngineEntityEvent event) {
        var task = (TaskEntity) event.getEntity();
        TaskKind.of(task.getTaskDefinitionKey())
                .ifPresent(kind -> board.getObject().opened(task.getId(), numberOf(task, "caseNumber"), kind));
        MatterTaskKind.of(task.getTaskDefinitionKey())
                .ifPresent(kind -> desk.getObject().opened(task.getId(), numberOf(task, MATTER_NUMBER), kind));
    }

    /** A task is deleted when it was completed, and also when its process went another way. */
    @Override
    protected void entityDeleted(FlowableEngineEntityEvent event) {
        if (event.getEntity() instanceof TaskEntity task) {
            board.getObject().ended(task.getId());
            desk.getObject().ended(task.getId());
        }
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }

    private CaseNumber numberOf(TaskEntity task, String variable) {
        return CaseNumber.parse((String) runtime.getObject().getVariable(task.getExecutionId(), variable));
    }
}
