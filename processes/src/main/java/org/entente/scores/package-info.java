/**
 * How a company treats the people who complain about it, as a number from 0 to 100 that anyone can compute again.
 *
 * <p>{@link org.entente.scores.ServiceScore} takes plain facts about cases and an instant, and returns the score with
 * every count behind it, so that a page shows the sum and not only its result. It depends on nothing, knows no company
 * and stores nothing: equal facts give an equal score. A change of the formula is a new version of it.
 */
@NullMarked
package org.entente.scores;

import org.jspecify.annotations.NullMarked;
