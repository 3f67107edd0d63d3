package org.entente.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseConflict;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A warning as it is kept. */
@Entity
@Table(name = "public_warning")
class StoredWarning {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_warning_seq")
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WarningKind kind;

    private String target;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String text;

    @Column(name = "cluster_id")
    private @Nullable Long clusterId;

    private Instant writtenAt;
    private String writtenBy;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredWarning() {}

    StoredWarning(WriteWarning written, @Nullable Long clusterId, String account, Instant at) {
        this.kind = written.kind();
        this.target = written.target();
        this.language = written.language();
        this.text = written.text();
        this.clusterId = clusterId;
        this.writtenAt = at;
        this.writtenBy = account;
        if (written.publish()) {
            publish(account, at);
        }
    }

    void publish(String account, Instant at) {
        if (publishedAt != null || withdrawnAt != null) {
            throw new CaseConflict("warning " + id + " was published or withdrawn already");
        }
        publishedAt = at;
        publishedBy = account;
    }

    void withdraw(String account, Instant at) {
        if (withdrawnAt != null) {
            throw new CaseConflict("warning " + id + " was withdrawn already");
        }
        withdrawnAt = at;
        withdrawnBy = account;
    }

    PublicWarning view() {
        if (id == null) {
            throw new IllegalStateException("warning has not been saved");
        }
        return new PublicWarning(id, kind, target, language, text, writtenAt, writtenBy, publishedAt, withdrawnAt);
    }
}
