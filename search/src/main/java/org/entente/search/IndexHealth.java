package org.entente.search;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.mapper.orm.outboxpolling.mapping.OutboxPollingSearchMapping;
import org.springframework.stereotype.Service;

/** Whether the indexes follow the database. */
@Service
public class IndexHealth {

    private final EntityManagerFactory entityManagers;

    IndexHealth(EntityManagerFactory entityManagers) {
        this.entityManagers = entityManagers;
    }

    /** Changes that were tried several times and given up: should be 0, else an index and the database differ. */
    public long abortedEvents() {
        return outbox().countAbortedEvents();
    }

    /** Has given-up changes tried again, once the cause is gone; gives their number. */
    public int retryAbortedEvents() {
        return outbox().reprocessAbortedEvents();
    }

    private OutboxPollingSearchMapping outbox() {
        return Search.mapping(entityManagers).extension(OutboxPollingExtension.get());
    }
}
