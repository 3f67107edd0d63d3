package org.entente.desks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.access.Role;
import org.entente.casefile.CaseConflict;
import org.entente.matters.Matter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A user task of a matter's process, as desks list it. */
@Entity
class MatterTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_task_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String engineTaskId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MatterTaskKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    private Instant openedAt;
    private Instant due;
    private @Nullable String assignee;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String verdict;

    @SuppressWarnings("NullAway.Init")
    protected MatterTask() {}

    MatterTask(String engineTaskId, Matter matter, MatterTaskKind kind, Instant openedAt, Instant due) {
        this.engineTaskId = engineTaskId;
        this.matter = matter;
        this.kind = kind;
        this.role = kind.role();
        this.openedAt = openedAt;
        this.due = due;
    }

    void assign(String account) {
        requireOpen();
        if (assignee != null && !assignee.equals(account)) {
            throw new CaseConflict("task " + id + " is assigned to somebody else");
        }
        assignee = account;
    }

    void release(String account) {
        requireOpen();
        if (account.equals(assignee)) {
            assignee = null;
        }
    }

    void decide(String account, String how, Instant at) {
        requireOpen();
        closedBy = account;
        verdict = how;
        closedAt = at;
    }

    /** The engine has ended the task; if nobody decided it, the matter went on without it. */
    void end(Instant at) {
        if (closedAt == null) {
            closedAt = at;
            closedBy = "system";
        }
    }

    /** The deadline of the task has another date now. */
    void dueAt(Instant newDue) {
        requireOpen();
        due = newDue;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new CaseConflict("task " + id + " is done already");
        }
    }

    String engineTaskId() {
        return engineTaskId;
    }

    Matter matter() {
        return matter;
    }

    MatterTaskKind kind() {
        return kind;
    }

    MatterTaskRow row() {
        if (id == null) {
            throw new IllegalStateException("task has not been saved");
        }
        return new MatterTaskRow(
                id,
                kind,
                matter.number(),
                matter.kind(),
                matter.title(),
                matter.company().map(company -> company.name()).orElse(null),
                matter.language(),
                openedAt,
                due,
                assignee,
                closedAt == null);
    }
}
