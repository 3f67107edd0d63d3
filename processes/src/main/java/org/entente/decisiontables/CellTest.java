package org.entente.decisiontables;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an input cell asks of a value. Two cells that hold for the same values are equal, however they are written. */
public final class CellTest {

    private final boolean any;
    private final ValueSet accepted;

    private CellTest(boolean any, ValueSet accepted) {
        this.any = any;
        this.accepted = accepted;
    }

    /** Gives the cell that asks nothing, {@code -}. */
    public static CellTest any(ValueType type) {
        return new CellTest(true, ValueSet.all(type));
    }

    /** Gives the cell that asks for one of these values. */
    public static CellTest in(ValueSet accepted) {
        return new CellTest(false, accepted);
    }

    /** Tells whether the cell asks nothing, so that it holds for null also. */
    public boolean isAny() {
        return any;
    }

    /** Gives the values for which the cell holds, among them such as the column may not allow. */
    public ValueSet accepted() {
        return accepted;
    }

    /** Tells whether the cell holds for a value; for null, and for a value of another type, only if it asks nothing. */
    public boolean holds(@Nullable Object value) {
        return any || accepted.contains(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellTest test && any == test.any && accepted.equals(test.accepted);
    }

    @Override
    public int hashCode() {
        return Objects.hash(any, accepted);
    }

    @Override
    public String toString() {
        return any ? "-" : accepted.toString();
    }
}
