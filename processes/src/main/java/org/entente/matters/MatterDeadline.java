package org.entente.matters;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.entente.casefile.Deadline;
import org.entente.casefile.KeptDeadline;
import org.jspecify.annotations.Nullable;

/** A deadline of a matter, open until it ended. */
@Entity
public class MatterDeadline extends KeptDeadline {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_deadline_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "matter_id")
    private Matter matter;

    @SuppressWarnings("NullAway.Init")
    protected MatterDeadline() {}

    MatterDeadline(Matter matter, Deadline deadline, Instant setAt) {
        super(deadline, setAt);
        this.matter = matter;
    }
}
