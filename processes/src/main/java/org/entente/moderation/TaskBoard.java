package org.entente.moderation;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.MessageState;
import org.entente.deadlines.Deadlines;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of moderators. All methods with a viewer throw {@code AccessDenied} unless it is a moderator. */
@Service
@Transactional
public class TaskBoard {

    private final StaffTasks tasks;
    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Deadlines deadlines;
    private final CaseChanges changes;
    private final Clock clock;

    TaskBoard(
            StaffTasks tasks,
            ComplaintCases cases,
            CaseMessages messages,
            Deadlines deadlines,
            CaseChanges changes,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.messages = messages;
        this.deadlines = deadlines;
        this.changes = changes;
        this.clock = clock;
    }

    /** Open tasks, those due first at the top. */
    @Transactional(readOnly = true)
    public List<TaskRow> open(TaskFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        if (limit < 1 || offset % limit != 0) {
            return open(filter, 0, offset + limit, viewer).stream().skip(offset).toList();
        }
        return tasks.findAll(matching(filter, viewer), PageRequest.of(offset / limit, limit, Sort.by("due", "id")))
                .map(StaffTask::row)
                .getContent();
    }

    @Transactional(readOnly = true)
    public int count(TaskFilter filter, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return Math.toIntExact(tasks.count(matching(filter, viewer)));
    }

    /** The number of open tasks of every kind, zeros included. */
    @Transactional(readOnly = true)
    public Map<TaskKind, Integer> counts(Viewer viewer) {
        viewer.require(Role.MODERATOR);
        var counts = new EnumMap<TaskKind, Integer>(TaskKind.class);
        for (var kind : TaskKind.values()) {
            counts.put(kind, 0);
        }
        tasks.countOpenByKind().forEach(row -> counts.put((TaskKind) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** A task, open or done. */
    @Transactional(readOnly = true)
    public Optional<TaskRow> find(long taskId, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return tasks.findById(taskId).map(StaffTask::row);
    }

    /** The task to do next: the one due first that nobody else has taken. */
    @Transactional(readOnly = true)
    public Optional<TaskRow> next(TaskFilter filter, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        Specification<StaffTask> free = (task, query, build) ->
                build.or(build.isNull(task.get("assignee")), build.equal(task.get("assignee"), viewer.name()));
        return tasks.findAll(matching(filter, viewer).and(free), PageRequest.of(0, 1, Sort.by("due", "id"))).stream()
                .findFirst()
                .map(StaffTask::row);
    }

    /**
     * Assigns a task to the viewer.
     *
     * @throws CaseConflict if somebody else has it, or it is done
     */
    public void assign(long taskId, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        get(taskId).assign(viewer.name());
        changes.announceAfterCommit();
    }

    /** Gives a task that the viewer has taken back to all. */
    public void release(long taskId, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        get(taskId).release(viewer.name());
        changes.announceAfterCommit();
    }

    /** The engine has created a user task; called in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(String engineTaskId, CaseNumber number, TaskKind kind) {
        var found = cases.get(number);
        var due = deadlines.set(found, kind.deadline(), clock.instant()).due();
        var messageId = kind == TaskKind.CHECK_REPLY
                ? messages.findByCaseIdAndStateOrderById(found.id(), MessageState.HELD).stream()
                        .filter(message -> message.author() == Author.COMPANY)
                        .map(CaseMessage::id)
                        .reduce((earlier, later) -> later)
                        .orElse(null)
                : null;
        tasks.save(new StaffTask(engineTaskId, found, kind, messageId, clock.instant(), due));
        changes.announceAfterCommit();
    }

    /** The engine has ended a user task, decided or not; called in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(String engineTaskId) {
        tasks.findByEngineTaskId(engineTaskId).ifPresent(task -> {
            task.end(clock.instant());
            deadlines.end(task.complaintCase(), task.kind().deadline());
            changes.announceAfterCommit();
        });
    }

    StaffTask get(long taskId) {
        return tasks.findById(taskId).orElseThrow(() -> new CaseConflict("no task " + taskId));
    }

    private Specification<StaffTask> matching(TaskFilter filter, Viewer viewer) {
        return (task, query, build) -> {
            var wanted = new ArrayList<Predicate>();
            wanted.add(build.isNull(task.get("closedAt")));
            if (filter.kind() != null) {
                wanted.add(build.equal(task.get("kind"), filter.kind()));
            }
            if (filter.language() != null) {
                wanted.add(build.equal(task.get("complaintCase").get("language"), filter.language()));
            }
            var overdue = filter.overdue();
            if (overdue != null) {
                var now = clock.instant();
                wanted.add(
                        overdue
                                ? build.lessThan(task.get("due"), now)
                                : build.greaterThanOrEqualTo(task.get("due"), now));
            }
            if (filter.mineOnly()) {
                wanted.add(build.equal(task.get("assignee"), viewer.name()));
            }
            var days = filter.olderThanDays();
            if (days != null) {
                wanted.add(build.lessThan(task.get("openedAt"), clock.instant().minus(Duration.ofDays(days))));
            }
            return build.and(wanted);
        };
    }
}
