package org.entente.matters;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import org.entente.casefile.FactsConverter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that happened in a matter. Rows are only ever added. */
@Entity
@Immutable
class MatterEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_event_seq")
    private @Nullable Long id;

    private long matterId;
    private Instant at;
    private String kind;
    private String actor;
    private boolean internal;

    @Convert(converter = FactsConverter.class)
    private Map<String, String> facts;

    @SuppressWarnings("NullAway.Init")
    protected MatterEvent() {}

    MatterEvent(long matterId, String kind, String actor, boolean internal, Map<String, String> facts, Instant at) {
        this.matterId = matterId;
        this.kind = kind;
        this.actor = actor;
        this.internal = internal;
        this.facts = Map.copyOf(facts);
        this.at = at;
    }

    /** Whether only staff see it. */
    boolean isInternal() {
        return internal;
    }

    MatterFile.Event view() {
        return new MatterFile.Event(at, kind, actor, internal, facts);
    }
}
