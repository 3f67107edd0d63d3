/**
 * Decision tables: read once at start, asked through {@link org.entente.casefile.Rulebook}, each answer kept with the case.
 *
 * <p>Nobody outside needs a class of this package; {@link org.entente.rules.DecisionTables} is the place to start. Only here
 * is the decision engine imported. A table is a file {@code dmn/<key>.dmn} with one decision, whose rules bear ids written
 * by a person ({@code T-04}); beside it {@code dmn/<key>.examples.csv} keeps examples with the results they must have.
 *
 * <p>What an answer means for a case is not decided here: the process and its steps act on it.
 */
@NullMarked
package org.entente.rules;

import org.jspecify.annotations.NullMarked;
