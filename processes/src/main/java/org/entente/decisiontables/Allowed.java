package org.entente.decisiontables;

/**
 * The values that a column can have.
 *
 * @param text as it stands in the file; empty if the column does not limit its values
 */
public record Allowed(String text, ValueSet values) {

    /** Gives the values of a column that does not limit them. */
    static Allowed all(ValueType type) {
        return new Allowed("", ValueSet.all(type));
    }

    /** Writes a set of values as an input cell of this column: {@code -} for all, {@code < 3} where only 0 and more are allowed. */
    public String cell(ValueSet set) {
        return CellTexts.of(set, values);
    }
}
