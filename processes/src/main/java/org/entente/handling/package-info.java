/**
 * What each automatic step of a complaint's process does: {@link org.entente.handling.ComplaintHandling}. The model decides
 * when a step runs; a step changes the case, sets and ends deadlines and writes letters, all in one transaction. What people
 * decide is in {@code filing}, {@code moderation} and {@code followup}.
 */
@NullMarked
package org.entente.handling;

import org.jspecify.annotations.NullMarked;
