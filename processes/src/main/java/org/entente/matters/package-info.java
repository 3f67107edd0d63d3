/**
 * What a person brings to Entente besides a complaint: a request for mediation, a file for the legal service, a report to
 * the inspection, a question. Each is a {@link org.entente.matters.Matter} with a number, a person, a state, messages,
 * files, deadlines and a history of its own, and a process that {@link org.entente.matters.MatterFlow} drives; it may
 * belong to a complaint's case.
 *
 * <p>Start with {@link org.entente.matters.Matter}. What is special to one kind is a subclass in the package of its path; what
 * happens in which order is said by its process.
 */
@NullMarked
package org.entente.matters;

import org.jspecify.annotations.NullMarked;
