package org.entente.ui.moderation;

/** A page of the desk that follows what happens elsewhere, and is worked by keys. */
public interface DeskPage {

    /** Something in cases, tasks or the quarantine changed; focus, scroll position and half-written words stay. */
    void refresh();

    /**
     * A key was pressed outside of any field. Pages on which nothing is decided take none.
     *
     * @param key  the character, in lower case
     * @param item the task or mail that was on the screen when it was pressed; empty if none. A key pressed for one that
     *     is gone must decide nothing
     */
    default void key(String key, String item) {}
}
