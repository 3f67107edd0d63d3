package org.entente.casefile;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A deadline as it is kept with what it belongs to, open until it ended. */
@MappedSuperclass
public abstract class KeptDeadline {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeadlineKind kind;

    private Instant due;
    private String calculation;
    private Instant setAt;
    private @Nullable Instant endedAt;
    private @Nullable Boolean met;

    @SuppressWarnings("NullAway.Init")
    protected KeptDeadline() {}

    protected KeptDeadline(Deadline deadline, Instant setAt) {
        this.kind = deadline.kind();
        this.due = deadline.due();
        this.calculation = deadline.calculation();
        this.setAt = setAt;
    }

    /** Ends the deadline: what was owed came, or it no longer matters. */
    public void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
            met = at.isBefore(deadline().over());
        }
    }

    public Deadline deadline() {
        return new Deadline(kind, due, calculation);
    }

    /** When it was set. */
    public Instant startedAt() {
        return setAt;
    }

    /** When it ended; null as long as it is open. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Whether what was owed came in time, or ceased to matter in time; null as long as it is open. */
    public @Nullable Boolean isMet() {
        return met;
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
