package org.entente.rules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.entente.rules.RuleRelease.Kind;
import org.entente.rules.RuleVersion.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes what ships with the product versions at each start: version 1 of what is new, held from always on; a further version of
 * what changed. The latter holds at once unless managers have released versions of their own: then it is offered to them as a
 * draft.
 */
@Component
class Shipping {

    private static final Logger LOG = LoggerFactory.getLogger(Shipping.class);
    private static final String SYSTEM = "system";

    private final VersionStore store;
    private final ChangeStore changes;
    private final ReleasedTables released;
    private final Clock clock;

    Shipping(VersionStore store, ChangeStore changes, ReleasedTables released, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.released = released;
        this.clock = clock;
    }

    /** Does nothing for a content that is a version already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void install(String key, byte[] content, List<Example> examples) {
        store.lock();
        var hash = VersionStore.sha256(content);
        var versions = store.versions(key);
        if (versions.stream().anyMatch(version -> version.contentHash().equals(hash))) {
            return;
        }
        var version = store.add(key, content, examples, Origin.SHIPPED, SYSTEM);
        if (versions.isEmpty()) {
            store.release(key, version.number(), Instant.EPOCH, Kind.SHIPPED, SYSTEM, null);
        } else if (versions.stream().allMatch(earlier -> earlier.origin() == Origin.SHIPPED)) {
            store.release(key, version.number(), clock.instant(), Kind.SHIPPED, SYSTEM, null);
        } else {
            changes.open(key, released.numberAt(key, clock.instant()), content, examples, SYSTEM);
        }
        released.expireAfterCommit();
        LOG.info("{} version {} hash {}", key, version.number(), hash);
    }
}
