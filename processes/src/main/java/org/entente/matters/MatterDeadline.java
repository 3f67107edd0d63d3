package org.entente.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.entente.casefile.Deadline;
import org.entente.casefile.DeadlineKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A deadline of a matter, open until it ended. */
@Entity
public class MatterDeadline {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_deadline_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeadlineKind kind;

    private Instant due;
    private String calculation;
    private Instant setAt;
    private @Nullable Instant endedAt;
    private @Nullable Boolean met;

    @SuppressWarnings("NullAway.Init")
    protected MatterDeadline() {}

    MatterDeadline(Matter matter, Deadline deadline, Instant setAt) {
        this.matter = matter;
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
