package org.entente.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That an inspector looked at a report. Rows are only ever added. */
@Entity
@Immutable
class ReportLook {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_look_seq")
    private @Nullable Long id;

    private long reportId;
    private String account;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ReportLook() {}

    ReportLook(long reportId, String account, Instant at) {
        this.reportId = reportId;
        this.account = account;
        this.at = at;
    }

    ReportFile.Look view() {
        return new ReportFile.Look(account, at);
    }
}
