package org.entente.ui.moderation;

import java.util.function.ToIntFunction;
import org.entente.access.Role;
import org.entente.access.Viewer;

/**
 * A way from the desk to pages of another group of screens. Each is a bean; the menu shows them in their order, and the
 * start page with a sentence more.
 *
 * @param role    who sees it
 * @param address without a slash in front; pages below it count as the same place
 * @param waiting how much waits there for somebody who sees it; 0 for a place in which nothing waits
 * @param textKey of its name; with {@code .text} behind, of the sentence on what is found there
 */
public record DeskEntry(Role role, String address, String textKey, ToIntFunction<Viewer> waiting) {

    private static final ToIntFunction<Viewer> NOTHING = viewer -> 0;

    /** A place in which nothing waits for anybody. */
    public DeskEntry(Role role, String address, String textKey) {
        this(role, address, textKey, NOTHING);
    }
}
