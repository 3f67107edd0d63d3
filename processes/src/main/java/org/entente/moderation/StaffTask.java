package org.entente.moderation;

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
import org.entente.casefile.CaseConflict;
import org.entente.casefile.ComplaintCase;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A user task of the engine, as task lists read it. */
@Entity
class StaffTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Version
    private int version;

    private String engineTaskId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private ComplaintCase complaintCase;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TaskKind kind;

    private @Nullable Long messageId;
    private Instant openedAt;
    private Instant due;
    private @Nullable String assignee;
    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String verdict;

    @SuppressWarnings("NullAway.Init")
    protected StaffTask() {}

    StaffTask(
            String engineTaskId,
            ComplaintCase complaintCase,
            TaskKind kind,
            @Nullable Long messageId,
            Instant openedAt,
            Instant due) {
        this.engineTaskId = engineTaskId;
        this.complaintCase = complaintCase;
        this.kind = kind;
        this.messageId = messageId;
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

    /** The engine has ended the task; if nobody decided it, the case went on without it. */
    void end(Instant at) {
        if (closedAt == null) {
            closedAt = at;
            closedBy = "system";
        }
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw new CaseConflict("task " + id + " is done already");
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("task has not been saved");
        }
        return id;
    }

    String engineTaskId() {
        return engineTaskId;
    }

    ComplaintCase complaintCase() {
        return complaintCase;
    }

    TaskKind kind() {
        return kind;
    }

    /** Whether both are about messages, and this one about an earlier one. */
    boolean isAboutEarlierThan(StaffTask other) {
        var mine = messageId;
        var theirs = other.messageId;
        return mine != null && theirs != null && mine < theirs;
    }

    Instant due() {
        return due;
    }

    /** The newest message that the task is about; null where it is about the complaint itself. */
    @Nullable
    Long messageId() {
        return messageId;
    }

    TaskRow row() {
        return new TaskRow(
                id(),
                kind,
                complaintCase.number(),
                complaintCase.title(),
                complaintCase.company().name(),
                complaintCase.language(),
                complaintCase.publicity(),
                openedAt,
                due,
                assignee,
                complaintCase.company().isVerified(),
                closedAt == null,
                messageId);
    }
}
