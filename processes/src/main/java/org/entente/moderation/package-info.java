/**
 * What moderators do: read complaints and replies before they go on or become public, find right addresses, see what was
 * escalated. {@link org.entente.moderation.TaskBoard} lists the tasks, {@link org.entente.moderation.Moderation} takes the
 * decisions. When a task opens or ends is the process's business.
 */
@NullMarked
package org.entente.moderation;

import org.jspecify.annotations.NullMarked;
