package org.entente.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Future;
import org.entente.casefile.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A dossier that is being made, or is ready. Closing it stops the making and deletes what there is of it. */
public final class DossierPreparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DossierPreparation.class);

    private final CaseNumber number;
    private final DossierKind kind;
    private final Path file;
    private final Runnable onChange;

    private volatile double share;
    private volatile State state = State.RUNNING;
    private @Nullable Future<?> work;

    /** How far a dossier is. */
    public enum State {
        RUNNING,
        READY,
        FAILED,
        CLOSED
    }

    @FunctionalInterface
    interface Making {
        void to(Path file) throws IOException;
    }

    DossierPreparation(CaseNumber number, DossierKind kind, Path file, Runnable onChange) {
        this.number = number;
        this.kind = kind;
        this.file = file;
        this.onChange = onChange;
    }

    synchronized void runBy(Future<?> worker) {
        work = worker;
    }

    void run(Making making) {
        try {
            making.to(file);
            become(State.READY);
        } catch (CancellationException closed) {
            LOG.info("{} {} of the dossier was given up", number, kind);
        } catch (IOException | RuntimeException failure) {
            if (state != State.CLOSED) {
                LOG.warn("{} {} of the dossier could not be made", number, kind, failure);
            }
            become(State.FAILED);
        } finally {
            deleteIfClosed();
        }
        onChange.run();
    }

    void reached(long done, long total) {
        if (state == State.CLOSED) {
            throw new CancellationException();
        }
        share = (double) done / total;
        onChange.run();
    }

    /** How much of it is made, 0 to 1. */
    public double share() {
        return share;
    }

    public State state() {
        return state;
    }

    public DossierKind kind() {
        return kind;
    }

    public String fileName() {
        return kind.fileName(number);
    }

    /** The size in bytes of what is ready. */
    public long size() throws IOException {
        return Files.size(file);
    }

    /** Opens what is ready; as often as one likes. @throws IllegalStateException if it is not ready */
    public InputStream open() throws IOException {
        if (state != State.READY) {
            throw new IllegalStateException("the dossier of " + number + " is " + state);
        }
        return Files.newInputStream(file);
    }

    @Override
    public synchronized void close() {
        state = State.CLOSED;
        if (work == null || work.isDone() || work.cancel(false)) {
            deleteIfClosed();
        }
    }

    private synchronized void become(State next) {
        if (state != State.CLOSED) {
            state = next;
        }
    }

    private synchronized void deleteIfClosed() {
        if (state == State.CLOSED) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException held) {
                LOG.warn("{} could not be deleted; the next start does it", file.getFileName(), held);
            }
        }
    }
}
