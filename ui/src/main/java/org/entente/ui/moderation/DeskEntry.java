package org.entente.ui.moderation;

import org.entente.access.Role;

/**
 * A way from the desk to pages of another group of screens. Each is a bean; the menu shows them in their order, and the
 * start page with a sentence more.
 *
 * @param role    who sees it
 * @param address without a slash in front; pages below it count as the same place
 * @param textKey of its name; with {@code .text} behind, of the sentence on what is found there
 */
public record DeskEntry(Role role, String address, String textKey) {}
