package org.entente.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A deadline of a case, open until it ended. */
@Entity
@Table(name = "case_deadline")
public class DeadlineEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_deadline_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private ComplaintCase complaintCase;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeadlineKind kind;

    private Instant due;
    private String calculation;
    private Instant setAt;
    private @Nullable Instant endedAt;
    private @Nullable Boolean met;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineEntry() {}

    DeadlineEntry(ComplaintCase complaintCase, Deadline deadline, Instant setAt) {
        this.complaintCase = complaintCase;
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
