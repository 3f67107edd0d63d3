package org.entente.decisiontables;

import org.jspecify.annotations.Nullable;

/**
 * An output cell.
 *
 * @param text as it stands in the file, empty for none
 * @param value of the Java class that {@link ValueType} names; null for an empty cell
 */
public record Conclusion(String text, @Nullable Object value) {}
