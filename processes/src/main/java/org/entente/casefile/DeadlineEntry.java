package org.entente.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A deadline of a case, open until it ended. */
@Entity
@Table(name = "case_deadline")
public class DeadlineEntry extends KeptDeadline {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_deadline_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private ComplaintCase complaintCase;

    @SuppressWarnings("NullAway.Init")
    protected DeadlineEntry() {}

    DeadlineEntry(ComplaintCase complaintCase, Deadline deadline, Instant setAt) {
        super(deadline, setAt);
        this.complaintCase = complaintCase;
    }
}
