package org.entente.decisiontables;

/**
 * An input cell.
 *
 * @param text as it stands in the file, {@code -} for an empty one
 */
public record Condition(String text, CellTest test) {}
