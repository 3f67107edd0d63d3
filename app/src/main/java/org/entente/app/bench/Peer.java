package org.entente.app.bench;

/** One of the two that are measured: does the same work, each call one whole piece of it. Called by several threads. */
interface Peer {

    String name();

    /** Opens a case and leaves it open. */
    void open(int number) throws Exception;

    /** Takes a case from filing to its end. */
    void live(int number) throws Exception;

    /** Letters stay where they are from now on. */
    default void withoutSending() {}

    /** Letters are sent again. */
    default void withSending() {}

    /** Waits until what the calls so far left to do in the background is done. */
    void settle() throws Exception;
}
