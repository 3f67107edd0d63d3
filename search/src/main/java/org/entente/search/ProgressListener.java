package org.entente.search;

/** Hears how far a rebuild has come. Called from several threads, but never by two at the same time. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * @param done entities read and written so far, from 0
     * @param total entities known so far; grows while they are still being counted
     */
    void advanced(long done, long total);
}
