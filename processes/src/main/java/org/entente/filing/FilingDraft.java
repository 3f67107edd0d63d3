package org.entente.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.Channel;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A complaint that is being written. Its id is secret: whoever knows it may read and change the draft. */
@Entity
class FilingDraft implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String content;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable String filedAs;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Channel channel;

    private @Nullable String takenDownBy;
    private @Nullable String fromNumber;

    @SuppressWarnings("NullAway.Init")
    protected FilingDraft() {}

    FilingDraft(UUID id, String content, DraftOrigin origin, Instant at) {
        var from = origin.from();
        this.channel = origin.channel();
        this.takenDownBy = origin.takenDownBy();
        this.fromNumber = from == null ? null : from.toString();
        this.id = id;
        this.content = content;
        this.createdAt = at;
        this.updatedAt = at;
    }

    void rewrite(String newContent, Instant at) {
        content = newContent;
        updatedAt = at;
    }

    void fileAs(CaseNumber number, Instant at) {
        filedAs = number.toString();
        content = "{}";
        updatedAt = at;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    DraftOrigin origin() {
        return new DraftOrigin(channel, takenDownBy, fromNumber == null ? null : CaseNumber.parse(fromNumber));
    }

    String content() {
        return content;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    @Nullable
    CaseNumber filedAs() {
        return filedAs == null ? null : CaseNumber.parse(filedAs);
    }
}
