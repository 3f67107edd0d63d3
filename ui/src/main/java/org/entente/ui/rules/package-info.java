/**
 * The managers' workplace for decision tables: the list of tables, a table with its versions, a change from draft to
 * watch, and the list of mediation services.
 *
 * <p>Start with {@code RulesView} and {@code RuleChangeView}. What may be done and by whom is the business of
 * {@code org.entente.rules}; here it is only shown. Tables are edited by {@link org.entente.ui.rules.TableEditorField} and
 * read in {@link org.entente.ui.rules.RuleGrid}; {@code RuleWords} says in a manager's words what stands in their cells.
 */
@NullMarked
package org.entente.ui.rules;

import org.jspecify.annotations.NullMarked;
