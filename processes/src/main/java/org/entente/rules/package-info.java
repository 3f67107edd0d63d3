/**
 * Decision tables that managers own. Tables are asked through {@link org.entente.casefile.Rulebook}; each answer is kept with
 * its version, inputs and rules, so that it can be repeated.
 *
 * <p>A version of a table never changes. Which version holds is a matter of releases: rows with an instant from which on they
 * count. {@link org.entente.rules.RuleTables} shows tables and versions, {@link org.entente.rules.RuleDrafts} is where a
 * change is written, {@link org.entente.rules.RuleReplays} says what it would have done to past decisions,
 * {@link org.entente.rules.RuleChanges} takes it through approval, release, watch period and rollback.
 *
 * <p>Only here is the decision engine imported. It sees a table only after {@code org.entente.decisiontables} has read it,
 * and reaches no class of Java from there. The tables that ship with the product are files {@code dmn/<key>.dmn} with one
 * decision, whose rules bear ids written by a person ({@code T-04}); beside each {@code dmn/<key>.examples.csv} keeps
 * examples with the results they must have.
 *
 * <p>What an answer means for a case is not decided here: the process and its steps act on it.
 */
@NullMarked
package org.entente.rules;

import org.jspecify.annotations.NullMarked;
