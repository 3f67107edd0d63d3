package org.entente.dossier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entente.access.Language;
import org.entente.casefile.CaseNumber;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody got a copy of a case. Rows are only ever added; the database refuses anything else. */
@Entity
@Immutable
@Table(name = "dossier_copy")
class DossierCopyRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_copy_seq")
    private @Nullable Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DossierKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DossierAudience audience;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    private String madeBy;
    private @Nullable String recipient;
    private Instant madeAt;
    private String sha256;
    private long size;
    private boolean complete;

    @SuppressWarnings("NullAway.Init")
    protected DossierCopyRow() {}

    DossierCopyRow(long caseId, DossierCopy copy) {
        this.caseId = caseId;
        this.kind = copy.kind();
        this.audience = copy.audience();
        this.language = copy.language();
        this.madeBy = copy.madeBy();
        this.recipient = copy.recipient();
        this.madeAt = copy.madeAt();
        this.sha256 = copy.sha256();
        this.size = copy.size();
        this.complete = copy.complete();
    }

    DossierCopy copy(CaseNumber number) {
        return new DossierCopy(number, kind, audience, language, madeBy, recipient, madeAt, sha256, size, complete);
    }
}
