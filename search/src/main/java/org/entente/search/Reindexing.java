package org.entente.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import org.apache.lucene.store.LockObtainFailedException;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Makes the indexes anew from the database. Nothing is only in the index, so they may be deleted at any time. */
@Service
public class Reindexing {

    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final int BATCH = 50;

    private final EntityManagerFactory entityManagers;
    private final IndexFolder folder;

    Reindexing(EntityManagerFactory entityManagers, IndexFolder folder) {
        this.entityManagers = entityManagers;
        this.folder = folder;
    }

    /**
     * Empties the indexes that this process writes and fills them again; returns when they are complete. Must not be called
     * within a transaction, nor while people search in them: it is for the start, and for indexes made beside others.
     * Changes that are committed meanwhile wait in the outbox and follow. If the process dies before the end, the next
     * start begins anew.
     *
     * @throws IndexRebuildFailed when an index can't be written or an entity can't be read; the indexes are then incomplete
     */
    public void rebuild(ProgressListener listener) {
        var progress = new Progress(listener);
        try {
            folder.mark();
            Search.mapping(entityManagers)
                    .scope(Object.class)
                    .massIndexer()
                    .dropAndCreateSchemaOnStart(true)
                    .batchSizeToLoadObjects(BATCH)
                    .threadsToLoadObjects(2)
                    .mergeSegmentsOnFinish(true)
                    .monitor(progress)
                    .startAndWait();
            folder.finish();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IndexRebuildFailed("it was interrupted", interrupted);
        } catch (IOException | RuntimeException failure) {
            throw new IndexRebuildFailed(reason(failure), failure);
        }
        LOG.info("index rebuilt, {} entities read", progress.done);
    }

    private static String reason(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockObtainFailedException) {
                return "another Entente writes to the index: stop it first";
            }
        }
        return String.valueOf(failure.getMessage());
    }

    private static final class Progress implements MassIndexingMonitor {

        private final ProgressListener listener;
        private long done;
        private long total;

        Progress(ProgressListener listener) {
            this.listener = listener;
        }

        @Override
        public synchronized void addToTotalCount(long count) {
            total += count;
            listener.advanced(done, total);
        }

        @Override
        public synchronized void documentsBuilt(long number) {
            done += number;
            listener.advanced(done, total);
        }

        @Override
        public void documentsAdded(long increment) {
            // Companies that are not verified are built, but not added.
        }

        @Override
        public void entitiesLoaded(long size) {
            // Counted once they are built.
        }

        @Override
        public synchronized void indexingCompleted() {
            listener.advanced(total, total);
        }
    }
}
