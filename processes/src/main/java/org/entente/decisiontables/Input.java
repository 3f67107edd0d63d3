package org.entente.decisiontables;

/**
 * A column that asks.
 *
 * @param name of the input data that the product fills, a plain identifier
 * @param label for people; the name if the file has none
 */
public record Input(String id, String name, String label, ValueType type, Allowed allowed) {}
