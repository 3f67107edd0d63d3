package org.entente.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.casefile.CaseConflict;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That no reports are taken from a mailbox for a time. Rows are kept as the record of who decided what. */
@Entity
class ShutOut {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shut_out_seq")
    private @Nullable Long id;

    @Version
    private int version;

    private String email;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ShutOutReason reason;

    private @Nullable String note;
    private Instant since;
    private Instant until;
    private String imposedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;

    @SuppressWarnings("NullAway.Init")
    protected ShutOut() {}

    ShutOut(String email, ShutOutReason reason, @Nullable String note, Instant since, Instant until, String imposedBy) {
        this.email = email;
        this.reason = reason;
        this.note = note;
        this.since = since;
        this.until = until;
        this.imposedBy = imposedBy;
    }

    void lift(String account, Instant at) {
        if (liftedAt != null || !at.isBefore(until)) {
            throw new CaseConflict("shut-out " + id + " has ended already");
        }
        liftedAt = at;
        liftedBy = account;
    }

    ShutOutReason reason() {
        return reason;
    }

    Instant until() {
        return until;
    }

    ShutOutRow row(Instant now) {
        if (id == null) {
            throw new IllegalStateException("shut-out has not been saved");
        }
        return new ShutOutRow(
                id,
                email,
                reason,
                note,
                since,
                until,
                imposedBy,
                liftedAt,
                liftedBy,
                liftedAt == null && now.isBefore(until));
    }
}
