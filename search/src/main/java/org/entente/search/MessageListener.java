package org.entente.search;

import jakarta.persistence.EntityManagerFactory;
import org.entente.casefile.CaseMessage;
import org.entente.casefile.ComplaintCase;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** Has a case indexed again, as part of the same transaction, when a message was added to it. */
@Component
final class MessageListener implements PostInsertEventListener {

    private static final long serialVersionUID = 1L;

    MessageListener(EntityManagerFactory entityManagers) {
        entityManagers
                .unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class)
                .appendListeners(EventType.POST_INSERT, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof CaseMessage message && event.getSession() instanceof Session session) {
            Search.session(session)
                    .indexingPlan()
                    .addOrUpdate(session.getReference(ComplaintCase.class, message.caseId()));
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
