package org.entente.app.config;

import org.entente.search.IndexHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells whether the search index follows the database. The product works on without it, so its state is {@code DEGRADED},
 * which takes no node out of service.
 */
@Component
class IndexHealthIndicator implements HealthIndicator {

    private final IndexHealth index;

    IndexHealthIndicator(IndexHealth index) {
        this.index = index;
    }

    @Override
    public Health health() {
        long aborted = index.abortedEvents();
        return (aborted == 0 ? Health.up() : Health.status("DEGRADED"))
                .withDetail("abortedEvents", aborted)
                .build();
    }
}
