package org.entente.dossier;

/** Is told how far the making of a dossier has come; it must be quick, and may throw to stop the making. */
@FunctionalInterface
public interface DossierProgress {

    /** For whoever does not want to know. */
    DossierProgress NONE = (done, total) -> {};

    /**
     * @param done  the part that is done, in the same unit as {@code total}; never falls
     * @param total more than 0; the same in all calls of one making
     */
    void reached(long done, long total);
}
