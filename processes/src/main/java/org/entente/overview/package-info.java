/**
 * What a person has with us, over all paths: every complaint, mediation, legal file, report and question of one mailbox, and
 * how its owner wants our mail. Start with {@link org.entente.overview.MyFiles}.
 *
 * <p>A mailbox has an id of its own, so that links never hold an address.
 */
@NullMarked
package org.entente.overview;

import org.jspecify.annotations.NullMarked;
