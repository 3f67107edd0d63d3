package org.entente.casefile;

/** How a closed case ended. The first three are the consumer's verdict. */
public enum Outcome {
    SOLVED,
    PARTLY_SOLVED,
    NOT_SOLVED,
    WITHOUT_VERDICT,
    WITHDRAWN,
    REFUSED,
    NOT_CONFIRMED;

    /** Whether the consumer said so. */
    public boolean isVerdict() {
        return this == SOLVED || this == PARTLY_SOLVED || this == NOT_SOLVED;
    }
}
