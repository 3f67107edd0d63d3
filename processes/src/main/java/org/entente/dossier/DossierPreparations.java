package org.entente.dossier;

import jakarta.annotation.PreDestroy;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.access.Viewer;
import org.entente.casefile.CaseNumber;
import org.springframework.stereotype.Service;

/** Makes large dossiers in the background, two at a time, so that a person can watch them grow and fetch them when ready. */
@Service
public class DossierPreparations {

    private static final int AT_ONCE = 2;

    private final Dossiers dossiers;
    private final DossierFolder folder;
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("dossier-", 0).daemon().factory());

    DossierPreparations(Dossiers dossiers, DossierFolder folder) {
        this.dossiers = dossiers;
        this.folder = folder;
    }

    /**
     * Begins to make the dossier that {@link Dossiers#write} would write.
     *
     * @param onChange is called, on another thread, each time it has come further, and at its end; it must be quick
     * @return what to ask how far it is; whoever gets it closes it
     * @throws IOException if there is no place for it
     */
    public DossierPreparation begin(CaseNumber number, DossierKind kind, Viewer viewer, Runnable onChange)
            throws IOException {
        var preparation = new DossierPreparation(number, kind, folder.newFile(), onChange);
        preparation.runBy(workers.submit(() -> preparation.run(file -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                dossiers.write(number, kind, viewer, out, preparation::reached);
            }
        })));
        return preparation;
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
