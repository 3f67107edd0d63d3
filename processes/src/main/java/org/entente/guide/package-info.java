/**
 * The guide: simple questions that lead somebody with a problem to their rights and to what they can do, and the information
 * pages beside it. A {@link org.entente.guide.Guide} is one document: questions whose answers lead on, outcomes with steps, the
 * facts that are asked, bodies that help. {@link org.entente.guide.GuideWalk} goes through it; start with that class.
 *
 * <p>{@link org.entente.guide.Guides} has the guide that holds now, {@link org.entente.guide.GuideDrafts} is where managers write
 * the next one, {@link org.entente.guide.GuideCheck} says what is wrong with it. Approval, release and watch period are those of
 * decision tables, by {@link org.entente.rules.RuleChanges}: nothing of that is here.
 *
 * <p>An address of the guide is the choices as a path and the facts as a query: {@link org.entente.guide.GuideAddress}. Forms
 * behind the guide's doors take it over with {@link org.entente.guide.GuideAnswers}. Nothing that people answer is stored.
 */
@NullMarked
package org.entente.guide;

import org.jspecify.annotations.NullMarked;
