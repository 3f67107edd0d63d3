package org.entente.ui.rules;

import org.entente.decisiontables.Severity;

/**
 * Something to be said about a cell.
 *
 * @param rule   id of the rule
 * @param column name of the input or output; empty for the rule as a whole
 * @param text   in the reader's language
 */
record CellMark(String rule, String column, String text, Severity severity) {}
