/**
 * The desk of people who work with cases: queues, tasks with the decisions that can be taken on them, mail in quarantine,
 * the whole file of a case, and the search over all files.
 *
 * <p>Start with {@code DeskLayout}, the frame that keeps queues, keys and live updates, and {@code TasksView}, where
 * moderators decide. What is decided and who may do it is the business of {@code org.entente.moderation}; parts of a case
 * file come from {@code org.entente.ui.casefile}. Other packages link here by {@code ModerationNavigation}.
 */
@NullMarked
package org.entente.ui.moderation;

import org.jspecify.annotations.NullMarked;
