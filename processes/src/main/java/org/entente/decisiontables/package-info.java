/**
 * Decision tables as people write them: read from a file, checked, compared, explained and changed.
 *
 * <p>A table comes from a manager's editor or from another tool, so its file is not trusted. {@link
 * org.entente.decisiontables.TableReader}, the place to start, takes only what a decision table needs: DMN 1.3, one decision
 * with one table, typed columns, and cells in a small part of FEEL (literals, comparisons, ranges, lists of them, {@code not}).
 * There is no function, no name and no loop in it, so a table that was read is bounded by construction. Whatever else a file
 * holds is refused, with the rule and the column named in a {@link org.entente.decisiontables.Finding}.
 *
 * <p>{@link org.entente.decisiontables.TableAnalysis} tells which inputs no rule or several rules take, {@link
 * org.entente.decisiontables.Explanation} why a rule did not fire, {@link org.entente.decisiontables.TableDiff} what differs
 * between two versions, {@link org.entente.decisiontables.TableContract} whether a table still has the columns that the product
 * fills and reads, {@link org.entente.decisiontables.TableEditor} changes single cells in the file and leaves the rest as it is.
 *
 * <p>Plain Java: no Spring, no database, no decision engine, no other package of the product. Versions, drafts and the
 * evaluation of cases are elsewhere.
 */
@NullMarked
package org.entente.decisiontables;

import org.jspecify.annotations.NullMarked;
