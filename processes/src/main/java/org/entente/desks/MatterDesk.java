package org.entente.desks;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.access.AccessDenied;
import org.entente.access.Role;
import org.entente.access.Viewer;
import org.entente.casefile.CaseChanges;
import org.entente.casefile.CaseConflict;
import org.entente.casefile.CaseNumber;
import org.entente.deadlines.Deadlines;
import org.entente.matters.Matter;
import org.entente.matters.MatterFlow;
import org.entente.matters.MatterKind;
import org.entente.matters.MatterRights;
import org.entente.matters.Matters;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of those who work with matters. What is asked for a role throws {@link AccessDenied} for everybody else. */
@Service
@Transactional
public class MatterDesk {

    private static final int MAX_ROWS = 500;

    private final MatterTasks tasks;
    private final Matters matters;
    private final MatterRights rights;
    private final MatterFlow flow;
    private final Deadlines deadlines;
    private final CaseChanges changes;
    private final Clock clock;

    MatterDesk(
            MatterTasks tasks,
            Matters matters,
            MatterRights rights,
            MatterFlow flow,
            Deadlines deadlines,
            CaseChanges changes,
            Clock clock) {
        this.tasks = tasks;
        this.matters = matters;
        this.rights = rights;
        this.flow = flow;
        this.deadlines = deadlines;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A page of the role's open tasks, those due first at the top.
     *
     * @param page 0 for the first
     * @param size 1 to 500
     */
    @Transactional(readOnly = true)
    public List<MatterTaskRow> open(Role role, int page, int size, Viewer viewer) {
        viewer.require(role);
        if (size < 1 || size > MAX_ROWS) {
            throw new IllegalArgumentException("size must be 1 to " + MAX_ROWS + ", but size=" + size);
        }
        return tasks.open(role, PageRequest.of(page, size)).stream()
                .filter(task -> isWorkOf(task, viewer))
                .map(MatterTask::row)
                .toList();
    }

    /** How many open tasks of a path are the viewer's work; of each role at most {@value #MAX_ROWS} are counted. */
    @Transactional(readOnly = true)
    public int waiting(MatterKind path, Viewer viewer) {
        return open(path, viewer).size();
    }

    /** The open tasks of a path at whichever of its roles the viewer has, those due first at the top; none has more than 500. */
    @Transactional(readOnly = true)
    public List<MatterTaskRow> open(MatterKind path, Viewer viewer) {
        return rights.rolesAt(path, viewer).stream()
                .flatMap(role -> open(role, 0, MAX_ROWS, viewer).stream())
                .filter(row -> row.path() == path)
                .sorted(Comparator.comparing(MatterTaskRow::due).thenComparing(MatterTaskRow::id))
                .toList();
    }

    /** Whether the desk of a path is open to the viewer. */
    public boolean isOpenTo(MatterKind path, Viewer viewer) {
        return !rights.rolesAt(path, viewer).isEmpty();
    }

    /** Matters of a path that are the viewer's work, newest first, closed ones only if wanted; pages as above. */
    @Transactional(readOnly = true)
    public List<MatterRow> matters(MatterKind path, boolean all, int page, int size, Viewer viewer) {
        if (rights.rolesAt(path, viewer).isEmpty()) {
            throw new AccessDenied("the desk of " + path + " is not open to " + viewer.name());
        }
        if (size < 1 || size > MAX_ROWS) {
            throw new IllegalArgumentException("size must be 1 to " + MAX_ROWS + ", but size=" + size);
        }
        return matters.onPath(path.name(), all, PageRequest.of(page, size)).stream()
                .filter(matter -> rights.isStaffOf(matter, viewer))
                .map(MatterRow::of)
                .toList();
    }

    /** The open tasks of a matter that are the viewer's work, the earliest first. */
    @Transactional(readOnly = true)
    public List<MatterTaskRow> ofMatter(CaseNumber number, Viewer viewer) {
        return tasks.openOf(number.toString()).stream()
                .filter(task -> isWorkOf(task, viewer))
                .map(MatterTask::row)
                .toList();
    }

    /** A task, open or done; empty if there is none that is the viewer's work. */
    @Transactional(readOnly = true)
    public Optional<MatterTaskRow> find(long taskId, Viewer viewer) {
        return tasks.findById(taskId).filter(task -> isWorkOf(task, viewer)).map(MatterTask::row);
    }

    /**
     * Assigns a task to the viewer.
     *
     * @throws CaseConflict if somebody else has it, or it is done
     */
    public void assign(long taskId, Viewer viewer) {
        own(taskId, viewer).assign(viewer.name());
        changes.announceAfterCommit();
    }

    /** Gives a task that the viewer has taken back to all. */
    public void release(long taskId, Viewer viewer) {
        own(taskId, viewer).release(viewer.name());
        changes.announceAfterCommit();
    }

    /**
     * The matter of a task that the viewer is about to decide, for the path; it is the caller's until the end of the
     * transaction.
     *
     * @throws CaseConflict if there is no such task
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T extends Matter> T take(long taskId, MatterTaskKind kind, Class<T> path, Viewer viewer) {
        var number = tasks.numberOf(taskId).orElseThrow(() -> new CaseConflict("no task " + taskId));
        var matter = matters.take(CaseNumber.parse(number), path);
        if (own(taskId, viewer).kind() != kind) {
            throw new CaseConflict("task " + taskId + " is not one to " + kind);
        }
        return matter;
    }

    /**
     * Completes a task that the path has decided, in the path's transaction.
     *
     * @param verdict a code that the model's next gateway knows
     * @throws CaseConflict if it is done already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(long taskId, String verdict, Viewer viewer) {
        var task = own(taskId, viewer);
        task.decide(viewer.name(), verdict, clock.instant());
        flow.complete(task.engineTaskId(), verdict);
        changes.announceAfterCommit();
    }

    /** The open tasks of the kind get the date of the matter's open deadline, after a path has moved it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveDue(Matter matter, MatterTaskKind kind) {
        matter.openDeadlines().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.kind() == kind.deadline())
                .findFirst()
                .ifPresent(deadline -> tasks.openOf(matter.number().toString()).stream()
                        .filter(task -> task.kind() == kind)
                        .forEach(task -> task.dueAt(deadline.due())));
    }

    /** The engine has created a user task; called in its transaction. A deadline that the path has set already stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void opened(String engineTaskId, CaseNumber number, MatterTaskKind kind) {
        var matter = matters.get(number);
        var due = matter.openDeadlines().stream()
                .map(entry -> entry.deadline())
                .filter(deadline -> deadline.kind() == kind.deadline())
                .findFirst()
                .orElseGet(() -> deadlines.set(matter, kind.deadline(), clock.instant()))
                .due();
        tasks.save(new MatterTask(engineTaskId, matter, kind, clock.instant(), due));
        changes.announceAfterCommit();
    }

    /** The engine has ended a user task, decided or not; called in its transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ended(String engineTaskId) {
        tasks.findByEngineTaskId(engineTaskId).ifPresent(task -> {
            task.end(clock.instant());
            deadlines.end(task.matter(), task.kind().deadline());
            changes.announceAfterCommit();
        });
    }

    private MatterTask own(long taskId, Viewer viewer) {
        var task = tasks.findById(taskId).orElseThrow(() -> new CaseConflict("no task " + taskId));
        if (!isWorkOf(task, viewer)) {
            throw new AccessDenied("task " + taskId + " is not the work of " + viewer.name());
        }
        return task;
    }

    private boolean isWorkOf(MatterTask task, Viewer viewer) {
        var matter = task.matter();
        return task.kind().role() == matter.kind().desk()
                ? rights.isWorkOf(matter, viewer)
                : viewer.isSystem() || viewer.has(task.kind().role());
    }
}
