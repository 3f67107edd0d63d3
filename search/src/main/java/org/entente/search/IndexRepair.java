package org.entente.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.casefile.ComplaintCase;
import org.entente.companies.Company;
import org.entente.contact.Question;
import org.entente.guide.InfoPage;
import org.entente.publication.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Makes the indexes from the database where they were deleted, could not be read or were left unfinished, before the first
 * person searches. The product starts even if that fails: all but searching works without an index.
 */
@Component
class IndexRepair implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRepair.class);

    private final IndexFolder folder;
    private final Reindexing reindexing;
    private final EntityManagerFactory entityManagers;

    IndexRepair(IndexFolder folder, Reindexing reindexing, EntityManagerFactory entityManagers) {
        this.folder = folder;
        this.reindexing = reindexing;
        this.entityManagers = entityManagers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (folder.isBeside() || folder.defect().isEmpty()) {
            return;
        }
        try {
            if (isAnythingStored()) {
                reindexing.rebuild((done, total) -> LOG.debug("{} of {} entities indexed", done, total));
            } else {
                folder.finish();
            }
        } catch (IndexRebuildFailed failure) {
            LOG.error("the search index could not be made; the next start tries again", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isAnythingStored() {
        try (var entities = entityManagers.createEntityManager()) {
            return java.util.stream.Stream.of(
                            Company.class, ComplaintCase.class, Publication.class, InfoPage.class, Question.class)
                    .anyMatch(type -> !entities.createQuery("select 1 from " + type.getSimpleName(), Integer.class)
                            .setMaxResults(1)
                            .getResultList()
                            .isEmpty());
        }
    }
}
