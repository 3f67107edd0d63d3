package org.entente.inspection;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.casefile.CaseNumber;
import org.entente.casefile.FactsConverter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What somebody has typed of a report, until it is sent. */
@Entity
class ReportDraft implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> content;

    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable String filedAs;

    @SuppressWarnings("NullAway.Init")
    protected ReportDraft() {}

    ReportDraft(UUID id, Map<String, String> content, Instant at) {
        this.id = id;
        this.content = Map.copyOf(content);
        this.createdAt = at;
        this.updatedAt = at;
    }

    void rewrite(Map<String, String> newContent, Instant at) {
        content = Map.copyOf(newContent);
        updatedAt = at;
    }

    /** It was sent: what was typed is with the report now. */
    void fileAs(CaseNumber number, Instant at) {
        content = Map.of();
        filedAs = number.toString();
        updatedAt = at;
    }

    Map<String, String> content() {
        return content;
    }

    @Nullable
    String filedAs() {
        return filedAs;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
