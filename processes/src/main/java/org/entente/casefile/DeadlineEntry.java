package org.entente.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
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

    private long caseId;

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

    public DeadlineEntry(long caseId, Deadline deadline, Instant setAt) {
        this.caseId = caseId;
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

    public boolean isOpen() {
        return endedAt == null;
    }
}
