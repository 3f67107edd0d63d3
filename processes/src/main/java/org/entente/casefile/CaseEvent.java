package org.entente.casefile;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that happened in a case. Rows are only ever added. */
@Entity
@Immutable
public class CaseEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private long caseId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EventKind kind;

    private String actor;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> facts;

    @SuppressWarnings("NullAway.Init")
    protected CaseEvent() {}

    CaseEvent(long caseId, EventKind kind, String actor, Map<String, String> facts, Instant at) {
        this.caseId = caseId;
        this.kind = kind;
        this.actor = actor;
        this.facts = Map.copyOf(facts);
        this.at = at;
    }

    public Instant at() {
        return at;
    }

    public EventKind kind() {
        return kind;
    }

    public String actor() {
        return actor;
    }

    public Map<String, String> facts() {
        return facts;
    }
}
