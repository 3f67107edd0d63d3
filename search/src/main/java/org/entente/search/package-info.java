/**
 * Finding: complaints for everyone ({@link org.entente.search.PublishedSearch}), case files for staff
 * ({@link org.entente.search.CaseSearch}), companies while their name is being typed
 * ({@link org.entente.search.CompanySuggestions}) information pages ({@link org.entente.search.InfoPageSearch}) and questions that were
 * answered before, for agents ({@link org.entente.search.SimilarQuestions}).
 *
 * <p>There is one index for each of the four, and they are never mixed: {@code published} is fed from publications alone,
 * so that nothing hidden can be found in it. Indexes follow the database through an outbox that is written in the same
 * transaction; they may be deleted at any time, {@link org.entente.search.Reindexing} makes them anew. No entity carries an
 * index annotation: {@link org.entente.search.SearchMapping} says what is indexed, {@link org.entente.search.Fields} how the
 * fields are called.
 */
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
