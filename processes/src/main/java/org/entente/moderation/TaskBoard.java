package org.entente.moderation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.Author;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.CaseMessages;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.ComplaintCase;
import org.entente.casefile.ComplaintCases;
import org.entente.casefile.MessageState;
import org.entente.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of moderators. All methods with a viewer throw {@code AccessDenied} unless it is a moderator. */
@Service
@Transactional
public class TaskBoard {

    private static final int MAX_ROWS = 500;

    private final StaffTasks tasks;
    private final ComplaintCases cases;
    private final CaseMessages messages;
    private final Deadlines deadlines;
    private final CaseChanges changes;
    private final EntityManager entities;
    private final Clock clock;

    TaskBoard(
            StaffTasks tasks,
            ComplaintCases cases,
            CaseMessages messages,
            Deadlines deadlines,
            CaseChanges changes,
            EntityManager entities,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.messages = messages;
        this.deadlines = deadlines;
        this.changes = changes;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A stretch of the open tasks, those due first at the top.
     *
     * @param limit 1 to 500
     */
    @Transactional(readOnly = true)
    public List<TaskRow> open(TaskFilter filter, int offset, int limit, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        if (limit < 1 || limit > MAX_ROWS) {
            throw new IllegalArgumentException("limit must be 1 to " + MAX_ROWS + ", but limit=" + limit);
        }
        return read(offset, limit, (task, build) -> matching(filter, viewer, task, build));
    }

    @Transactional(readOnly = true)
    public int count(TaskFilter filter, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return count((task, build) -> matching(filter, viewer, task, build));
    }

    /** How many tasks stand before a task in the list; empty if the list does not hold it. */
    @Transactional(readOnly = true)
    public OptionalInt position(TaskFilter filter, long taskId, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        var found = count(
                (task, build) -> build.and(matching(filter, viewer, task, build), build.equal(task.get("id"), taskId)));
        if (found == 0) {
            return OptionalInt.empty();
        }
        var due = get(taskId).due();
        return OptionalInt.of(count((task, build) -> build.and(
                matching(filter, viewer, task, build),
                build.or(
                        build.lessThan(task.get("due"), due),
                        build.and(build.equal(task.get("due"), due), build.lessThan(task.get("id"), taskId))))));
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

    /** The open tasks of a case, the earliest first. */
    @Transactional(readOnly = true)
    public List<TaskRow> ofCase(CaseNumber number, Viewer viewer) {
        viewer.require(Role.MODERATOR);
        return tasks.findOpenOf(number.toString()).stream().map(StaffTask::row).toList();
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
        return read(
                        0,
                        1,
                        (task, build) -> build.and(
                                matching(filter, viewer, task, build),
                                build.or(
                                        build.isNull(task.get("assignee")),
                                        build.equal(task.get("assignee"), viewer.name()))))
                .stream()
                .findFirst();
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
        var messageId = newestHeld(found, kind);
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

    /** A task whose case is about to change; both are the caller's until the end of the transaction. */
    StaffTask take(long taskId) {
        var number = tasks.caseNumberOf(taskId).orElseThrow(() -> new CaseConflict("no task " + taskId));
        cases.take(CaseNumber.parse(number));
        return get(taskId);
    }

    /** The open tasks of the same kind and case that are about earlier messages. */
    List<StaffTask> openBefore(StaffTask task) {
        return tasks.findOpenOf(task.complaintCase().number().toString()).stream()
                .filter(other -> other.kind() == task.kind() && other.isAboutEarlierThan(task))
                .toList();
    }

    private StaffTask get(long taskId) {
        return tasks.findById(taskId).orElseThrow(() -> new CaseConflict("no task " + taskId));
    }

    /** The newest message that a task of the kind is about; null if it is about none. */
    private @Nullable Long newestHeld(ComplaintCase found, TaskKind kind) {
        var author = switch (kind) {
            case CHECK_REPLY -> Author.COMPANY;
            case CHECK_CONSUMER_MAIL -> Author.CONSUMER;
            case MODERATE_COMPLAINT, CHECK_PUBLICATION, CORRECT_ADDRESS, REVIEW_ESCALATION -> null;
        };
        return messages.findByCaseIdAndStateOrderById(found.id(), MessageState.HELD).stream()
                .filter(message -> message.author() == author)
                .map(CaseMessage::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What tasks must fulfil to be read or counted. */
    private interface Condition {
        Predicate on(Root<StaffTask> task, CriteriaBuilder build);
    }

    /** Reads a stretch of the tasks in one statement, with what their rows show of case and company. */
    private List<TaskRow> read(int offset, int limit, Condition wanted) {
        var build = entities.getCriteriaBuilder();
        var query = build.createQuery(StaffTask.class);
        var task = query.from(StaffTask.class);
        task.fetch("complaintCase").fetch("company");
        query.where(wanted.on(task, build)).orderBy(build.asc(task.get("due")), build.asc(task.get("id")));
        return entities.createQuery(query)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(StaffTask::row)
                .toList();
    }

    private int count(Condition wanted) {
        var build = entities.getCriteriaBuilder();
        var query = build.createQuery(Long.class);
        var task = query.from(StaffTask.class);
        query.select(build.count(task)).where(wanted.on(task, build));
        return Math.toIntExact(entities.createQuery(query).getSingleResult());
    }

    private Predicate matching(TaskFilter filter, Viewer viewer, Root<StaffTask> task, CriteriaBuilder build) {
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
                    overdue ? build.lessThan(task.get("due"), now) : build.greaterThanOrEqualTo(task.get("due"), now));
        }
        if (filter.mineOnly()) {
            wanted.add(build.equal(task.get("assignee"), viewer.name()));
        }
        var days = filter.olderThanDays();
        if (days != null) {
            wanted.add(build.lessThan(task.get("openedAt"), clock.instant().minus(Duration.ofDays(days))));
        }
        return build.and(wanted);
    }
}
